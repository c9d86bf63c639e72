import type { Phase, PresentCycle } from '#cycles'
import { sql, type Sql } from '#platform'
import { togetherGatesOf, type TogetherGates } from './together.store.ts'

/** What each phase asks for, as numbers and yes or no (domain 3.5). For the leader alone. */
export interface Gates {
  purpose: PurposeGates
  focus: FocusGates
  structures: TogetherGates
  action: ActionGates
  outcomes: OutcomesGates
}

export interface PurposeGates {
  /** Is a use of the cycle said? */
  purpose: boolean
  /** Is one said with its audience? */
  audience: boolean
  /** Has the leader confirmed who sees what, as it stands now? */
  picture: boolean
  /** Sentences of the philosophy; each box that says something counts as one at least. */
  sentences: number
}

export interface FocusGates {
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

/** How much is captured, and how much of it waits for a sentence. */
export interface ActionGates {
  entries: number
  untold: number
}

/** The last looks of a year. A goal counts as looked at where its number was seen in the last three months of the cycle. */
export interface OutcomesGates {
  cycle: string
  goals: number
  seen: number
  prints: number
  /** Was the cycle closed with what it taught? */
  learned: boolean
}

/** What is there of what one phase asks for, to be asked with others: each phase looks at its own. */
export const gatesOf: Record<Phase, (cycle: PresentCycle) => Sql> = {
  purpose: ({ personId: person, id: cycle }) =>
    sql`select coalesce(cardinality(p.uses) > 0, false) as purpose,
      coalesce(cardinality(p.uses) > 0 and (p.audience <> '' or exists (select 1 from purpose.use u
        where u.space_id = p.space_id and u.purpose_id = p.id and u.audience <> '' and u.use = any(p.uses))), false) as audience,
      exists (select 1 from purpose.picture where space_id = ${person} and cycle_id = ${cycle} and holds) as picture,
      (select coalesce(sum(regexp_count(box, ${sentence})), 0)::int
        from purpose.philosophy f cross join unnest(array[f.believe, f.value, f.therefore]) as box
        where f.space_id = ${person}) as sentences
      from (select) one left join purpose.purpose p on p.space_id = ${person} and p.cycle_id = ${cycle}`,
  focus: ({ personId: person, id: cycle }) =>
    sql`select exists (select 1 from assessment.assessment a join assessment.rating r
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
      from focus.goal g where space_id = ${person} and cycle_id = ${cycle} and state <> 'dropped') as goals`,
  structures: togetherGatesOf,
  action: ({ personId: person, id: cycle }) =>
    sql`select count(*) filter (where cycle_id = ${cycle})::int as entries, count(*) filter (where caption = '')::int as untold
      from portfolio.evidence where space_id = ${person} and trashed_at is null`,
  outcomes: ({ personId: person, id: cycle, ends, state }) =>
    sql`select ${cycle}::text as cycle, ${state}::text in ('closed', 'archived') and exists (select 1 from cycles.step
        where space_id = ${person} and cycle_id = ${cycle} and step = 'closed' and reason <> '') as learned,
      (select count(*)::int from portfolio.print where space_id = ${person} and cycle_id = ${cycle} and state = 'ready') as prints,
      count(*)::int as goals, count(*) filter (where current_on > ${ends}::date - 92)::int as seen
      from focus.goal where space_id = ${person} and cycle_id = ${cycle} and state <> 'dropped'`,
}

// From a sign that begins one to the sign that ends it, in the scripts people write here.
const sentence = '[^.!?…。！？؟[:space:]][^.!?…。！？؟\\n]*'

/** By which standards a cycle is looked at: names of frameworks, to be asked with others. */
export const standardsNamed = ({ personId: person, id: cycle }: PresentCycle) =>
  sql`select coalesce(json_agg(distinct v.title), '[]') as names
    from cycles.standard s join frameworks.version v on v.space_id = s.version_space_id and v.id = s.version_id
    where s.space_id = ${person} and s.cycle_id = ${cycle}`
