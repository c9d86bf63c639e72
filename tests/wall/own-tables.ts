// How what a leader writes stands in the database, beside purpose, goals and evidence; and what it may serve.
import type { Table } from './columns.ts'
import type { Id, Noun } from './model.ts'

type Kept =
  | 'aim'
  | 'initiative'
  | 'phase'
  | 'present'
  | 'step'
  | 'answer'
  | 'use'
  | 'confirmation'
  | 'mirror'
  | 'ideaNote'
  | 'opening'
  | 'goalStandard'
  | 'goalLink'
  | 'assessment'
  | 'rating'
  | 'ratingVersion'
  | 'ratingSupport'
  | 'inquiry'
  | 'question'
  | 'ownNumber'
  | 'brief'
  | 'briefSupport'
  | 'horizon'
  | 'horizonGoal'
  | 'groupNote'
  | 'choice'
  | 'advice'
  | 'draft'

const table = <N extends Noun>(name: string, touch: string, says: Table<N>['says']): Table<N> => ({
  name,
  touch,
  says,
})

/** Whether somebody tries to add it as a copy of what is there: where only one of a kind may be, it is of another. */
const isCopy = (id: Id) => id.includes('-0001-')

export const ownTables: { [N in Extract<Noun, Kept>]: Table<N> } = {
  aim: table('plans.goal', 'statement', ({ by, draft, met }) => ({
    school_year: '2026–27',
    statement: 'Children read',
    state: draft ? 'draft' : met ? 'met' : 'inProgress',
    made_by: by,
  })),
  initiative: table('initiatives.initiative', 'aim', ({ by, draft }) => ({
    name: 'Reading together',
    origin: 'school',
    draft,
    made_by: by,
  })),
  phase: {
    ...table('cycles.phase', 'state', () => ({ phase: 'focus' })),
    named: { column: 'cycle_id', field: 'cycle' },
  },
  present: {
    ...table('cycles.present', 'cycle_id', () => ({})),
    named: { column: 'cycle_id', field: 'cycle' },
  },
  step: table('cycles.step', 'reason', ({ cycle }) => ({ cycle_id: cycle, step: 'paused' })),
  answer: {
    ...table('cycles.answer', 'answer', ({ id }) => ({ invitation_space_id: id, answer: 'declined' })),
    named: { column: 'invitation_id', field: 'id' },
  },
  use: table('purpose.use', 'audience', ({ id, purpose }) => ({
    purpose_id: purpose,
    use: isCopy(id) ? 'planning' : 'growth',
  })),
  confirmation: table('purpose.confirmation', 'mark', ({ purpose }) => ({ purpose_id: purpose, mark: 'a' })),
  mirror: table('purpose.mirror', 'am', () => ({ am: 'A listener' })),
  ideaNote: table('purpose.idea_note', 'words', ({ id }) => ({ idea: isCopy(id) ? 'another' : 'this-one' })),
  opening: table('purpose.opening', 'at', ({ id, organization }) => ({
    organization_id: organization,
    expectation_id: id,
  })),
  goalStandard: table('focus.standard', 'item_id', ({ id, goal }) => ({
    goal_id: goal,
    item_space_id: id,
    version_id: id,
    item_id: id,
  })),
  goalLink: table('focus.goal_link', 'how', ({ goal, aim }, world) => ({
    goal_id: goal,
    to_space_id: world.aim.find(({ id }) => id === aim)?.space ?? aim,
    to_goal_id: aim,
  })),
  assessment: table('assessment.assessment', 'moment', ({ id, cycle }) => ({
    cycle_id: cycle,
    version_space_id: id,
    version_id: id,
    moment: 'start',
  })),
  rating: table('assessment.rating', 'note', ({ id, assessment }) => ({
    assessment_id: assessment,
    item_id: id,
    place: 1,
  })),
  ratingVersion: table('assessment.rating_version', 'note', ({ rating }) => ({
    rating_id: rating,
    sources: [],
    enough: true,
    note: 'Not yet',
  })),
  ratingSupport: table('assessment.support', 'evidence_id', ({ assessment, rating, evidence }) => ({
    assessment_id: assessment,
    rating_id: rating,
    evidence_id: evidence,
  })),
  inquiry: table('inquiry.inquiry', 'facts', ({ cycle }) => ({
    cycle_id: cycle,
    title: 'Reading',
    prediction: 'Better',
  })),
  question: table('inquiry.question', 'kept', ({ inquiry }) => ({ inquiry_id: inquiry, question: 'Why?' })),
  ownNumber: table('inquiry.number', 'value', ({ id, inquiry }) => ({
    inquiry_id: inquiry,
    place: isCopy(id) ? 2 : 1,
    label: 'Readers',
  })),
  brief: table('briefs.brief', 'title', () => ({ title: 'A new timetable' })),
  briefSupport: table('briefs.support', 'note', ({ id, brief }) => ({ brief_id: brief, who: id })),
  horizon: table('briefs.horizon', 'what', () => ({ what: 'A grant', kind: 'money' })),
  horizonGoal: table('briefs.horizon_goal', 'goal_id', ({ horizon, goal }) => ({
    horizon_id: horizon,
    goal_id: goal,
  })),
  groupNote: table('initiatives.standing', 'note', ({ initiative }, world) => ({
    organization_id: world.initiative.find(({ id }) => id === initiative)?.space ?? initiative,
    initiative_id: initiative,
    who: 'Third grade',
    step: 'open',
  })),
  advice: {
    ...table('coach.card', 'since', () => ({})),
    named: { column: 'cycle_id', field: 'cycle' },
  },
  choice: table('coach.choice', 'answer', ({ id }) => ({ rule: id, answer: 'done' })),
  draft: table('drafts.draft', 'wrote', ({ id }) => ({ form: id, device: 'phone', wrote: 1, fields: {} })),
}
