import type { Phase } from '#cycles'
import type { Year } from './year.store.ts'

/** One thing a phase asks for: is it there, how is it said, and where does one go for it. It advises, never blocks. */
export interface Item {
  key: ItemKey
  ready: boolean
  href: string
  values?: Record<string, string | number>
}

type ItemKey = `item.${
  | 'purpose'
  | 'purposeOpen'
  | 'philosophy'
  | 'philosophyOpen'
  | 'goals'
  | 'goalsOpen'
  | 'numbers'
  | 'numbersOpen'
  | 'partner'
  | 'partnerOpen'
  | 'evidence'
  | 'evidenceOpen'
  | 'sentences'
  | 'print'
  | 'printOpen'}`

type Ask = (year: Year, partner: string | undefined) => Item[]

const item = (name: string, ready: boolean, href: string, values?: Item['values']): Item => ({
  key: `item.${name}${ready ? '' : 'Open'}` as ItemKey,
  ready,
  href,
  values,
})

const asks: Record<Phase, Ask> = {
  purpose: (year) => [
    item('purpose', year.purpose, '/purpose'),
    item('philosophy', year.philosophy, '/purpose#philosophy'),
  ],
  focus: (year) => [
    item('goals', year.goals >= 2, year.goals >= 2 ? '/cycle#goals' : '/goals/new', { n: year.goals }),
    item('numbers', year.goals > 0 && year.goalsMeasured === year.goals, '/cycle#goals'),
  ],
  structures: (_, partner) => [item('partner', Boolean(partner), '/people', { name: partner ?? '' })],
  action: (year) => [
    item('evidence', year.entries > 0, year.entries ? '/portfolio' : '/capture', { n: year.entries }),
    ...(year.untold ? [sentences(year.untold)] : []),
  ],
  outcomes: (year) => [item('print', year.prints > 0, '/prints')],
}

const sentences = (n: number): Item => ({
  key: 'item.sentences',
  ready: false,
  href: '/portfolio?untold=yes',
  values: { n },
})

/** What is ready and what is open in one phase (domain 3.5, as far as its tasks are here). */
export const readiness = (phase: Phase, year: Year, partner: string | undefined) => asks[phase](year, partner)
