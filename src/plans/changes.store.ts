import { sql, type Transaction } from '#platform'

/** People who are to hear of a goal above that changed. Only the house is told (trust). */
export const whoseChange = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_changed_goals() as person`)

/** The goals of which the asker is to hear. */
export const changedForMe = (tx: Transaction) =>
  tx.rows<{ noun: string; space: string; id: string }>(
    sql`select noun, space_id as space, item_id as id from trust.changed_for_me()`,
  )
