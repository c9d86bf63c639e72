import { sql, type Transaction } from '#platform'
import type { Philosophy, PhilosophyAnswers, Wording } from './philosophy.ts'

/** A person's philosophy as it stands, or nothing. */
export const philosophyOf = (tx: Transaction, person: string) =>
  tx.row<Philosophy>(sql`select id, believe, value, therefore, greatest(changed_at, confirmed_at) as "heldAt"
    from purpose.philosophy where space_id = ${person}`)

/** One philosophy of a space that the asker may see, or nothing. */
export const philosophyWith = (tx: Transaction, space: string, id: string) =>
  tx.row<PhilosophyAnswers>(sql`select believe, value, therefore from purpose.philosophy
    where space_id = ${space} and id = ${id}`)

/** One's own, held until the transaction ends, so that nobody else writes it meanwhile. */
export const holdPhilosophy = (tx: Transaction, person: string) =>
  tx.row<PhilosophyAnswers>(sql`select believe, value, therefore from purpose.philosophy
    where space_id = ${person} for update`)

/** Writes the philosophy and gives its id. */
export const putPhilosophy = (tx: Transaction, person: string, boxes: PhilosophyAnswers) =>
  tx.row<{ id: string }>(sql`insert into purpose.philosophy (space_id, believe, value, therefore)
    values (${person}, ${boxes.believe}, ${boxes.value}, ${boxes.therefore})
    on conflict (space_id) do update set believe = excluded.believe, value = excluded.value,
      therefore = excluded.therefore, changed_at = trust.now()
    returning id`)

/** The leader says that it still holds; gives its id. */
export const confirmPhilosophy = (tx: Transaction, person: string) =>
  tx.row<{ id: string }>(sql`update purpose.philosophy set confirmed_at = trust.now()
    where space_id = ${person} returning id`)

/** Keeps what the philosophy said at this moment. */
export const keepVersion = (tx: Transaction, person: string, id: string, boxes: PhilosophyAnswers) =>
  tx.run(sql`insert into purpose.philosophy_version (space_id, philosophy_id, believe, value, therefore)
    values (${person}, ${id}, ${boxes.believe}, ${boxes.value}, ${boxes.therefore})`)

/** What a philosophy once said, the newest first, fifty at most; its owner alone sees it. */
export const versionsOf = (tx: Transaction, person: string) =>
  tx.rows<Wording>(sql`select id, believe, value, therefore, at from purpose.philosophy_version
    where space_id = ${person} order by at desc, id desc limit 50`)
