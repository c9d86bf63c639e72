import type { Phase } from '#cycles'
import type { UnfinishedCount } from '#focus'
import type { Gates, GoalGates } from './gates.store.ts'

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
  | 'ended'
  | 'print'
  | 'learned'
  | 'lastYear'

type ItemKey =
  | `item.${Asked}`
  | `item.${Asked}Open`
  | 'item.goalsMany'
  | 'item.sentences'
  | `item.${'partner' | 'roundtable'}Reason`

const item = (name: Asked, ready: boolean, href: string, values?: Item['values']): Item => ({
  key: `item.${name}${ready ? '' : 'Open'}`,
  ready,
  href,
  values,
})

const asks: { [One in Phase]: (gates: Gates[One], standards: readonly string[]) => Item[] } = {
  purpose: ({ purpose, audience, picture, sentences: n }, standards) => [
    item('purpose', purpose, '/purpose'),
    item('audience', audience, purpose && !audience ? '/purpose/uses' : '/purpose'),
    item('philosophy', n >= 3, n >= 3 ? '/purpose#philosophy' : '/purpose/philosophy'),
    item('picture', picture, '/purpose/picture'),
    item('standards', standards.length > 0, '/cycle/standards', { names: standards.join(', ') }),
  ],
  focus: ({ assessed, question, goals }) => [
    item('assessed', assessed, '/assessments'),
    item('question', question, '/inquiries'),
    ...aboutGoals(goals),
  ],
  structures: aboutCompany,
  action: ({ entries, untold }) => [
    item('evidence', entries > 0, entries ? '/portfolio' : '/capture', { n: entries }),
    ...(untold ? [sentences(untold)] : []),
  ],
  outcomes: ({ cycle, goals, seen, prints, learned }) => [
    item('ended', goals > 0 && seen === goals, goalsHere),
    item('print', prints > 0, '/prints'),
    item('learned', learned, `/cycles/${cycle}`),
  ],
}

const goalsHere = '/cycle#goals'

// Two to four that matter; each whole and tied, and among them one for students and one of the leader's own.
function aboutGoals({ open, whole, tied, kinds }: GoalGates): Item[] {
  const many: Item = { key: 'item.goalsMany', ready: false, href: goalsHere, values: { n: open } }
  const enough = open >= 2
  const there = open > 0 ? goalsHere : '/goals/new'
  const missing = ['studentLearning', 'professionalGrowth'].find((kind) => !kinds.includes(kind))
  return [
    open > 4 ? many : item('goals', enough, enough ? goalsHere : '/goals/new', { n: open }),
    item('numbers', open > 0 && whole === open, there),
    item('kinds', !missing, missing ? `/goals/new?kind=${missing}` : goalsHere),
    item('tied', open > 0 && tied === open, tied < open ? '/alignment/mine' : there),
  ]
}

// A partner and a roundtable, or a reason; three dates; and a group that hears of every goal.
function aboutCompany({ partner, roundtable, dated, goals, heard }: Gates['structures']): Item[] {
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
export const readiness = <One extends Phase>(phase: One, gates: Gates[One], standards: readonly string[]) =>
  asks[phase](gates, standards)

/** The goals that were not finished the year before: whether each was carried on or left. */
export const lastYear = ({ year, all, waiting }: UnfinishedCount): Item =>
  item('lastYear', waiting === 0, '/goals/last-year', { year, n: waiting || all })
