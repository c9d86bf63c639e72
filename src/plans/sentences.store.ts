import { sql, type Transaction } from '#platform'
import type { GoalState } from './goal.ts'
import type { Serving } from './sentence.ts'

/** A goal beside the purpose. */
export interface ServingGoal extends Serving {
  state: GoalState
}

/** Goals of an organization that are under way or were met this year, with the sentences they serve. */
export const servingGoals = (tx: Transaction, space: string, year: string) =>
  tx.rows<ServingGoal>(sql`with marked as materialized (
      select goal_id, array_agg(sentence) as sentences from plans.sentence where space_id = ${space} group by goal_id)
    select g.id, g.statement, g.state, coalesce(m.sentences, '{}') as sentences
    from plans.goal g left join marked m on m.goal_id = g.id
    where g.space_id = ${space} and (g.state = 'inProgress'
      or (g.school_year = ${year} and g.state in ('met', 'mostly', 'partly', 'notMet')))
    order by g.place, g.id limit 200`)

/** The sentences a goal serves. */
export const sentencesServed = async (tx: Transaction, space: string, goal: string) =>
  (await tx.rows<Served>(sentencesAsked(space, goal))).map(({ sentence }) => sentence)

/** The same as a question among others. */
export const sentencesAsked = (space: string, goal: string) =>
  sql`select sentence from plans.sentence where space_id = ${space} and goal_id = ${goal} order by id`

/** A sentence that a goal serves. */
export interface Served {
  sentence: string
}

/** Puts these in the place of the sentences a goal served. */
export async function putSentences(tx: Transaction, space: string, goal: string, sentences: string[]) {
  await tx.run(sql`delete from plans.sentence
    where space_id = ${space} and goal_id = ${goal} and not (sentence = any(${sentences}::text[]))`)
  await tx.run(sql`insert into plans.sentence (space_id, goal_id, sentence)
    select ${space}, ${goal}, s.sentence from unnest(${sentences}::text[]) as s (sentence) on conflict do nothing`)
}
