// Ways in which somebody could break the wall.
import type pg from 'pg'

/** Breaks the wall in one place, as the owner of the tables; gives what mends it again, if anything does. */
export type Fault = (owner: pg.Client) => Promise<(() => Promise<unknown>) | undefined>

/** A function of trust with another text in the place of one that must be there. */
export const spoilt =
  (name: string, text: string, instead = 'true'): Fault =>
  async (owner) => {
    const { rows } = await owner.query<{ definition: string }>(
      `select pg_get_functiondef(('trust.' || $1)::regproc) as definition`,
      [name],
    )
    const definition = rows[0]?.definition ?? ''
    if (!definition.includes(text)) throw new Error(`trust.${name} does not say “${text}” any more.`)
    await owner.query(definition.replace(text, () => instead))
    return () => owner.query(definition)
  }

/** What is mended by the other text, if there is one. */
export const sql =
  (text: string, mend?: string): Fault =>
  async (owner) => {
    await owner.query(text)
    return mend === undefined ? undefined : () => owner.query(mend)
  }

type Clause = 'using' | 'with check'

/** A policy with another text in one clause. */
const altered =
  (policy: string, table: string, clause: Clause, text: string): Fault =>
  async (owner) => {
    const { rows } = await owner.query<Record<Clause, string>>(
      `select qual as using, with_check as "with check" from pg_policies
        where schemaname || '.' || tablename = $1 and policyname = $2`,
      [table, policy],
    )
    const alter = (to: string) => owner.query(`alter policy ${policy} on ${table} ${clause} (${to})`)
    await alter(text)
    return () => alter(rows[0]![clause])
  }

export const reading = (table: string, using: string) => altered('read', table, 'using', using)
export const removing = (table: string, using: string) => altered('remove', table, 'using', using)
export const checking = (policy: string, table: string, check: string) =>
  altered(policy, table, 'with check', check)
export const own = 'space_id = trust.me()'
