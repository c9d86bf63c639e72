import { newId } from '#platform'
import type { Association, End } from './association.ts'
import type { Item } from './item.ts'
import type { Criterion, Rubric } from './rubric.ts'
import type { Version } from './version.ts'
import type { Whole } from './whole.ts'

/** What a copy is: the next version keeps identifiers, an adaptation gets its own and names where each item is from. */
export type CopyKind = 'next' | 'adapted'

/** Where an URI of the copied document was kept, which is not the copy's. */
const namesDocument = /^CF(Package|Document)URI$/

/**
 * A draft with everything of a version under new ids. `version` says what the draft says of itself; links to the old
 * document lead to the new one.
 */
export function copyOf(whole: Whole, version: Version, kind: CopyKind): Whole {
  const ids = newIds([whole.items, whole.scales])
  const named: (row: Named) => Pick<Named, 'identifier' | 'uri'> = kind === 'adapted' ? () => ownName() : kept
  const changedAt = version.changedAt
  const of = (id: string | null) => (id === null ? null : (ids.get(id) ?? null))
  const fresh = <Row extends Named>(row: Row) => ({ ...row, ...named(row), rest: withoutDocument(row.rest) })
  return {
    origin: kind === 'adapted' ? 'adapted' : whole.origin,
    parent: kind === 'adapted' ? { space: whole.version.space, id: whole.version.frameworkId } : whole.parent,
    version,
    items: whole.items.map((item): Item => ({
      ...fresh(item),
      id: of(item.id)!,
      basedOn: kind === 'adapted' ? { space: whole.version.space, id: item.id } : item.basedOn,
    })),
    associations: whole.associations.map((one): Association => ({
      ...fresh(one),
      id: newId(),
      fromId: of(one.fromId),
      toId: of(one.toId),
      ends: endsOf(one, whole.version, version),
      changedAt,
    })),
    scales: whole.scales.map((scale) => ({ ...scale, id: of(scale.id)! })),
    rubrics: whole.rubrics.map((rubric): Rubric => ({
      ...fresh(rubric),
      id: newId(),
      scaleId: of(rubric.scaleId),
      criteria: rubric.criteria.map((one): Criterion => ({
        ...fresh(one),
        id: newId(),
        itemId: of(one.itemId),
        levels: one.levels.map(fresh),
      })),
    })),
    continuums: whole.continuums.map((map) => ({ ...map, id: newId(), itemId: of(map.itemId)! })),
  }
}

interface Named {
  identifier: string
  uri: string
  rest: Record<string, unknown>
}

/** An identifier and URI that stay the same wherever LPS is reached. */
export function ownName(): Pick<Named, 'identifier' | 'uri'> {
  const identifier = newId()
  return { identifier, uri: `urn:uuid:${identifier}` }
}

const kept = ({ identifier, uri }: Named) => ({ identifier, uri })

const newIds = (rows: readonly { id: string }[][]) => new Map(rows.flat().map(({ id }) => [id, newId()]))

/** What a file says of a thing beside what LPS knows, without what names the document it came from. */
export const withoutDocument = (rest: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(rest).filter(([name]) => !namesDocument.test(name)))

function endsOf({ ends }: Association, from: Version, to: Version): Association['ends'] {
  const turned = (end: End) =>
    end.identifier === from.identifier
      ? { ...end, title: to.title, identifier: to.identifier, uri: to.uri }
      : end
  return {
    ...(ends.from && { from: turned(ends.from) }),
    ...(ends.to && { to: turned(ends.to) }),
  }
}
