import { personOf, sql, type Transaction } from '#platform'

interface Copy {
  space: string
  id: string
}

/**
 * Opens or withdraws a copy, whichever comes first; the other finds the place taken, also in the same moment. Gives whether
 * it was this one.
 */
export const settle = async (tx: Transaction, { space, id }: Copy, step: 'opened' | 'withdrawn') =>
  (await tx.run(sql`insert into snapshots.step (space_id, snapshot_id, step, who)
    values (${space}, ${id}, ${step}, ${personOf(tx.who)})
    on conflict (space_id, snapshot_id) where step in ('opened', 'withdrawn') do nothing`)) > 0

/** Notes another reader of a copy that was opened before, once. */
export const noteRead = (tx: Transaction, { space, id }: Copy) =>
  tx.run(sql`insert into snapshots.step (space_id, snapshot_id, step, who)
    select ${space}, ${id}, 'read', ${personOf(tx.who)} where not exists (
      select 1 from snapshots.step s where s.space_id = ${space} and s.snapshot_id = ${id} and s.step = 'opened'
        and s.who = ${personOf(tx.who)})
    on conflict (space_id, snapshot_id, step, who) do nothing`)

/** Ends a copy that was opened: nobody reads it from now on. Gives how many ended. */
export const revoke = (tx: Transaction, { space, id }: Copy) =>
  tx.run(sql`insert into snapshots.step (space_id, snapshot_id, step, who)
    select s.space_id, s.snapshot_id, 'revoked', ${personOf(tx.who)} from snapshots.step s
    where s.space_id = ${space} and s.snapshot_id = ${id} and s.step = 'opened'
    on conflict (space_id, snapshot_id, step, who) do nothing`)
