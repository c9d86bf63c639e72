// Faults in what a leader writes and what it serves.
import { checking, own, reading, spoilt, sql, type Fault } from './plant.ts'

/** Open to whoever sees a row there: the one that is meant or, with a space alone, any of the same person. */
const beside = (table: string, where: string) => `${own} or exists (select 1 from ${table} o where ${where})`

const inSight: Record<string, Fault> = {
  'a rating is read by who sees any self-assessment of its leader': reading(
    'assessment.rating',
    beside('assessment.assessment', 'o.space_id = rating.space_id'),
  ),
  'what a rating once said is read with it': reading(
    'assessment.rating_version',
    beside('assessment.rating', 'o.space_id = rating_version.space_id and o.id = rating_id'),
  ),
  'what a rating rests on is seen with the self-assessment alone': reading(
    'assessment.support',
    `${own} or trust.opens('assessment', space_id, assessment_id)`,
  ),
  'what a rating rests on is seen with the evidence alone': reading(
    'assessment.support',
    `${own} or trust.opens('evidence', space_id, evidence_id)`,
  ),
  'what a goal serves is seen by the whole tree': reading(
    'focus.goal_link',
    `${own} or to_space_id in (select trust.my_trees())`,
  ),
  'what a goal serves is seen outside the tree': reading(
    'focus.goal_link',
    `${own} or trust.opens('goal', space_id, goal_id)`,
  ),
  'the standards of a goal are seen with another': reading(
    'focus.standard',
    beside('focus.goal', 'o.space_id = standard.space_id'),
  ),
  'the questions of an inquiry are read with another': reading(
    'inquiry.question',
    beside('inquiry.inquiry', 'o.space_id = question.space_id'),
  ),
  'what comes over the horizon is shared with a brief': reading(
    'briefs.horizon',
    beside('briefs.brief', 'o.space_id = horizon.space_id'),
  ),
  'the goals of a horizon are seen with the goal': reading(
    'briefs.horizon_goal',
    `${own} or trust.opens('goal', space_id, goal_id)`,
  ),
  'break-glass for one thing opens every brief': spoilt(
    'broken',
    'a.item_id is null',
    "a.item_id is null or broken.noun = 'brief'",
  ),
  'the mirror is read with the philosophy': reading(
    'purpose.mirror',
    beside('purpose.philosophy', 'o.space_id = mirror.space_id'),
  ),
  'what was confirmed is seen with the purpose': reading(
    'purpose.confirmation',
    `${own} or trust.opens('purpose', space_id, purpose_id)`,
  ),
  'a draft is seen by jobs of the house': reading('drafts.draft', `${own} or trust.me() is null`),
  'what was answered to the coach is seen by an evaluator': reading(
    'coach.choice',
    `${own} or trust.evaluates(trust.me(), space_id)`,
  ),
  'what the coach asks is seen in the directory': reading('coach.card', `${own} or trust.knows(space_id)`),
  'a note on a group is seen where it is about': reading(
    'initiatives.standing',
    `${own} or organization_id in (select trust.kept('plans'))`,
  ),
  'in which cycle somebody works is seen in the directory': reading(
    'cycles.present',
    `${own} or trust.knows(space_id)`,
  ),
}

const inWriting: Record<string, Fault> = {
  'a goal serves a draft': spoilt('may_serve', "g.state = 'inProgress'"),
  'a goal serves where its leader works no more': spoilt(
    'may_serve',
    "trust.today() between p.starts and coalesce(p.ends, 'infinity')",
  ),
  'a goal serves any organization': spoilt('may_serve', 'space in (select trust.above(p.organization_id))'),
  'what a goal serves is written into any space': checking(
    'add',
    'focus.goal_link',
    'trust.may_serve(to_space_id, to_goal_id)',
  ),
  'a note is kept on an initiative that is kept from its writer': checking(
    'add',
    'initiatives.standing',
    own,
  ),
  'a rating is written into any space': checking('add', 'assessment.rating', 'true'),
  'who reads a brief rewrites who is for it': sql(
    'alter policy change on briefs.support using (true) with check (true)',
  ),
  'a step of a cycle is taken back': sql('grant delete on cycles.step to lps_app'),
  'the mirror is written over': sql('grant update on purpose.mirror to lps_app'),
}

export const growthFaults: Record<string, Fault> = { ...inSight, ...inWriting }
