/** Who evaluates whom: keys of people, ISO dates. Lead evaluators only; the board acts through its chair. */
export type DemoEvaluator = { evaluator: string; leader: string; from: string; until?: string }

const evaluates = (evaluator: string, from: string, leaders: string[]): DemoEvaluator[] =>
  leaders.map((leader) => ({ evaluator, leader, from }))

export const demoEvaluators: DemoEvaluator[] = [
  ...evaluates('marcus.delacroix', '2025-07-01', [
    'amina.okafor',
    'ruth.abernathy',
    'lucia.hernandez-villasenor',
  ]),
  ...evaluates('marcus.delacroix', '2026-07-01', ['teo.kalani']),
  ...evaluates('zofia.wisniewska', '2025-07-01', [
    'maya.halvorsen',
    'siobhan.orourke',
    'gus.lindahl',
    'keisha.baptiste',
    'owen.macallister',
    'linh.nguyen',
    'conceicao.vasconcelos',
    'andre.whitlock',
    'meiling.chen',
  ]),
  ...evaluates('zofia.wisniewska', '2027-01-04', ['daniel.nguyen']),
  ...evaluates('eleanor.vance', '2025-07-01', [
    'marcus.delacroix',
    'zofia.wisniewska',
    'rashid.farouk',
    'bev.sandoval',
  ]),
  ...evaluates('tom.ashcroft', '2025-07-01', ['josephine.two-rivers', 'wiratama']),
  { evaluator: 'tom.ashcroft', leader: 'harold.bjornstad', from: '2025-07-01', until: '2026-06-30' },
  ...evaluates('dorothy.pell', '2025-07-01', ['eleanor.vance']),
]

/** Two equal partners; `cadence` and `agreement` in their own words where they wrote them down. */
export type DemoPartnership = {
  between: [string, string]
  state: 'proposed' | 'active' | 'paused' | 'ended'
  from: string
  until?: string
  cadence?: string
  agreement?: string
}

/** Partnerships of the demo; the first of a pair proposed it. */
export const demoPartnerships: DemoPartnership[] = [
  {
    between: ['amina.okafor', 'maya.halvorsen'],
    state: 'active',
    from: '2025-09-09',
    cadence: 'Every other Thursday, 7:15 to 7:45, her office or mine, whoever has coffee',
    agreement:
      'We ask before we advise. What is said here stays here, unless one of us says “take that with you.” ' +
      'Each of us brings one real thing, not a finished one. We look at the promises first. ' +
      'If a morning falls through we find another within the week and nobody apologizes.',
  },
  {
    between: ['eleanor.vance', 'tom.ashcroft'],
    state: 'active',
    from: '2024-09-03',
    cadence: 'First Friday of the month, by phone, both of us driving or neither',
  },
  {
    between: ['gus.lindahl', 'josephine.two-rivers'],
    state: 'active',
    from: '2025-10-01',
    cadence: 'Every third week by video, on Mountain time',
  },
  { between: ['ruth.abernathy', 'siobhan.orourke'], state: 'active', from: '2026-11-16' },
  { between: ['wiratama', 'siobhan.orourke'], state: 'ended', from: '2025-09-15', until: '2026-10-30' },
  { between: ['daniel.nguyen', 'teo.kalani'], state: 'proposed', from: '2027-02-10' },
  { between: ['lucia.hernandez-villasenor', 'wiratama'], state: 'proposed', from: '2027-02-12' },
  { between: ['keisha.baptiste', 'conceicao.vasconcelos'], state: 'active', from: '2025-09-22' },
  { between: ['meiling.chen', 'owen.macallister'], state: 'paused', from: '2025-09-17' },
  { between: ['linh.nguyen', 'meiling.chen'], state: 'active', from: '2026-11-30' },
  { between: ['meiling.chen', 'andre.whitlock'], state: 'proposed', from: '2027-02-08' },
  { between: ['marcus.delacroix', 'zofia.wisniewska'], state: 'active', from: '2025-09-04' },
  { between: ['rashid.farouk', 'bev.sandoval'], state: 'active', from: '2026-09-08' },
]

/** An outside coach works with a leader, on the growth side only. */
export const demoCoachings = [
  { coach: 'rosalind.achterberg', leader: 'teo.kalani', from: '2026-08-03', hours: 24 },
]
