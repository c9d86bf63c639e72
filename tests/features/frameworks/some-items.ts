import type { Whole } from '#frameworks'

type Item = Whole['items'][number]
type Association = Whole['associations'][number]

/** How many of each stand in a framework, and in what stands above them. */
export interface Shape {
  domains: number
  standards: number
  elements: number
}

const at = '2026-08-01T08:00:00.000Z'
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const facets = [null, 'knowledge', 'skill', 'disposition'] as const

/** Items in a tree of three levels. The last element stands below the first standard as well. */
export function someItems({ domains, standards, elements }: Shape) {
  const items: Item[] = []
  const associations: Association[] = []
  const put = (given: Partial<Item>, parent: Item | undefined, n: number) => {
    const item = someItem({ ...given, place: items.length })
    items.push(item)
    if (parent) associations.push(childOf(item, parent, n))
    return item
  }
  for (let d = 1; d <= domains; d++) {
    const domain = put(
      { kind: 'Domain', code: `${d}`, statement: `Domain ${d}: people and purpose` },
      undefined,
      d,
    )
    for (let s = 1; s <= standards; s++) {
      const standard = put(standardOf(d, s), domain, s)
      for (let e = 1; e <= elements; e++) put(elementOf(d, s, e), standard, e)
    }
  }
  const leaf = items.find(({ kind }) => kind === 'Element')!
  const twice = items.at(-1)!
  associations.push(
    childOf(
      twice,
      items.find(({ kind }) => kind === 'Standard')!,
      elements + 1,
    ),
  )
  associations.push({ ...childOf(twice, leaf, 1), kind: 'isRelatedTo', place: null })
  return { items, associations, leaf, twice }
}

const standardOf = (d: number, s: number): Partial<Item> => ({
  kind: 'Standard',
  code: `${d}.${s}`,
  label: `Standard ${d}.${s}: a shared direction`,
  statement: `Whoever leads makes the direction of the school clear, keeps it in sight and asks others about it.`,
  equityNote: s === 1 ? 'Whose hopes are in this direction, and whose are missing?' : '',
})

const elementOf = (d: number, s: number, e: number): Partial<Item> => ({
  kind: 'Element',
  code: `${d}.${s}${letters[(e - 1) % 26]}${e > 26 ? e : ''}`,
  statement: `Works with families and staff on question ${d}.${s}.${e}, and comes back to it when things have changed.`,
  facet: facets[e % 4]!,
  keywords: e % 2 ? ['families', 'dialogue'] : [],
  sources: e === 1 ? [{ title: 'Talks with principals, spring 2026' }] : [],
})

/** An item with everything it needs. */
export function someItem(given: Partial<Item>): Item {
  const identifier = crypto.randomUUID()
  return {
    id: crypto.randomUUID(),
    identifier,
    uri: `urn:uuid:${identifier}`,
    statement: 'Listens before deciding.',
    code: '',
    label: '',
    kind: '',
    keywords: [],
    educationLevels: [],
    listPosition: '',
    language: '',
    notes: '',
    equityNote: '',
    facet: null,
    sources: [],
    hidden: false,
    place: 0,
    basedOn: null,
    rest: {},
    changedAt: at,
    ...given,
  }
}

/** Puts an item below another. */
export function childOf(child: Item, parent: Item, place: number): Association {
  const identifier = crypto.randomUUID()
  return {
    id: crypto.randomUUID(),
    identifier,
    uri: `urn:uuid:${identifier}`,
    kind: 'isChildOf',
    fromId: child.id,
    toId: parent.id,
    ends: {},
    place,
    groupingId: null,
    notes: '',
    rest: {},
    changedAt: at,
  }
}
