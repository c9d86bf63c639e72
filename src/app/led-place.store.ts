import { sql } from '#platform'
import type { Tally } from '#tallies'

/** A goal that an organization has under way, as Today names it. */
interface LedGoal {
  id: string
  statement: string
}

/** The organization somebody leads, and what is new or due there. */
export interface LedPlace {
  id: string
  name: string
  /** Goals whose day has come, or of which nobody has said for three months where they are. */
  due: (LedGoal & { late: boolean; day: string | null; since: string | null })[]
  /** What comes within thirty days over the leader's own horizon. */
  coming: { id: string; what: string; comesOn: string; season: string | null }[]
  /** Of which goals it was told anew, for the month that is over, how many leaders work on them. */
  told: (LedGoal & { tally: Tally })[]
}

/**
 * Does somebody hold a post of an office? Only then it is asked what they lead, in a statement of its own: in that of Today
 * its plan would be begun for everybody.
 */
export const inOffice = (person: string) =>
  sql`select true as here from posts.post where space_id = ${person} and role_kind in ('superintendent',
    'assistantSuperintendent', 'director', 'stateAdministrator') limit 1`

/** The district, region or state where a person holds a post or a role and whose plans they keep, with three of a kind of
 * what is new or due there; no row for anybody else. */
export const ledPlace = (person: string) =>
  sql`select o.id, o.name,
    (select coalesce(json_agg(json_build_object('id', g.id, 'statement', g.statement, 'late', g.due <= trust.today(),
        'day', g.due, 'since', g.current_on) order by g.due, g.place, g.id), '[]')
      from (select * from plans.goal g where g.space_id = o.id and g.state = 'inProgress' and g.target is not null
          and (g.due <= trust.today() or coalesce(g.current_on, g.changed_at::date) < trust.today() - 90)
        order by g.due, g.place, g.id limit 3) g) as due,
    (select coalesce(json_agg(json_build_object('id', h.id, 'what', h.what, 'comesOn', h.comes_on,
        'season', h.season) order by h.comes_on, h.id), '[]')
      from (select * from briefs.horizon h where h.space_id = ${person} and h.aside_at is null
          and h.comes_on between trust.today() and trust.today() + 30
        order by h.comes_on, h.id limit 3) h) as coming,
    (select coalesce(json_agg(json_build_object('id', g.id, 'statement', g.statement, 'tally', json_build_object(
        'goalId', t.goal_id, 'leaders', t.leaders, 'among', t.among, 'goals', t.goals, 'schools', t.schools,
        'month', t.month)) order by g.place, g.id), '[]')
      from tallies.tally t join plans.goal g on g.space_id = t.space_id and g.id = t.goal_id and g.state = 'inProgress'
      where t.space_id = o.id and t.part = 'goal'
        and t.month = (date_trunc('month', trust.today()::timestamp) - interval '1 month')::date) as told
  from organizations.organization o
  where o.kind in ('district', 'region', 'state') and o.id in (select trust.my_organizations())
    and trust.keeps('plans', o.id)
  order by exists (select from posts.post p where p.space_id = ${person} and p.organization_id = o.id
    and trust.today() between p.starts and coalesce(p.ends, 'infinity')) desc, o.name, o.id limit 1`
