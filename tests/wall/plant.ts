// Ways in which somebody could break the wall.
import type pg from 'pg'

/** Breaks the wall in one place, as the owner of the tables. */
export type Fault = (owner: pg.Client) => Promise<unknown>

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
  }

export const sql =
  (text: string): Fault =>
  (owner) =>
    owner.query(text)

export const reading = (table: string, using: string) => sql(`alter policy read on ${table} using (${using})`)
export const checking = (policy: string, table: string, check: string) =>
  sql(`alter policy ${policy} on ${table} with check (${check})`)
export const own = 'space_id = trust.me()'
