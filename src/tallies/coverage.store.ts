import { sql } from '#platform'

/** How many leaders work on a goal of an organization, as it was counted last; nothing where it may not be told. */
export const coverageAsked = ({ space, id }: { space: string; id: string }) =>
  sql`select goal_id as "goalId", leaders, among, goals, schools, month::text from tallies.tally
    where space_id = ${space} and goal_id = ${id} and part = 'goal' order by month desc limit 1`
