import { isDeepStrictEqual } from 'node:util'
import { Refusal, type Database, type Transaction } from '#platform'
import type { Deed, Id, Instant, Row, World } from './model.ts'
import { endOfRole } from './administering.ts'
import { isMember } from './grants.ts'
import { covers } from './moments.ts'
import type { Columns } from './columns.ts'
import { columnsOf, keyOf, placeOf, spaceless, tables } from './tables.ts'

/** What the database says to a deed: it is done, it is refused, or its shape does not fit (then the rule of the shape). */
export type Verdict = 'done' | 'refused' | { misfit: string }

type Attempt = { world: World; deed: Deed; now: Instant }
type Viewer = Parameters<Database['as']>[0]

class Undone extends Error {}

/** Tries a deed as somebody and takes it back. */
export async function attempt(db: Database, viewer: Viewer, tried: Attempt): Promise<Verdict> {
  try {
    return await db.as(viewer, async (tx) => {
      const rows = await carryOut(tx, viewer, tried)
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

async function carryOut(tx: Transaction, viewer: Viewer, { world, deed, now }: Attempt): Promise<number> {
  if (deed.kind === 'insert') return insert(tx, viewer, deed.row, world)
  if (deed.kind === 'delete')
    return run(tx, `delete from ${tables[deed.row.noun].name} where ${own(deed.row)}`, [])
  const byFunction = ending(deed, now) ?? ('person' in viewer && coming(world, deed, viewer.person, now))
  if (!byFunction) return update(tx, deed, world)
  const answer = await tx.row<{ done: unknown }>({
    name: '',
    text: `select ${byFunction} as done`,
    values: [],
  })
  return answer?.done === false ? 0 : 1
}

/** A role or an assignment ends by a function of trust. */
function ending({ before, after }: Deed & { kind: 'update' }, now: Instant): string | undefined {
  const ends = (until: Instant) => isDeepStrictEqual(after, { ...before, until })
  if (before.noun === 'role' && ends(endOfRole(before, now)))
    return `trust.end_role('${before.space}', '${before.id}') = 'ended'`
  if (before.noun === 'assignment' && ends(now))
    return `trust.end_assignment('${before.space}', '${before.id}')`
  return undefined
}

/** What is done with a seat or a circle is a function of trust: the one that stands for this deed, if there is one. */
function coming(
  world: World,
  { before, after }: Deed & { kind: 'update' },
  who: Id,
  now: Instant,
): string | undefined {
  const is = (change: object) => isDeepStrictEqual(after, { ...before, ...change })
  if (before.noun === 'circle' && after.noun === 'circle' && after.purpose !== before.purpose)
    return is({ purpose: after.purpose }) ? describing(after) : undefined
  if (before.noun === 'circle' && before.paused)
    return is({ paused: null }) ? `trust.resume_circle('${before.id}')` : undefined
  if (before.noun === 'circle')
    return is({ paused: { by: who, since: now } }) ? `trust.pause_circle('${before.id}')` : undefined
  if (before.noun !== 'membership' || !covers(before, now)) return undefined
  const { space, person } = before
  const ofTwo = world.circle.find(({ id }) => id === space)?.kind !== 'roundtable'
  const inside = isMember({ world, who, now }, space, who)
  if (is({ until: now }) && (person === who || (inside && ofTwo))) return `trust.leave_circle('${space}')`
  if (is({ until: now }) && !ofTwo) return `trust.dismiss('${space}', '${person}')`
  if (is({ host: true }) && !before.host) return `trust.make_host('${space}', '${person}')`
  return person === who && is({ state: 'member', from: now }) ? `trust.join_circle('${space}')` : undefined
}

/** A function of trust says what a roundtable is called and for. */
export const describing = ({ id, purpose }: Row<'circle'>) =>
  `trust.describe_circle('${id}', 'A table', ${purpose === null ? 'null' : `'${purpose}'`}, null)`

// The database dates and names these itself.
const selfNamed = new Set(['happening', 'reading', 'notice'])

function insert(tx: Transaction, viewer: Viewer, row: Row, world: World) {
  const { id, ...columns } = columnsOf(row, world)
  if (row.noun === 'membership' && 'person' in viewer) columns['asked_by'] = viewer.person
  const given: Columns = id === undefined || selfNamed.has(row.noun) ? columns : { id, ...columns }
  const places = Object.keys(given).map((_, place) => `$${place + 1}`)
  const text = `insert into ${tables[row.noun].name} (${Object.keys(given).join()}) values (${places.join()})`
  // A list of things is JSON; one of plain values is an array.
  const values = Object.values(given).map((value) =>
    Array.isArray(value) && typeof value[0] === 'object' ? JSON.stringify(value) : value,
  )
  return run(tx, text, values)
}

function update(tx: Transaction, { before, after }: Deed & { kind: 'update' }, world: World) {
  const [was, is] = [columnsOf(before, world), columnsOf(after, world)]
  const { name, touch } = tables[before.noun]
  const changed = Object.keys(is).filter((column) => !isDeepStrictEqual(was[column], is[column]))
  const sets = changed.map((column, place) => `${column} = $${place + 1}`)
  const text = `update ${name} set ${sets.join() || `${touch} = ${touch}`} where ${own(before)}`
  return run(
    tx,
    text,
    changed.map((column) => is[column]),
  )
}

const own = (row: Row) =>
  (spaceless.has(row.noun) ? '' : `space_id = '${row.space}' and `) +
  `${placeOf(row.noun).column} = '${keyOf(row)}'`

const run = (tx: Transaction, text: string, values: unknown[]) => tx.run({ name: '', text, values })
