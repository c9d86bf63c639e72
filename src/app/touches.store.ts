import { sql } from '#platform'

/** One thing that hangs on a purpose or a goal: what it is, its words, where it is found. */
export interface Touch {
  what: 'goal' | 'link' | 'claim' | 'grant' | 'shown'
  words: string
  href: string
}

/** Entries of one's own that show a goal. */
export const claimsAsked = (person: string, goal: string) =>
  sql`select 'claim' as what, e.words, '/portfolio/' || c.evidence_id as href
    from portfolio.claim c cross join lateral (
      select coalesce(nullif(e.title, ''), left(e.caption, 80)) as words from portfolio.evidence e
      where e.space_id = c.space_id and e.id = c.evidence_id and e.trashed_at is null offset 0) e
    where c.space_id = ${person} and c.goal_id = ${goal}`

/**
 * What hangs on the purpose of a cycle of one's own, to be asked on the ground of that `cycle`: its goals that are not set
 * aside, and who may read it.
 */
export const purposeTouchesAsked = (person: string) =>
  sql`select 'goal' as what, g.statement as words, '/goals/' || g.id as href
    from focus.goal g where g.space_id = ${person} and g.cycle_id = (select id from cycle) and g.state <> 'dropped'
  union all
    select 'grant', coalesce(p.name, c.name, (select string_agg(q.name, ', ') from sharing.membership m
        join people.person q on q.space_id = m.person_id
        where m.space_id = g.circle_id and m.person_id <> ${person} and m.state = 'member' and m.until_at is null), ''),
      '/sharing/purpose/' || u.id
    from purpose.purpose u join sharing.grant g on g.space_id = u.space_id and g.noun = 'purpose' and g.item_id = u.id
      left join people.person p on p.space_id = g.person_id left join sharing.circle c on c.space_id = g.circle_id
    where u.space_id = ${person} and u.cycle_id = (select id from cycle)
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
  order by 1, 2`
