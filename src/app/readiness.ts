import type { Year } from './year.store.ts'

type Key =
  | 'item.purpose'
  | 'item.philosophy'
  | 'item.goals'
  | 'item.goalsOpen'
  | 'item.numbers'
  | 'item.evidence'
  | 'item.evidenceOpen'
  | 'item.sentences'
  | 'item.partner'
  | 'item.partnerOpen'

/** One thing of the year that is ready or still open. It advises and blocks nothing (LPS promise 4). */
export interface Item {
  key: Key
  ready: boolean
  values?: Record<string, string | number>
}

/** What is ready and what is open, over the whole year (domain 3.5). */
export function readiness(year: Year, partner: string | undefined): Item[] {
  const items: (Item | false)[] = [
    { key: 'item.purpose', ready: year.purpose },
    { key: 'item.philosophy', ready: year.philosophy },
    year.goals >= 2
      ? { key: 'item.goals', ready: true, values: { n: year.goals } }
      : { key: 'item.goalsOpen', ready: false },
    year.goals > 0 && { key: 'item.numbers', ready: year.goalsMeasured === year.goals },
    partner
      ? { key: 'item.partner', ready: true, values: { name: partner } }
      : { key: 'item.partnerOpen', ready: false },
    year.entries
      ? { key: 'item.evidence', ready: true, values: { n: year.entries } }
      : { key: 'item.evidenceOpen', ready: false },
    year.untold > 0 && { key: 'item.sentences', ready: false, values: { n: year.untold } },
  ]
  return items.filter((item) => item !== false)
}
