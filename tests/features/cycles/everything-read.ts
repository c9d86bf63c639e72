import assert from 'node:assert/strict'
import { asPerson } from '#platform'
import type { Visitor, World } from '#world'

const ids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g

/**
 * Every row of every table that somebody may read, with where it lies and which transaction wrote it, and their pages. Their
 * own kept card is written by their own looks, some time after the answer, and locks their cycle; what it says, Today says.
 */
export async function everything(of: World, person: string, visitor: Visitor, paths: string[]) {
  const tables = await of.look<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and has_table_privilege('lps_app', c.oid, 'select')
      and n.nspname not in ('jobs', 'pg_catalog', 'information_schema') and c.oid <> 'coach.card'::regclass order by 1`)
  const seen: Record<string, string> = {}
  for (const { name } of tables) {
    const locked = name === 'cycles.cycle' ? '' : 't.xmax,'
    const text = `select t.ctid, t.xmin, ${locked} t.* from ${name} t order by t::text`
    const rows = await of.program.db.as(asPerson(person), (tx) => tx.rows({ name, text, values: [] }))
    seen[name] = JSON.stringify(rows)
  }
  for (const path of paths) {
    const { status, body } = await visitor.get(path)
    // Each form of a page carries an id of its own.
    seen[path] = `${status} ${body.replace(ids, '…')}`
  }
  return seen
}

/** Says where two readings of everything differ, by a few words around the place. */
export function assertSame(one: Record<string, string>, other: Record<string, string>) {
  assert.deepEqual(Object.keys(one), Object.keys(other))
  for (const [name, text] of Object.entries(one)) {
    const at = [...text].findIndex((sign, place) => sign !== other[name]?.[place])
    const around = [text, other[name] ?? ''].map((seen) => seen.slice(Math.max(0, at - 150), at + 150))
    assert.ok(text === other[name], `${name} differs: ${around.join(' … and … ')}`)
  }
}

/** Without ids and the numbers of transactions, which are made anew in each world, in both alike. */
export const masked = (seen: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(seen).map(([name, text]) => [
      name,
      text.replace(ids, '…').replace(/"(xmin|xmax)":"\d+"/g, '$1'),
    ]),
  )
