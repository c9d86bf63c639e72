import * as fc from 'fast-check'
import { aGoal, aSource, copyOf, type Choice } from './plans-copy-of.ts'
import { rowsOf, type Deed, type Row, type World } from './plans-world.ts'
import { instant, now, pick } from './site.ts'

const toggled: Record<string, string> = {
  draft: 'inProgress',
  inProgress: 'draft',
  met: 'draft',
  dropped: 'inProgress',
  opened: 'read',
  read: 'opened',
  withdrawn: 'revoked',
  revoked: 'withdrawn',
  declined: 'begun',
  begun: 'declined',
}

/** Another value for a field: another row of the same noun for an id, another moment for a moment. */
function otherwise(world: World, row: Row, field: string, choice: number): unknown {
  const value: unknown = row[field as keyof Row]
  if (field === 'handed' || field === 'at') return pick([instant(-3), instant(1), now], choice)
  if (field === 'until' || field === 'since') return instant((choice % 20) - 10).slice(0, 10)
  if (typeof value === 'boolean') return !value
  if (field === 'from') return aSource(world, choice)
  if (field === 'to' && (row.noun === 'link' || row.noun === 'pastLink')) return aGoal(world, choice)
  if (field === 'to') return value
  const target = rowsOf(world).find(({ id }) => id === value)
  if (target) return pick(world[target.noun] as Row[], choice).id
  return toggled[String(value)] ?? value
}
/** The changes that people really make to a row. */
function usualChanges(row: Row): object[] {
  if (row.noun === 'goal')
    return [{ state: row.state === 'draft' ? 'inProgress' : 'met' }, { state: 'draft' }]
  if (row.noun === 'initiative') return [{ draft: !row.draft }, { from: null }]
  if (row.noun === 'listening') return [{ trashed: !row.trashed }]
  if (row.noun === 'offer') return [{ withdrawn: !row.withdrawn }]
  if (row.noun === 'report') return [{ takenBy: row.takenBy ? null : row.by }]
  return row.noun === 'template' ? [{ retired: !row.retired }] : []
}

function changed(world: World, row: Row, choice: Choice): Row {
  const fields = Object.keys(row).filter((field) => field !== 'noun' && field !== 'id')
  const field = pick(fields, choice.field)
  return { ...row, [field]: otherwise(world, row, field, choice.value) }
}

/** Whose deeds the other model tries. */
const elsewhere = new Set(['organization', 'person', 'post', 'role', 'ownGoal'])

/** A deed on a world, possible or not: a row removed, a copy of a row added, or a row changed. */
export function plansDeed(world: World): fc.Arbitrary<Deed> {
  const rows = rowsOf(world).filter(({ noun }) => !elsewhere.has(noun))
  const tables = [...new Set(rows.map(({ noun }) => noun))].map((noun) => world[noun] as Row[])
  const busy = [world.link, world.goal, world.initiative, world.snapshot, world.step].filter(
    (one) => one.length,
  )
  const kind = fc.constantFrom('insert', 'insert', 'changed insert', 'change', 'usual change', 'delete')
  const table = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...tables) },
    fc.constantFrom<Row[]>(...busy),
  )
  const number = fc.nat({ max: 997 })
  return fc.record({ table, row: number, kind, field: number, value: number }).map((drawn) => {
    const before = pick<Row>(drawn.table, drawn.row)
    if (drawn.kind === 'delete') return { kind: 'delete', row: before }
    if (drawn.kind === 'insert') return { kind: 'insert', row: copyOf(world, before, drawn) }
    if (drawn.kind === 'changed insert')
      return { kind: 'insert', row: changed(world, copyOf(world, before, drawn), drawn) }
    const usual = { ...before, ...pick([...usualChanges(before), {}], drawn.value) } as Row
    return { kind: 'update', before, after: drawn.kind === 'change' ? changed(world, before, drawn) : usual }
  })
}
