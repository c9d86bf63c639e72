import type { Phase } from '#cycles'
import type { Gates } from './gates.store.ts'
import type { TogetherGates } from './together.store.ts'
import type { Year } from './year.store.ts'

/** One thing a phase asks for: is it there, how is it said, and where does one go for it. It advises, never blocks. */
export interface Item {
  key: ItemKey
  ready: boolean
  href: string
  values?: Record<string, string | number>
}

type Asked =
  | 'purpose'
  | 'audience'
  | 'philosophy'
  | 'picture'
  | 'standards'
  | 'assessed'
  | 'question'
  | 'goals'
  | 'numbers'
  | 'kinds'
  | 'tied'
  | 'partner'
  | 'roundtable'
  | 'dated'
  | 'heard'
  | 'evidence'
  | 'print'

type ItemKey =
  | `item.${Asked}`
  | `item.${Asked}Open`
  | 'item.goalsMany'
  | 'item.sentences'
  | `item.${'partner' | 'roundtable'}Reason`

/** What readiness is told from: the year in numbers, the gates of the first three phases. */
export interface Told {
  year: Pick<Year, 'purpose' | 'standards' | 'entries' | 'untold' | 'prints'>
  gates: Gates
  company: TogetherGates
}

const item = (name: Asked, ready: boolean, href: string, values?: Item['values']): Item => ({
  key: `item.${name}${ready ? '' : 'Open'}`,
  ready,
  href,
  values,
})

const asks: Record<Phase, (told: Told) => Item[]> = {
  purpose: ({ year, gates }) => [
    item('purpose', year.purpose, '/purpose'),
    item('audience', gates.audience, '/purpose'),
    item('philosophy', gates.sentences >= 3, '/purpose#philosophy'),
    item('picture', gates.picture, '/purpose/picture'),
    item('standards', year.standards.length > 0, '/cycle/standards', { names: year.standards.join(', ') }),
  ],
  focus: ({ gates }) => [
    item('assessed', gates.assessed, '/assessments'),
    item('question', gates.question, '/inquiries'),
    ...aboutGoals(gates.goals),
  ],
  structures: ({ company }) => aboutCompany(company),
  action: ({ year }) => [
    item('evidence', year.entries > 0, year.entries ? '/portfolio' : '/capture', { n: year.entries }),
    ...(year.untold ? [sentences(year.untold)] : []),
  ],
  outcomes: ({ year }) => [item('print', year.prints > 0, '/prints')],
}

const goalsHere = '/cycle#goals'

// Two to four that matter; each whole and tied, and among them one for students and one of the leader's own.
function aboutGoals({ open, whole, tied, kinds }: Gates['goals']): Item[] {
  const many: Item = { key: 'item.goalsMany', ready: false, href: goalsHere, values: { n: open } }
  const enough = open >= 2
  const both = ['studentLearning', 'professionalGrowth'].every((kind) => kinds.includes(kind))
  return [
    open > 4 ? many : item('goals', enough, enough ? goalsHere : '/goals/new', { n: open }),
    item('numbers', open > 0 && whole === open, goalsHere),
    item('kinds', both, both ? goalsHere : '/goals/new'),
    item('tied', open > 0 && tied === open, goalsHere),
  ]
}

// A partner and a roundtable, or a reason; three dates; and a group that hears of every goal.
function aboutCompany({ partner, roundtable, dated, goals, heard }: TogetherGates): Item[] {
  return [
    partner.name === null && partner.reason
      ? { key: 'item.partnerReason', ready: true, href: '/partners/find' }
      : item('partner', partner.name !== null, partner.name === null ? '/partners/find' : '/people', {
          name: partner.name ?? '',
        }),
    roundtable.name === null && roundtable.reason
      ? { key: 'item.roundtableReason', ready: true, href: '/roundtables' }
      : item('roundtable', roundtable.name !== null, '/roundtables', { name: roundtable.name ?? '' }),
    item('dated', dated >= 3, '/meetings', { n: dated }),
    item('heard', goals > 0 && heard === goals, '/structures'),
  ]
}

const sentences = (n: number): Item => ({
  key: 'item.sentences',
  ready: false,
  href: '/portfolio?untold=yes',
  values: { n },
})

/** What is ready and what is open in one phase (domain 3.5); the last three as far as their tasks are here. */
export const readiness = (phase: Phase, told: Told) => asks[phase](told)
