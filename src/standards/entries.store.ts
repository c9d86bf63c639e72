import { sql, type Transaction } from '#platform'
import type { Choice } from './choice.ts'
import type { Entry } from './entry.ts'

/**
 * Items that choices reach, hidden ones left out: of a whole framework its first two levels, of an item itself and two
 * levels below. At most a thousand, so that a list of them stays one to choose from.
 */
export const entriesUnder = (tx: Transaction, choices: readonly Choice[]) =>
  tx.rows<Entry>(sql`with recursive
      chosen as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(choices)}::jsonb) as c (space uuid, version uuid, item uuid)),
      joined as materialized (
        select a.from_id, a.to_id, a.place from (select distinct space, version from chosen) c cross join lateral (
          select from_id, to_id, place from frameworks.association
          where space_id = c.space and version_id = c.version and kind = 'isChildOf' and from_id is not null offset 0) a),
      roots as materialized (
        select c.space, i.id from (select distinct space, version from chosen where item is null) c cross join lateral (
          select id from frameworks.item where space_id = c.space and version_id = c.version offset 0) i
        where not exists (select 1 from joined j where j.from_id = i.id and j.to_id is not null)),
      below as (
        select space, item as id, 2 as further from chosen where item is not null
      union select space, id, 1 from roots
      union select b.space, j.from_id, b.further - 1 from below b join joined j on j.to_id = b.id where b.further > 0)
    select i.space_id as space, i.version_id as version, v.title as framework, i.id, i.code, i.label, i.statement, i.kind,
      i.place, i.list_position as "listPosition",
      coalesce(p.parents, '[]') as parents
    from (select distinct space, id from below) b
      left join (select from_id, json_agg(json_build_object('id', to_id, 'place', place)) as parents from joined
        where from_id in (select id from below) group by from_id) p on p.from_id = b.id
      cross join lateral (select * from frameworks.item where space_id = b.space and id = b.id offset 0) i
      join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
    where not i.hidden order by v.title, v.id, i.place, i.id limit 1000`)
