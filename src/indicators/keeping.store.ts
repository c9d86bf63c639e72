import { sql, type Transaction } from '#platform'
import type { Mapping } from './column.ts'
import type { Known } from './match-school.ts'

/** Does the asker keep the data of this organization? */
export const keepsData = async (tx: Transaction, space: string) =>
  (await tx.row<{ keeps: boolean }>(sql`select trust.keeps('plans', ${space}) as keeps`))?.keeps ?? false

/** An organization and all below it, itself first. */
export const organizationsFrom = (tx: Transaction, space: string) =>
  tx.rows<Known>(sql`with recursive down as (
      select o.id, o.name, o.kind, o.parent_id, 0 as depth from organizations.organization o where o.id = ${space}
    union all select o.id, o.name, o.kind, o.parent_id, d.depth + 1
      from down d join organizations.organization o on o.parent_id = d.id)
    select id, name, kind, parent_id as "parentId" from down order by depth, name, id`)

/** From how many students on a number is shown. */
export const leastOf = async (tx: Transaction, space: string) =>
  (await tx.row<{ least: number }>(sql`select least from indicators.setting where space_id = ${space}`))
    ?.least ?? 10

/** Sets it. */
export const setLeast = (tx: Transaction, space: string, least: number) =>
  tx.run(sql`insert into indicators.setting (space_id, least) values (${space}, ${least})
    on conflict (space_id) do update set least = excluded.least, changed_at = trust.now()`)

/** What the columns of a header of this shape held the last time. */
export const mappingFor = async (tx: Transaction, space: string, shape: string) =>
  (
    await tx.row<{ columns: Mapping }>(sql`select columns from indicators.mapping
    where space_id = ${space} and shape = ${shape}`)
  )?.columns

/** Remembers what the columns of such a header hold. */
export const keepMapping = (tx: Transaction, space: string, shape: string, columns: Mapping) =>
  tx.run(sql`insert into indicators.mapping (space_id, shape, columns)
    values (${space}, ${shape}, ${JSON.stringify(columns)}::jsonb)
    on conflict (space_id, shape) do update set columns = excluded.columns, changed_at = trust.now()`)
