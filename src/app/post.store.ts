import { sql, type Transaction } from '#platform'

/** The post of a cycle as people say it: "Principal, Alder Elementary". */
export const postOfCycle = (tx: Transaction, person: string, post: string) =>
  tx.row<{ line: string }>(sql`select p.title || ', ' || o.name as line
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person} and p.id = ${post}`)

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
