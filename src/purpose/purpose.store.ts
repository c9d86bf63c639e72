import { sql, type Transaction } from '#platform'
import type { Purpose } from './purpose.ts'

/** The purpose of a cycle with what was said of each use, or nothing. */
export const purposeOf = (tx: Transaction, person: string, cycle: string) =>
  tx.row<Purpose & { id: string }>(sql`select p.id, p.uses, p.audience, p.why, p.expectations,
      (select coalesce(json_object_agg(u.use, json_build_object('audience', u.audience, 'decides', u.decides)), '{}')
        from purpose.use u where u.space_id = p.space_id and u.purpose_id = p.id) as tellings
    from purpose.purpose p where p.space_id = ${person} and p.cycle_id = ${cycle}`)

/** One purpose of a space that the asker may see, or nothing. */
export const purposeWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Purpose>(sql`select p.uses, p.audience, p.why, p.expectations,
      (select coalesce(json_object_agg(u.use, json_build_object('audience', u.audience, 'decides', u.decides)), '{}')
        from purpose.use u where u.space_id = p.space_id and u.purpose_id = p.id) as tellings
    from purpose.purpose p where p.space_id = ${space} and p.id = ${id}`)

/** Holds the purpose of a cycle until the transaction ends, so that nobody else writes it meanwhile. */
export const holdPurpose = (tx: Transaction, person: string, cycle: string) =>
  tx.run(sql`select from purpose.purpose where space_id = ${person} and cycle_id = ${cycle} for update`)

/** Writes the purpose of a cycle and gives its id. */
export const putPurpose = (tx: Transaction, person: string, cycle: string, purpose: Purpose) =>
  tx.row<{
    id: string
  }>(sql`insert into purpose.purpose (space_id, cycle_id, uses, audience, why, expectations)
    values (${person}, ${cycle}, ${purpose.uses}, ${purpose.audience}, ${purpose.why}, ${purpose.expectations})
    on conflict (space_id, cycle_id) do update set uses = excluded.uses, audience = excluded.audience,
      why = excluded.why, expectations = excluded.expectations, changed_at = trust.now()
    returning id`)

/** Writes what is said of uses; of a use without a word nothing is written where there is nothing. */
export const putTellings = (tx: Transaction, person: string, id: string, tellings: Purpose['tellings']) =>
  tx.run(sql`insert into purpose.use (space_id, purpose_id, use, audience, decides)
    select ${person}, ${id}, t.use, t.audience, t.decides
    from jsonb_to_recordset(${JSON.stringify(linesOf(tellings))}::jsonb) as t (use text, audience text, decides text)
    where t.audience <> '' or t.decides <> '' or exists (
      select 1 from purpose.use u where u.space_id = ${person} and u.purpose_id = ${id} and u.use = t.use)
    on conflict (space_id, purpose_id, use) do update set audience = excluded.audience, decides = excluded.decides`)

const linesOf = (tellings: Purpose['tellings']) =>
  Object.entries(tellings).map(([use, telling]) => ({ use, ...telling }))
