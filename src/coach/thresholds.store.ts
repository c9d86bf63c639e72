import { sql, type Transaction } from '#platform'
import type { Thresholds } from './rule.ts'

/** The numbers an organization set, by rule. */
export async function thresholdsOf(tx: Transaction, organization: string) {
  const rows = await tx.rows<{ rule: string; name: string; value: number }>(sql`
    select rule, name, value::float8 from coach.threshold where space_id = ${organization}`)
  const set: Record<string, Thresholds> = {}
  for (const { rule, name, value } of rows) (set[rule] ??= {})[name] = value
  return set
}

/** An organization with whether the asker keeps what it asks of the coach; nothing where there is none. */
export const placeOf = (tx: Transaction, organization: string) =>
  tx.row<{ id: string; name: string; keep: boolean }>(sql`select id, name, trust.keeps('plans', id) as keep
    from organizations.organization where id = ${organization}`)

/** Sets one number. */
export const putThreshold = (
  tx: Transaction,
  organization: string,
  { rule, name }: { rule: string; name: string },
  value: number,
) =>
  tx.run(sql`insert into coach.threshold (space_id, rule, name, value) values (${organization}, ${rule}, ${name}, ${value})
    on conflict on constraint threshold_once do update set value = excluded.value`)

/** Back to the usual number. */
export const dropThreshold = (
  tx: Transaction,
  organization: string,
  { rule, name }: { rule: string; name: string },
) =>
  tx.run(
    sql`delete from coach.threshold where space_id = ${organization} and rule = ${rule} and name = ${name}`,
  )
