import { sql } from '#platform'

/** What an organization is for, and how many goals it has under way. */
export const plansAsked = (organization: string) => sql`select
    coalesce((select purpose from plans.purpose where space_id = ${organization}), '') as purpose,
    (select count(*)::int from plans.goal where space_id = ${organization} and state = 'inProgress') as goals`
