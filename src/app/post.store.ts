import type { PresentCycle } from '#cycles'
import { sql, type Transaction } from '#platform'

/** What a cycle is headed by. */
export interface Heading {
  /** Its post as people say it: "Principal, Alder Elementary"; empty where it is gone. */
  post: string
  /** What its leader believes, in the first box of their philosophy. */
  believe: string
  /** What the last year taught them, as they wrote when they closed it. */
  learned: { year: string; said: string } | null
}

/** What a cycle is headed by, for its leader. */
export const headingOf = (person: string, { postId: post, starts }: PresentCycle) =>
  sql`select coalesce((select p.title || ', ' || o.name
        from posts.post p join organizations.organization o on o.id = p.organization_id
        where p.space_id = ${person} and p.id = ${post}), '') as post,
      coalesce((select f.believe from purpose.philosophy f where f.space_id = ${person}), '') as believe,
      (select json_build_object('year', l.school_year, 'said', l.reason) from (select o.school_year, s.reason
          from cycles.cycle o join cycles.step s on s.space_id = o.space_id and s.cycle_id = o.id and s.step = 'closed'
          where o.space_id = ${person} and o.starts < ${starts}::date and o.state in ('closed', 'archived')
          order by o.starts desc, s.at desc, s.id desc limit 1) l where l.reason <> '') as learned`

/** The post somebody leads from today, the main one first, with the school year its organization or one above it is in. */
export const presentPost = (tx: Transaction, person: string) =>
  tx.row<{
    id: string
    line: string
    timeZone: string
    year: { title: string; starts: string; ends: string } | null
  }>(
    sql`select p.id, p.title || ', ' || o.name as line, o.time_zone as "timeZone",
        (select json_build_object('title', y.title, 'starts', y.starts, 'ends', y.ends)
          from trust.above(o.id) with ordinality a (id, far)
            join organizations.school_year y on y.organization_id = a.id
          where trust.today() between y.starts and y.ends order by a.far limit 1) as year
      from posts.post p join organizations.organization o on o.id = p.organization_id
      where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      order by p.main desc, p.starts limit 1`,
  )
