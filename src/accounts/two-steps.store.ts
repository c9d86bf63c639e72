import { sql } from '#platform'
import type { Asker } from './account-tools.ts'

/** The second step of an account: its sealed secret, whether a code has confirmed it, and how many recovery codes are left. */
export interface TwoStep {
  secret: Buffer
  confirmed: boolean
  codesLeft: number
}

/** The second step of an account, begun or on; or nothing. */
export const twoStepOf = async (asker: Asker, account: string) =>
  (
    await asker.query<TwoStep>(sql`select t.secret, t.confirmed_at is not null as confirmed,
        (select count(*)::int from auth.recovery_code c where c.user_id = t.user_id) as "codesLeft"
      from auth.two_step t where t.user_id = ${account}`)
  ).rows[0]

/** Keeps the sealed secret of a second step that begins. One that is on stays as it is. */
export const addTwoStep = (asker: Asker, account: string, secret: Buffer) =>
  asker.query(sql`insert into auth.two_step (user_id, secret) values (${account}, ${secret})
    on conflict (user_id) do update set secret = excluded.secret where auth.two_step.confirmed_at is null`)

/** A code of this time step confirmed it: it is on. False where it was on already or has not begun. */
export async function confirmSecret(asker: Asker, account: string, step: number): Promise<boolean> {
  const { rowCount } = await asker.query(sql`update auth.two_step
    set confirmed_at = now(), last_step = ${step} where user_id = ${account} and confirmed_at is null`)
  return rowCount === 1
}

/** Takes a time step, which then counts no more, nor does an earlier one. */
export async function takeStep(asker: Asker, account: string, step: number): Promise<boolean> {
  const { rowCount } = await asker.query(sql`update auth.two_step set last_step = ${step}
    where user_id = ${account} and confirmed_at is not null and last_step < ${step}`)
  return rowCount === 1
}

/** Turns the second step off; its recovery codes go with it. False where there was none. */
export async function dropTwoStep(asker: Asker, account: string): Promise<boolean> {
  const { rowCount } = await asker.query(sql`delete from auth.two_step where user_id = ${account}`)
  return rowCount === 1
}

/** Keeps the hashes of new recovery codes; the earlier ones are good for nothing any more. */
export async function keepRecoveryCodes(asker: Asker, account: string, hashes: string[]) {
  await asker.query(sql`delete from auth.recovery_code where user_id = ${account}`)
  await asker.query(
    sql`insert into auth.recovery_code (user_id, hash) select ${account}, unnest(${hashes}::text[])`,
  )
}

/** Uses a recovery code up; of two at the same moment only one gets it. */
export async function takeRecoveryCode(asker: Asker, account: string, hash: string): Promise<boolean> {
  const { rowCount } = await asker.query(
    sql`delete from auth.recovery_code where user_id = ${account} and hash = ${hash}`,
  )
  return rowCount === 1
}
