import type { Choice } from '#standards'

/** What becomes of one item that was chosen. */
export interface Moved {
  from: string
  to: string[]
  how: 'kept' | 'moved' | 'replaced' | 'linked' | 'gone'
}

/** What the choices of one version become in another: all of it stays all of it, items go where they lead. */
export function movedChoices(
  chosen: readonly Choice[],
  leads: readonly Moved[],
): { parts: (string | null)[]; items: Moved[] } {
  if (chosen.some(({ item }) => item === null)) return { parts: [null], items: [] }
  const known = new Map(leads.map((lead) => [lead.from, lead]))
  const items = chosen.map(
    ({ item }): Moved => known.get(item ?? '') ?? { from: item ?? '', to: [], how: 'gone' },
  )
  return { parts: [...new Set(items.flatMap(({ to }) => to))], items }
}

/** How many items stay, stand elsewhere, are said in other words, are found by a crosswalk, or are gone. */
export const countsOf = (leads: readonly Moved[]) =>
  Object.fromEntries(
    (['kept', 'moved', 'replaced', 'linked', 'gone'] as const).map((how) => [
      how,
      leads.filter((lead) => lead.how === how).length,
    ]),
  ) as Record<Moved['how'], number>
