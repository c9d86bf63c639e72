import { sql, type Transaction } from '#platform'
import type { Side } from './crosswalk.ts'
import type { Entry } from './outline.ts'

/** The items of one side that are not hidden, with their parents. */
export const entriesOf = (tx: Transaction, { space, version }: Side) =>
  tx.rows<Entry>(sql`select i.id, i.code, i.label, i.statement, i.kind, i.place, i.list_position as "listPosition",
      coalesce(p.parents, '[]') as parents
    from frameworks.item i left join (
      select a.from_id, json_agg(json_build_object('id', a.to_id, 'place', a.place)) as parents
      from frameworks.association a where a.space_id = ${space} and a.version_id = ${version} and a.kind = 'isChildOf'
        and a.from_id is not null group by a.from_id) p on p.from_id = i.id
    where i.space_id = ${space} and i.version_id = ${version} and not i.hidden order by i.place, i.id`)

/** The stems of the items of one side, by id. */
export const stemsOf = async (tx: Transaction, { space, version }: Side) =>
  new Map(
    (
      await tx.rows<{ id: string; stems: string[] }>(sql`select id, stems from frameworks.item
        where space_id = ${space} and version_id = ${version} and not hidden`)
    ).map(({ id, stems }) => [id, stems]),
  )

/** Does this item stand in this version? */
export const standsIn = async (tx: Transaction, { space, version }: Side, item: string) =>
  Boolean(
    await tx.row(sql`select from frameworks.item
      where space_id = ${space} and version_id = ${version} and id = ${item}`),
  )
