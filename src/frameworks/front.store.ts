import { sql, type Transaction } from '#platform'
import type { Front } from './front.ts'

/** What the first page of a version says, or nothing where there is none that the asker may read. */
export const frontOf = (tx: Transaction, space: string, id: string) =>
  tx.row<Front>(sql`
    with mine as materialized (select trust.reach('frameworks', 'write') as id),
    near as materialized (select trust.above(m) as id from trust.my_organizations() m union select id from mine),
    stands as materialized (
      select s.version_id, case when bool_or(s.step = 'deprecated') then 'deprecated' else 'adopted' end as status
      from frameworks.step s where s.space_id = ${space} group by s.version_id)
    select v.space_id as space, v.id, v.title, v.creator, v.publisher, v.label, v.language, v.kind, v.description,
      v.license, v.license_uri as "licenseUri", v.source_url as "sourceUrl", v.notes, v.starts::text, v.ends::text,
      v.own_words as "ownWords", (select o.name from organizations.organization o where o.id = v.space_id) as owner,
      coalesce((select t.status from stands t where t.version_id = v.id), 'draft') as status,
      (select json_build_object('space', b.space_id, 'id', b.id, 'title', b.title) from frameworks.version b
        where b.space_id = v.based_on_space_id and b.id = v.based_on_id) as "from",
      coalesce((select json_agg(json_build_object('id', b.id, 'title', b.title, 'label', b.label,
          'status', coalesce(t.status, 'draft')) order by b.made_at desc)
        from frameworks.version b left join stands t on t.version_id = b.id
        where b.space_id = v.space_id and b.framework_id = v.framework_id and b.id <> v.id), '[]') as siblings,
      coalesce((select json_agg(json_build_object('id', a.id, 'space', a.space_id, 'organization', o.name, 'uses', a.uses,
          'roleKinds', a.role_kinds, 'starts', a.starts, 'ends', a.ends, 'keeps', a.space_id in (select id from mine))
          order by a.space_id not in (select id from near), o.name, a.starts)
        from frameworks.adoption a join organizations.organization o on o.id = a.space_id
        where a.version_id = v.id and coalesce(a.ends, 'infinity') >= trust.today()), '[]') as adoptions,
      v.space_id in (select id from mine) as keeps, exists (select from mine) as adopts
    from frameworks.version v where v.space_id = ${space} and v.id = ${id}`)
