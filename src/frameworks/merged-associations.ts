import { newId } from '#platform'
import type { Association } from './association.ts'
import { ownName } from './copy.ts'
import type { Entry } from './entry.ts'
import type { Three } from './meeting.ts'
import { mergedTree } from './merged-tree.ts'
import type { Version } from './version.ts'
import type { Whole } from './whole.ts'

/** The tree of a merged version and every other link of both sides, each once. */
export function mergedAssociations(three: Three, entries: Entry[], version: Version): Association[] {
  const both = [turned(three.ours, entries, 'ours'), turned(three.theirs, entries, 'theirs')].flat()
  const known = firstOf(both)
  const document = { title: version.title, identifier: version.identifier, uri: version.uri }
  const tree = [...mergedTree(three, entries)].flatMap(([parent, children]) =>
    children.map((child, i): Association => {
      const toId = parent || null
      const join = known.get(keyOf({ kind: 'isChildOf', fromId: child, toId, ends: {} }))
      const place = i + 1
      if (join) return { ...join, place, ends: toId ? join.ends : { ...join.ends, to: document } }
      return { ...blank(version), fromId: child, toId, place, ends: toId ? {} : { to: document } }
    }),
  )
  return [...tree, ...[...known.values()].filter(({ kind }) => kind !== 'isChildOf')]
}

/** Links of one side between items of the merged version; those of items that are gone go too. */
function turned(whole: Whole, entries: Entry[], side: 'ours' | 'theirs'): Association[] {
  const ids = new Map(
    entries.flatMap((entry) =>
      entry[side] && !entry.extra ? [[entry[side].id, entry.item.id] as const] : [],
    ),
  )
  return whole.associations.flatMap((one) => {
    const [fromId, toId] = [one.fromId && (ids.get(one.fromId) ?? ''), one.toId && (ids.get(one.toId) ?? '')]
    if (fromId === '' || toId === '') return []
    const name = side === 'ours' ? {} : ownName()
    return [{ ...one, ...name, id: newId(), fromId, toId }]
  })
}

function firstOf(associations: Association[]) {
  const first = new Map<string, Association>()
  for (const one of associations) if (!first.has(keyOf(one))) first.set(keyOf(one), one)
  return first
}

// The document is nobody's item: a root is the same root in either one.
const keyOf = ({ kind, fromId, toId, ends }: Pick<Association, 'kind' | 'fromId' | 'toId' | 'ends'>) =>
  kind === 'isChildOf' && fromId
    ? `${kind} ${fromId} ${toId ?? ''}`
    : JSON.stringify([kind, fromId ?? ends.from?.identifier, toId ?? ends.to?.identifier])

const blank = ({ changedAt }: Version) => ({
  id: newId(),
  ...ownName(),
  kind: 'isChildOf',
  groupingId: null,
  notes: '',
  rest: {},
  changedAt,
})
