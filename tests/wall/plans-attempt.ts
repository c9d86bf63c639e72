import { isDeepStrictEqual } from 'node:util'
import { Refusal, type Database, type Transaction } from '#platform'
import type { Verdict } from './attempt.ts'
import type { Columns } from './columns.ts'
import { quarterPast } from './plans-data-tables.ts'
import { columnsOf, tables } from './plans-tables.ts'
import type { Deed, Row, World } from './plans-world.ts'
import { now } from './site.ts'

type Viewer = Parameters<Database['as']>[0]

class Undone extends Error {}

/** Tries a deed as somebody and takes it back. */
export async function attemptOnPlans(
  db: Database,
  viewer: Viewer,
  { world, deed }: { world: World; deed: Deed },
): Promise<Verdict> {
  try {
    return await db.as(viewer, async (tx) => {
      const rows = await carryOut(tx, deed, world)
      throw rows === 1 ? new Undone() : new Refusal('not found')
    })
  } catch (error) {
    if (error instanceof Undone) return 'done'
    const { code = '', constraint } = ((error as Error).cause ?? error) as {
      code?: string
      constraint?: string
    }
    if (/^2[23]/.test(code)) return { misfit: constraint ?? code }
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

function carryOut(tx: Transaction, deed: Deed, world: World): Promise<number> {
  if (deed.kind === 'insert') return insert(tx, columnsOf(deed.row, world), deed.row)
  if (deed.kind === 'delete')
    return run(tx, `delete from ${tables[deed.row.noun].name} where ${own(deed.row, world)}`, [])
  return update(tx, deed, world)
}

/** What the database fills in itself is left to it. */
const filled: Columns = { handed_at: now, delivered_at: quarterPast(now), at: now, begun: false }

function insert(tx: Transaction, columns: Columns, { noun }: Row) {
  const given = Object.entries(columns).filter(([column, value]) => filled[column] !== value)
  const places = given.map((_, place) => `$${place + 1}`)
  const names = given.map(([column]) => column)
  const text = `insert into ${tables[noun].name} (${names.join()}) values (${places.join()})`
  return run(
    tx,
    text,
    given.map(([, value]) => value),
  )
}

function update(tx: Transaction, { before, after }: Deed & { kind: 'update' }, world: World) {
  const [was, is] = [columnsOf(before, world), columnsOf(after, world)]
  const { name, touch } = tables[before.noun]
  const changed = Object.keys(is).filter((column) => !isDeepStrictEqual(was[column], is[column]))
  const sets = changed.map((column, place) => `${column} = $${place + 1}`)
  const text = `update ${name} set ${sets.join() || `${touch} = ${touch}`} where ${own(before, world)}`
  return run(
    tx,
    text,
    changed.map((column) => is[column]),
  )
}

function own(row: Row, world: World) {
  const key = tables[row.noun].key ?? 'id'
  return `space_id = '${row.space}' and ${key} = '${String(columnsOf(row, world)[key])}'`
}

const run = (tx: Transaction, text: string, values: unknown[]) =>
  tx.run({
    name: '',
    text,
    values: values.map((one) => (one && typeof one === 'object' ? JSON.stringify(one) : one)),
  })
