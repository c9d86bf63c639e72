import { sql, type Transaction } from '#platform'
import type { Purpose } from './purpose.ts'
import type { Philosophy, PhilosophyAnswers } from './philosophy.ts'

/** The purpose of a cycle, or nothing. */
export const purposeOf = (tx: Transaction, person: string, cycle: string) =>
  tx.row<Purpose & { id: string }>(sql`select id, uses, audience, why, expectations from purpose.purpose
    where space_id = ${person} and cycle_id = ${cycle}`)

/** Writes the purpose of a cycle and gives its id. */
export const putPurpose = (tx: Transaction, person: string, cycle: string, purpose: Purpose) =>
  tx.row<{
    id: string
  }>(sql`insert into purpose.purpose (space_id, cycle_id, uses, audience, why, expectations)
    values (${person}, ${cycle}, ${purpose.uses}, ${purpose.audience}, ${purpose.why}, ${purpose.expectations})
    on conflict (space_id, cycle_id) do update set uses = excluded.uses, audience = excluded.audience,
      why = excluded.why, expectations = excluded.expectations, changed_at = trust.now()
    returning id`)

/** A person's philosophy as it stands, or nothing. */
export const philosophyOf = (tx: Transaction, person: string) =>
  tx.row<Philosophy>(
    sql`select id, believe, value, therefore from purpose.philosophy where space_id = ${person}`,
  )

/** Writes the philosophy and gives its id. */
export const putPhilosophy = (tx: Transaction, person: string, boxes: PhilosophyAnswers) =>
  tx.row<{ id: string }>(sql`insert into purpose.philosophy (space_id, believe, value, therefore)
    values (${person}, ${boxes.believe}, ${boxes.value}, ${boxes.therefore})
    on conflict (space_id) do update set believe = excluded.believe, value = excluded.value,
      therefore = excluded.therefore, changed_at = trust.now()
    returning id`)

/** Keeps what the philosophy said at this moment. */
export const keepVersion = (tx: Transaction, person: string, id: string, boxes: PhilosophyAnswers) =>
  tx.run(sql`insert into purpose.philosophy_version (space_id, philosophy_id, believe, value, therefore)
    values (${person}, ${id}, ${boxes.believe}, ${boxes.value}, ${boxes.therefore})`)

/** Everything a philosophy once said, the newest first; its owner alone sees it. */
export const versionsOf = (tx: Transaction, person: string) =>
  tx.rows<
    PhilosophyAnswers & { at: Date }
  >(sql`select believe, value, therefore, at from purpose.philosophy_version
    where space_id = ${person} order by at desc, id desc`)
