import * as fc from 'fast-check'
import { rowsOf, type Deed, type Row, type World } from './model.ts'
import { copyOf } from './copy-of.ts'
import { topOf } from './roles.ts'
import { together } from './rooms-writing.ts'
import { instant, now, pick } from './site.ts'

const kinds = {
  asked: 'member',
  running: 'over',
  paused: 'running',
  over: 'running',
  member: 'asked',
  partnership: 'roundtable',
  roundtable: 'partnership',
  coaching: 'roundtable',
}

/** Another value for a field: another row of the same noun for an id, another moment for a moment. */
function otherwise(world: World, row: Row, field: string, choice: number): unknown {
  const value: unknown = row[field as keyof Row]
  if (field === 'until') return pick([now, null, instant(10), instant(-3)], choice)
  if (field === 'from') return pick([now, instant(10), instant(-3)], choice)
  if (field === 'parent') return pick([null, ...world.organization.map(({ id }) => id)], choice)
  if (field === 'to') {
    const noun = choice % 2 ? 'circle' : 'person'
    return { [noun]: pick<Row>(world[noun], choice).id }
  }
  const target = rowsOf(world).find(({ id }) => id === value)
  if (target) return pick(world[target.noun] as Row[], choice).id
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return field === 'seat' ? 1 + (choice % 10) : choice % 3
  if (field === 'paused') return value === null ? { by: pick(world.person, choice).id, since: now } : null
  return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? value
}

const said = ['circle', 'feedback', 'mark', 'asking'] as const

/** The changes that people really make to a row. */
function usualChanges(world: World, row: Row, choice: number): object[] {
  if (row.noun === 'membership')
    return [{ until: now }, { state: 'member', from: now }, { host: true }, { until: now }]
  if (row.noun === 'circle') {
    const seats = world.membership.filter(({ space }) => space === row.id)
    const paused = row.paused ? null : { by: pick(seats, choice).person, since: now }
    return [{ paused }, { paused }, { purpose: 'Numbers' }]
  }
  if (row.noun === 'sitting') return [{ state: row.state === 'over' ? 'running' : 'over' }]
  if (row.noun === 'grant') {
    const meeting = world.meeting.length > 0 ? pick(world.meeting, choice).id : null
    return [{ until: now }, { from: now, until: null }, { until: now, meeting }]
  }
  if (row.noun === 'role') return [{ until: row.from > now ? row.from : now }]
  if (row.noun === 'assignment') return [{ until: now }]
  if (row.noun === 'invitation') return [{ revoked: !row.revoked }]
  if (row.noun === 'organization') return [{ closed: !row.closed }]
  return row.noun === 'evidence' ? [{ trashed: !row.trashed }] : []
}

/** An organization that somebody keeps put elsewhere in its tree, mostly from below one that stands below another itself. */
function aMove(world: World, choice: number): Deed | undefined {
  const { organization, role } = world
  const offices = role.filter((one) => one.role === 'leadershipOffice')
  const inner = offices.filter(({ space }) =>
    organization.some(({ id, parent }) => parent === space && topOf(world, id) !== space),
  )
  if (offices.length === 0) return undefined
  const { space, person } = pick(choice % 4 && inner.length > 0 ? inner : offices, choice)
  const near = organization.filter(({ id, parent }) => parent === space || (choice % 5 === 0 && id === space))
  const before = pick(near.length > 0 ? near : organization, choice + 1)
  const theirs = offices.filter((one) => one.person === person).map((one) => one.space)
  const there = organization.map(({ id }) => id).filter((id) => topOf(world, id) === topOf(world, space))
  return {
    kind: 'update',
    before,
    after: { ...before, parent: pick(choice % 3 ? there : theirs, choice + 2) },
  }
}

function changed(world: World, row: Row, choice: { field: number; value: number }): Row {
  // An organization has no space apart from itself.
  const fixed = ['organization', 'schoolYear', 'pause'].includes(row.noun)
    ? ['noun', 'id', 'space']
    : ['noun', 'id']
  const fields = Object.keys(row).filter((field) => !fixed.includes(field))
  const field = pick([...fields, 'none'], choice.field)
  const other = field === 'none' ? {} : { [field]: otherwise(world, row, field, choice.value) }
  return { ...row, ...other }
}

/**
 * A deed on a world, possible or not: a row removed, a copy of a row added or a row changed, mostly with one
 * field that says something else (another owner, another end, a link to another row).
 */
export function randomDeed(world: World): fc.Arbitrary<Deed> {
  const tables = Object.values(world).filter((table) => table.length > 0)
  const often = [
    world.grant,
    world.membership,
    world.reading,
    world.role,
    world.assignment,
    world.organization,
    world.breakGlass,
    world.happening,
    world.goalLink,
  ]
  const busy = often.filter((table) => table.length > 0)
  const shared = [...together, ...said].map((noun) => world[noun]).filter((table) => table.length > 0)
  const table = fc.oneof(
    ...[tables, busy, shared].filter(({ length }) => length > 0).map((one) => fc.constantFrom(...one)),
  )
  const choice = fc.nat({ max: 997 })
  const kind = fc.constantFrom('insert', 'changed insert', 'change', 'usual change', 'delete')
  return fc.record({ table, row: choice, kind, field: choice, value: choice }).map((drawn) => {
    const before = pick<Row>(drawn.table, drawn.row)
    const move = before.noun === 'organization' && drawn.kind.endsWith('change') && aMove(world, drawn.value)
    if (move && drawn.field % 4) return move
    if (drawn.kind === 'delete') return { kind: 'delete', row: before }
    const copy = copyOf(world, before, drawn.value)
    if (drawn.kind === 'insert') return { kind: 'insert', row: copy }
    if (drawn.kind === 'changed insert') return { kind: 'insert', row: changed(world, copy, drawn) }
    const usual = { ...before, ...pick([...usualChanges(world, before, drawn.value), {}], drawn.value) }
    const after = drawn.kind === 'change' ? changed(world, before, drawn) : usual
    return { kind: 'update', before, after }
  })
}
