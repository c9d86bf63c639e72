import { sql, type Transaction } from '#platform'
import type { Mapping } from './column.ts'
import type { Called, Known } from './match-school.ts'

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

/** Remembers what the columns of such a header hold, and whom names in it mean. */
export const keepMapping = (
  tx: Transaction,
  space: string,
  shape: string,
  { mapping, called }: { mapping: Mapping; called: Called },
) =>
  tx.run(sql`insert into indicators.mapping as m (space_id, shape, columns, called)
    values (${space}, ${shape}, ${JSON.stringify(mapping)}::jsonb, ${JSON.stringify(called)}::jsonb)
    on conflict (space_id, shape) do update
      set columns = excluded.columns, called = m.called || excluded.called, changed_at = trust.now()`)

/** Whom names mean, as it was said for any table of an organization; the last word counts. */
export const calledIn = async (tx: Transaction, space: string) =>
  (
    await tx.row<{
      called: Called
    }>(sql`select coalesce(jsonb_object_agg(one.key, one.value order by m.changed_at), '{}')
        as called
      from indicators.mapping m cross join lateral jsonb_each(m.called) one where m.space_id = ${space}`)
  )?.called ?? {}
