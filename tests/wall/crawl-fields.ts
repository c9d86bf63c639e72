const flow = ['own', 'goes_out', 'times', 'way', 'sender', 'back']

/**
 * Where a leader’s own words stand, and through which items, all of them, they are opened to others. Earlier wordings come
 * first: where the present one says the same, it is the one that is looked for.
 */
export const ownFields: [table: string, fields: string[], items?: Record<string, string>][] = [
  ['cycles.cycle', ['title', 'beside', 'note']],
  ['cycles.step', ['reason']],
  ['purpose.purpose', ['audience', 'why', 'expectations'], { purpose: 'id' }],
  ['purpose.use', ['audience', 'decides'], { purpose: 'purpose_id' }],
  ['purpose.philosophy_version', ['believe', 'value', 'therefore']],
  ['purpose.philosophy', ['believe', 'value', 'therefore'], { philosophy: 'id' }],
  ['purpose.mirror', ['am', 'doing', 'parts']],
  ['purpose.idea_note', ['words']],
  ['assessment.rating_version', ['note']],
  ['assessment.rating', ['note'], { assessment: 'assessment_id' }],
  [
    'inquiry.inquiry',
    ['title', 'prediction', 'facts', 'surprise', 'misfit', 'why', 'influence', 'fairness', 'answer'],
    { inquiry: 'id' },
  ],
  ['inquiry.question', ['question'], { inquiry: 'inquiry_id' }],
  ['inquiry.number', ['label'], { inquiry: 'inquiry_id' }],
  ['focus.goal_version', ['statement', 'why_now', 'measure', 'unit', 'signs', 'equity', 'stops']],
  [
    'focus.goal',
    ['statement', 'why_now', 'measure', 'unit', 'signs', 'equity', 'stops', 'apart', 'reason'],
    { goal: 'id' },
  ],
  [
    'briefs.brief',
    `title part_of touches moves instruction services staff money dates benefits data decision result again`.split(
      ' ',
    ),
    { brief: 'id' },
  ],
  ['briefs.support', ['who', 'note'], { brief: 'brief_id' }],
  ['briefs.horizon', ['what', 'from_whom', 'note']],
  ['initiatives.standing', ['who', 'note']],
  ['coach.choice', ['about']],
  ['portfolio.evidence_version', ['title', 'caption', 'link']],
  ['portfolio.evidence', ['title', 'caption', 'link'], { evidence: 'id' }],
  ['portfolio.claim', ['sentence'], { evidence: 'evidence_id', goal: 'goal_id' }],
  ['portfolio.standard', ['sentence'], { evidence: 'evidence_id' }],
  ['portfolio.attachment', ['name', 'alt'], { evidence: 'evidence_id' }],
  ['portfolio.print', ['why']],
  ['cycles.alone', ['reason']],
  [
    'pulse.pulse',
    ['relationships', 'information', 'chaos', 'vision'].map((one) => `${one}_note`),
    { pulse: 'id' },
  ],
  ['structures.structure', ['name', 'role', 'rhythm', 'decides', 'missing', 'notes']],
  ['structures.flow_version', flow],
  ['structures.flow', flow],
  ['structures.note', ['title', 'words']],
  ['structures.question', ['name', 'words']],
]

const wording = ['statement', 'why', 'measure', 'unit', 'stops']
const ofGoal = (state: string) =>
  `exists (select from plans.goal g where g.id = t.goal_id and g.state ${state} 'draft')`
const ofInitiative = (column: string) =>
  `exists (select from initiatives.initiative i where i.id = t.${column} and i.draft)`

/** Where words of organizations stand that only whoever keeps their plans reads, and which of the rows those are. */
export const keptFields: [table: string, fields: string[], where: string][] = [
  ['plans.goal_version', wording, `state = 'draft'`],
  ['plans.goal', [...wording, 'apart'], `state = 'draft'`],
  ['plans.link', ['how'], ofGoal('=')],
  ['plans.past_link', ['how'], 'true'],
  ['plans.listening', ['who', 'how', 'heard'], 'trashed_at is not null'],
  ['initiatives.initiative', ['name', 'aim', 'owner', 'nothing_stops'], 'draft'],
  ['initiatives.overlap', ['shares'], `${ofInitiative('initiative_id')} or ${ofInitiative('other_id')}`],
  ['initiatives.offer', ['why'], 'withdrawn_at is not null'],
  ['cycles.template', ['title', 'note'], 'retired_at is not null'],
  ['indicators.report', ['name'], 'true'],
]

/** Where words of organizations stand that everybody in their tree reads, and nobody else. */
export const treeFields: [table: string, fields: string[], where: string][] = [
  ['plans.goal', [...wording, 'reason', 'apart'], `state <> 'draft'`],
  ['plans.link', ['how'], ofGoal('<>')],
  ['plans.purpose', ['purpose', 'vision'], 'true'],
  ['plans.listening', ['who', 'how', 'heard'], 'trashed_at is null'],
  ['initiatives.initiative', ['name', 'aim', 'reason', 'nothing_stops'], 'not draft'],
  ['initiatives.offer', ['why'], 'withdrawn_at is null'],
  ['purpose.expectation', ['words'], 'true'],
  ['cycles.template', ['title', 'note'], 'retired_at is null'],
  ['indicators.measure', ['name', 'subject'], 'true'],
]
