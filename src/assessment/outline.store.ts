import { sql, type Transaction } from '#platform'
import { outlineOf, type Join, type Standing } from './outline.ts'

/** A version one could begin on; nothing where it was never adopted. */
export const adoptedVersion = (tx: Transaction, space: string, version: string) =>
  tx.row<{
    title: string
    label: string
    language: string
    deprecated: boolean
    maps: { id: string; item: string }[]
  }>(sql`select v.title, v.label, v.language,
      exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'deprecated') as deprecated,
      coalesce((select json_agg(json_build_object('id', c.id, 'item', c.item_id) order by c.place, c.id)
        from frameworks.continuum c where c.space_id = v.space_id and c.version_id = v.id), '[]') as maps
    from frameworks.version v where v.space_id = ${space} and v.id = ${version}
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')`)

/** A version read from top to bottom; long statements are cut. */
export async function outlineWith(tx: Transaction, space: string, version: string) {
  const [items, joins] = await Promise.all([
    tx.rows<Standing>(sql`select id, code, label, left(statement, 300) as statement, kind, hidden, place,
        list_position as "listPosition"
      from frameworks.item where space_id = ${space} and version_id = ${version} order by place, id`),
    tx.rows<Join>(sql`select kind, from_id as "fromId", to_id as "toId", place from frameworks.association
      where space_id = ${space} and version_id = ${version} and kind = 'isChildOf' order by place, id`),
  ])
  return outlineOf(items, joins)
}
