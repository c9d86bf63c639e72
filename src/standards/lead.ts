import { moves, type Whole } from '#frameworks'

/** A link of a crosswalk, seen from the version one comes from. */
export interface Link {
  from: string
  to: string
  kind: string
}

/** Where an item leads in another version: to several by a crosswalk, to one by lineage, to none where it is gone. */
export interface Lead {
  from: string
  to: string[]
  how: 'kept' | 'moved' | 'replaced' | 'linked' | 'gone'
}

/**
 * For every item of a version where it leads in another. Lineage goes first; a crosswalk answers for what has no
 * successor by it: with what says the same or replaces it, else with whatever it is linked to.
 */
export function leadsTo(before: Whole, after: Whole, links: readonly Link[]): Lead[] {
  const shown = new Set(after.items.filter(({ hidden }) => !hidden).map(({ id }) => id))
  const linked = Map.groupBy(
    links.filter(({ to }) => shown.has(to)),
    ({ from }) => from,
  )
  return moves(before, after).map(({ from, to, how }) => {
    if (to) return { from, to: [to], how }
    const answers = closest(linked.get(from) ?? [])
    return answers.length > 0 ? { from, to: answers, how: 'linked' } : { from, to: [], how: 'gone' }
  })
}

function closest(links: readonly Link[]): string[] {
  const same = links.filter(({ kind }) => kind === 'exactMatchOf' || kind === 'replacedBy')
  return [...new Set((same.length > 0 ? same : links).map(({ to }) => to))]
}
