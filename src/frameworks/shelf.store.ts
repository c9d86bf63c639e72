import { sql, type Transaction } from '#platform'
import type { Hit, Listed } from './shelf.ts'
import { librarySpace } from './version.ts'

/**
 * Frameworks for somebody to choose from, fifty a page and one more that tells of the next: what their organizations and
 * those above use, drafts they may change, then the newest adopted version of each other framework.
 */
export const shelfOf = (tx: Transaction, page: number) =>
  tx.rows<Listed>(sql`
    with mine as materialized (select trust.reach('frameworks', 'write') as id),
    near as materialized (select trust.above(m) as id from trust.my_organizations() m union select id from mine),
    stands as materialized (
      select s.version_id, max(s.at) as at,
        case when bool_or(s.step = 'deprecated') then 'deprecated' else 'adopted' end as status
      from frameworks.step s group by s.version_id),
    used as materialized (
      select a.version_id, json_agg(json_build_object('id', a.id, 'space', a.space_id, 'organization', o.name, 'uses', a.uses,
        'roleKinds', a.role_kinds, 'starts', a.starts, 'ends', a.ends, 'keeps', a.space_id in (select id from mine))
        order by o.name, a.starts) as adoptions
      from frameworks.adoption a join organizations.organization o on o.id = a.space_id
      where a.space_id in (select id from near) and coalesce(a.ends, 'infinity') >= trust.today() group by a.version_id),
    every as (
      select v.space_id, v.id, v.title, v.label, v.creator, v.own_words, coalesce(t.status, 'draft') as status, u.adoptions,
        row_number() over (partition by v.framework_id, t.status order by t.at desc, v.id desc) as newest
      from frameworks.version v left join stands t on t.version_id = v.id left join used u on u.version_id = v.id),
    boards as (
      select e.*, case when e.adoptions is not null then 'used' when e.status = 'draft' then 'draft'
        when e.space_id = ${librarySpace} then 'library' else 'other' end as board
      from every e where e.adoptions is not null or e.status = 'draft' or (e.status = 'adopted' and e.newest = 1))
    select b.board, b.space_id as space, b.id, b.title, b.label, b.creator, b.own_words as "ownWords", b.status,
      (select o.name from organizations.organization o where o.id = b.space_id) as owner,
      coalesce(b.adoptions, '[]') as adoptions
    from boards b order by array_position(array['used', 'draft', 'library', 'other'], b.board), b.title, b.id
    limit 51 offset ${50 * (page - 1)}`)

/** Does the asker keep the frameworks of any organization? */
export const keepsFrameworks = async (tx: Transaction) =>
  (
    await tx.row<{ keeps: boolean }>(
      sql`select exists (select from trust.reach('frameworks', 'write')) as keeps`,
    )
  )?.keeps ?? false

/** Items of all versions the asker may read, by the beginnings of words or by code. Pages count from 1. */
export const findItems = (tx: Transaction, words: string, page: number) =>
  tx.rows<Hit>(sql`
    with f as materialized (select * from trust.find_items(${words}, ${page}) with ordinality as f(space, id, place))
    select i.space_id as space, i.version_id as version, i.id, i.code, i.label, left(i.statement, 300) as statement, i.kind,
      v.title as framework, v.label as "frameworkLabel"
    from f join frameworks.item i on i.space_id = f.space and i.id = f.id
      join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
    order by f.place`)

/** The same in one version. */
export const findWithin = (
  tx: Transaction,
  at: { space: string; version: string },
  words: string,
  page: number,
) =>
  tx.rows<Hit>(sql`select i.space_id as space, i.version_id as version, i.id, i.code, i.label,
      left(i.statement, 300) as statement, i.kind, '' as framework, '' as "frameworkLabel"
    from frameworks.item i
    where i.space_id = ${at.space} and i.version_id = ${at.version} and not i.hidden
      and (i.words @@ frameworks.asked(${words})
        or i.plain_code like nullif(frameworks.plain_code(${words}), '') || '%')
    order by i.plain_code <> frameworks.plain_code(${words}), i.place, i.id
    limit 26 offset ${25 * (page - 1)}`)
