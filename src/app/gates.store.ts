import { sql } from '#platform'

/** What the first two phases ask for, as numbers and yes or no (domain 3.5). For the leader alone. */
export interface Gates {
  /** Is a use of the cycle said with its audience? */
  audience: boolean
  /** Has the leader confirmed who sees what, as it stands now? */
  picture: boolean
  /** Sentences of the philosophy; each box that says something counts as one at least. */
  sentences: number
  /** Does a self-assessment of the cycle hold an answer? */
  assessed: boolean
  /** Is a question to data kept? */
  question: boolean
  goals: GoalGates
}

/** The goals of a cycle that are not set aside: how many, with all four numbers and days, tied above, of which kinds. */
export interface GoalGates {
  open: number
  whole: number
  tied: number
  kinds: string[]
}

/** What of the first two phases is there in one cycle. */
export const gatesOf = (person: string, cycle: string) =>
  sql`select
    exists (select 1 from purpose.purpose p where p.space_id = ${person} and p.cycle_id = ${cycle}
      and cardinality(p.uses) > 0 and (p.audience <> '' or exists (select 1 from purpose.use u
        where u.space_id = p.space_id and u.purpose_id = p.id and u.audience <> '' and u.use = any(p.uses)))) as audience,
    exists (select 1 from purpose.picture where space_id = ${person} and cycle_id = ${cycle} and holds) as picture,
    (select coalesce(sum(regexp_count(box, ${sentence})), 0)::int
      from purpose.philosophy p cross join unnest(array[p.believe, p.value, p.therefore]) as box
      where p.space_id = ${person}) as sentences,
    exists (select 1 from assessment.assessment a join assessment.rating r
        on r.space_id = a.space_id and r.assessment_id = a.id and r.answered
      where a.space_id = ${person} and a.cycle_id = ${cycle}) as assessed,
    exists (select 1 from inquiry.inquiry i join inquiry.question q
        on q.space_id = i.space_id and q.inquiry_id = i.id and q.kept
      where i.space_id = ${person} and i.cycle_id = ${cycle}) as question,
    (select json_build_object('open', count(*),
        'whole', count(*) filter (where baseline is not null and target is not null and measure <> '' and due is not null),
        'tied', count(*) filter (where apart <> '' or exists (select 1 from focus.goal_link l
          where l.space_id = g.space_id and l.goal_id = g.id)),
        'kinds', coalesce(json_agg(distinct kind), '[]'))
      from focus.goal g where space_id = ${person} and cycle_id = ${cycle} and state <> 'dropped') as goals`

// From a sign that begins one to the sign that ends it, in the scripts people write here.
const sentence = '[^.!?…。！？؟[:space:]][^.!?…。！？؟\\n]*'
