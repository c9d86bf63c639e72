import { sql, type Transaction } from '#platform'
import type { Link } from './lead.ts'

/** A version that may follow another one. */
export interface Successor {
  /** The version that is followed. */
  of: string
  space: string
  version: string
  title: string
  label: string
}

/**
 * What may follow each of these versions: the latest adopted version of the same framework that came after it; and for
 * one no longer in use, without such, the versions in use that a crosswalk joins it with.
 */
export const successorsOf = (tx: Transaction, versions: readonly string[]) =>
  tx.rows<Successor>(sql`with recursive
      asked as materialized (
        select v.space_id, v.id, v.framework_id, v.made_at from frameworks.version v where v.id = any(${versions}::uuid[])),
      used as materialized (
        select s.version_id as id from frameworks.step s where s.step = 'adopted'
          and not exists (select 1 from frameworks.step e where e.version_id = s.version_id and e.step = 'deprecated')),
      after as (
        select a.id as of, a.space_id, a.id, 0 as far from asked a
      union select f.of, f.space_id, v.id, f.far + 1 from after f
          join frameworks.version v on v.space_id = f.space_id and v.previous_id = f.id
        where f.far < 100),
      later as materialized (
        select distinct on (a.id) a.id as of, v.space_id, v.id from asked a
          join frameworks.version v on v.space_id = a.space_id and v.framework_id = a.framework_id and v.id <> a.id
          left join after f on f.of = a.id and f.id = v.id
        where (f.far > 0 or v.made_at > a.made_at) and v.id in (select id from used)
        order by a.id, f.far desc nulls last, v.made_at desc),
      crossed as (
        select a.id as of, c.to_space_id as space_id, c.to_version_id as id from asked a
          join crosswalks.crosswalk c on c.from_version_id = a.id
      union select a.id, c.from_space_id, c.from_version_id from asked a
          join crosswalks.crosswalk c on c.to_version_id = a.id)
    select f.of, f.space_id as space, f.id as version, v.title, v.label
    from (select of, space_id, id from later
      union select of, space_id, id from crossed where of not in (select of from later) and of not in (select id from used)
        and id in (select id from used)) f
      join frameworks.version v on v.space_id = f.space_id and v.id = f.id
    order by v.title, v.made_at desc, v.id`)

/** Links of every crosswalk between two versions, seen from the first. */
export const linksFrom = (tx: Transaction, from: string, to: string) =>
  tx.rows<Link>(sql`select l.from_item_id as "from", l.to_item_id as "to", l.kind
    from crosswalks.crosswalk c join crosswalks.link l on l.space_id = c.space_id and l.crosswalk_id = c.id
    where c.from_version_id = ${from} and c.to_version_id = ${to}
  union all select l.to_item_id, l.from_item_id, case l.kind when 'replacedBy' then 'isRelatedTo' else l.kind end
    from crosswalks.crosswalk c join crosswalks.link l on l.space_id = c.space_id and l.crosswalk_id = c.id
    where c.from_version_id = ${to} and c.to_version_id = ${from}`)
