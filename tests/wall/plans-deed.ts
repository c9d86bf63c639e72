import * as fc from 'fast-check'
import { heads, keeps, speaksFor, upFrom } from './plans-offices.ts'
import type { Id } from './model.ts'
import { rowsOf, type Deed, type Row, type StepName, type World } from './plans-world.ts'
import { instant, now, pick } from './site.ts'

type Choice = { field: number; value: number }

/** Mostly somebody who keeps the plans of an organization. */
function keeper(world: World, space: Id, choice: number): Id {
  const all = world.person.map(({ id }) => id)
  const theirs = all.filter((who) => keeps({ world, who, now }, space))
  return pick(choice % 4 && theirs.length ? theirs : all, choice)
}

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
  if (field === 'until') return instant(choice % 20).slice(0, 10)
  if (typeof value === 'boolean') return !value
  if (field === 'from') return aSource(world, choice)
  if (field === 'to' && (row.noun === 'link' || row.noun === 'pastLink')) return aGoal(world, choice)
  if (field === 'to') return value
  const target = rowsOf(world).find(({ id }) => id === value)
  if (target) return pick(world[target.noun] as Row[], choice).id
  return toggled[String(value)] ?? value
}
const aGoal = (world: World, choice: number) => {
  const { space, id } = pick(world.goal, choice)
  return { space, goal: id }
}
const aSource = (world: World, choice: number) => {
  const { space, id } = pick(world.initiative, choice)
  return { space, initiative: id }
}

const above = (world: World, space: Id) => (row: Row) => upFrom(world, space).includes(row.space)

/** A step on a copy, by somebody who might take it. */
function aStep(world: World, row: Row<'step'>, { field, value }: Choice): Row {
  const copy = pick(world.snapshot, value)
  const step = pick<StepName>(['opened', 'read', 'withdrawn', 'revoked', 'opened'], field)
  const people = world.person.map(({ id }) => id)
  const readers = people.filter((who) => speaksFor({ world, who, now }, copy.recipient))
  const isOwners = step === 'withdrawn' || step === 'revoked'
  const who = isOwners ? copy.space : pick(readers.length && value % 3 ? readers : people, value)
  return { ...row, space: copy.space, snapshot: copy.id, step, who, at: now }
}

/** A copy of a row that might be added now, with an id of its own. */
function copyOf(world: World, row: Row, choice: Choice): Row {
  const { value } = choice
  const id = row.id.replace('-0000-', '-0001-')
  const by = 'by' in row ? { by: keeper(world, row.space, value) } : {}
  const fields: Row = { ...row, ...by, id }
  if (fields.noun === 'link') {
    const goal = pick(
      world.goal.filter((one) => one.space === row.space),
      value,
    ).id
    return {
      ...fields,
      goal,
      to: aGoal({ ...world, goal: world.goal.filter(above(world, row.space)) }, value),
    }
  }
  if (fields.noun === 'initiative' && value % 2)
    return {
      ...fields,
      from: aSource({ ...world, initiative: world.initiative.filter(above(world, row.space)) }, value),
    }
  if (fields.noun === 'overlap') {
    const own = world.initiative.filter((one) => one.space === row.space).map((one) => one.id)
    return { ...fields, initiative: own[0]!, other: own.at(-1)! }
  }
  if (fields.noun === 'answer') {
    const offer = pick(world.offer, value)
    const carrying = world.initiative.filter((one) => one.from?.initiative === offer.initiative)
    const { space, id: initiative } = pick(carrying.length ? carrying : world.initiative, value)
    const speaker = pick(
      world.person.filter(({ id: who }) => heads({ world, who, now }, space)).concat(world.person),
      value % 3,
    ).id
    return { ...fields, space, initiative, to: { space: offer.space, offer: offer.id }, by: speaker }
  }
  if (fields.noun === 'step') return aStep(world, fields, choice)
  if (fields.noun === 'snapshot' && world.post.length > 0) {
    const post = pick(world.post, value)
    const goal = world.ownGoal.find((one) => one.space === post.space)!.id
    const places = upFrom(world, post.organization)
    return { ...fields, space: post.space, goal, recipient: pick(places, value), handed: now }
  }
  if (fields.noun === 'invitation') {
    const invited = pick(world.person, value).id
    return { ...fields, invited, until: instant(value % 9).slice(0, 10), begun: false }
  }
  if (fields.noun === 'invitationAnswer') {
    const { space, id: invitation, invited } = pick(world.invitation, value)
    return { ...fields, space: invited, to: { space, invitation } }
  }
  return fields
}

/** The changes that people really make to a row. */
function usualChanges(row: Row): object[] {
  if (row.noun === 'goal')
    return [{ state: row.state === 'draft' ? 'inProgress' : 'met' }, { state: 'draft' }]
  if (row.noun === 'initiative') return [{ draft: !row.draft }, { from: null }]
  if (row.noun === 'listening') return [{ trashed: !row.trashed }]
  if (row.noun === 'offer') return [{ withdrawn: !row.withdrawn }]
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
