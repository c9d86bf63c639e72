import { newId } from '#platform'
import { ownName } from './copy.ts'
import type { Entry } from './entry.ts'
import { mergedFields } from './fields.ts'
import type { Item } from './item.ts'
import { counterparts } from './lineage.ts'
import { meetingsOf, type Choice, type Meeting, type Three } from './meeting.ts'
import { mergedAssociations } from './merged-associations.ts'
import { mergedRubrics } from './merged-rubrics.ts'
import type { Version } from './version.ts'
import type { Whole } from './whole.ts'

/**
 * A draft of one's own next version with what the parent changed. Whatever only one side touched is taken from it; where
 * both did, `choose` says what becomes of one's own item. Own items keep their identifiers.
 */
export function mergedWhole(three: Three, version: Version, choose: (ours: string) => Choice): Whole {
  const entries = entriesOf(three, version.changedAt, choose)
  return {
    origin: three.ours.origin,
    parent: three.ours.parent,
    version,
    // In the order of the file one's own wording stands first: of two from the same item it is the counterpart.
    items: entries.map(({ item }, place) => ({ ...item, place })),
    associations: mergedAssociations(three, entries, version),
    ...mergedRubrics(three, entries),
  }
}

function entriesOf(three: Three, changedAt: string, choose: (ours: string) => Choice): Entry[] {
  const { base, theirs, ours } = three
  const here = counterparts(base.items, ours.items)
  const there = counterparts(base.items, theirs.items)
  const old = new Map([...there].map(([id, item]) => [item.id, id]))
  const bases = new Map(base.items.map((item) => [item.id, item]))
  const meetings = new Map(meetingsOf(three).map((one) => [one.ours.id, one]))
  const pointer = (item: Item) => ({ space: theirs.version.space, id: item.id })
  const fresh = (item: Item) => ({ ...item, ...ownName(), id: newId(), basedOn: pointer(item), changedAt })

  const fromParent = theirs.items.flatMap((item): Entry[] => {
    const was = bases.get(old.get(item.id) ?? '')
    const own = was && here.get(was.id)
    const entry = { ours: null, theirs: item, extra: false, prefer: 'theirs' as const }
    // What is missing here was left out on purpose: it comes back hidden.
    if (!own) return [{ ...entry, item: { ...fresh(item), hidden: item.hidden || was !== undefined } }]
    const choice = choose(own.id)
    const prefer = choice === 'theirs' ? 'theirs' : 'ours'
    const { fields } = mergedFields({ before: was, after: own }, { before: was, after: item }, prefer)
    const { identifier, uri } = own
    const one = { ...fresh(item), ...fields, identifier, uri }
    const beside = choice === 'both' && meetings.get(own.id)?.choose
    return [
      { ...entry, ours: own, prefer, item: one },
      ...(beside ? [{ ...entry, extra: true, item: fresh(item) }] : []),
    ]
  })
  return [...fromParent, ...keptOwn(three, here, { there, meetings, choose })]
}

/** What was added here, and what was changed here and removed by the parent. */
function keptOwn(
  { base, ours }: Three,
  here: Map<string, Item>,
  by: { there: Map<string, Item>; meetings: Map<string, Meeting>; choose(ours: string): Choice },
): Entry[] {
  const origins = new Map([...here].map(([id, item]) => [item.id, id]))
  const known = new Set(base.items.map(({ id }) => id))
  return ours.items.flatMap((item) => {
    const was = origins.get(item.id)
    const entry = {
      item: { ...item, id: newId() },
      ours: item,
      theirs: null,
      extra: false,
      prefer: 'ours' as const,
    }
    if (was === undefined || !known.has(was)) return [entry]
    if (by.there.has(was)) return []
    return by.meetings.has(item.id) && by.choose(item.id) !== 'theirs' ? [entry] : []
  })
}
