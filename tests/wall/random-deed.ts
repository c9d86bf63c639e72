import * as fc from 'fast-check'
import { rowsOf, type Deed, type Id, type Row, type World } from './model.ts'
import { laws } from './own-laws.ts'
import { givesRoles, upFrom } from './roles.ts'
import { instant, now, pick } from './site.ts'

const kinds = {
  asked: 'member',
  member: 'asked',
  partnership: 'roundtable',
  roundtable: 'partnership',
  coaching: 'roundtable',
}

/** Mostly a circle, which is where grants go. */
const anAudience = ({ circle, person }: World, choice: number) =>
  choice % 3 && circle.length ? { circle: pick(circle, choice).id } : { person: pick(person, choice).id }

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
  return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? value
}

/** An id that nothing has yet; a circle sometimes tries that of a person, which would be the person's space. */
const newIdFor = (world: World, row: Row, choice: number) =>
  ['circle', 'organization'].includes(row.noun) && choice % 3 === 0
    ? pick([...world.person, ...(row.noun === 'organization' ? world.circle : [])], choice).id
    : row.id.replace('-0000-', '-0001-')

/** Mostly somebody who gives roles, for whoever founds and gives. */
const giver = ({ person, role }: World, choice: number) => {
  const all = role.filter(givesRoles).map((one) => one.person)
  return pick(choice % 5 && all.length ? all : person.map(({ id }) => id), choice)
}

/** A role as it might be given now: by somebody who gives some, to another, or by a founder to themselves. */
function aRole(world: World, row: Row<'role'>, choice: number): Row<'role'> {
  const given = { ...row, from: now, until: choice % 7 ? null : instant(10) }
  const tops = world.organization.filter(({ parent }) => parent === null)
  const { id, founder } = pick(tops.toReversed(), choice % 3 ? 0 : choice)
  if (choice % 4 === 0) return { ...given, space: id, person: founder, by: founder }
  const space = pick([row.space, ...world.organization.map((one) => one.id)], choice)
  return { ...given, space, person: pick(world.person, choice).id, by: giver(world, choice + 1) }
}

/** What a reader notes who opens something by break-glass. */
function opening({ breakGlass }: World, row: Row<'happening'>, choice: number): Row<'happening'> {
  const { id, space, reader } = pick(breakGlass, choice)
  return { ...row, space, verb: 'opened', of: 'breakGlass', item: id, who: reader, aboutAccess: true }
}

/** The same in somebody's space: it hangs there on what is theirs. */
function inSpaceOf(world: World, row: Row, space: Id, choice: number): Row {
  const theirs = (laws[row.noun]?.on ?? []).map((noun) => {
    const rows = (world[noun] as Row[]).filter((one) => one.space === space)
    return [noun, rows.length > 0 ? pick(rows, choice + 1).id : row.id]
  })
  return { ...row, space, ...Object.fromEntries(theirs) }
}

/** What a goal serves or a note is about: mostly in an organization of a post that somebody holds or held, or above it. */
function elsewhere(world: World, noun: 'aim' | 'initiative', space: Id, choice: number) {
  const held = world.post
    .filter((one) => one.space === space)
    .flatMap((one) => upFrom(world, one.organization))
  const near = (world[noun] as Row[]).filter((one) => held.includes(one.space))
  return pick<Row>(choice % 5 && near.length > 0 ? near : world[noun], choice).id
}

/** A copy of what a leader wrote, often for somebody else. */
function written(world: World, row: Row, choice: number): Row {
  const space = choice % 3 ? pick(world.person, choice).id : row.space
  const copy = space === row.space ? row : inSpaceOf(world, row, space, choice)
  if (copy.noun === 'goalLink') return { ...copy, aim: elsewhere(world, 'aim', space, choice) }
  if (copy.noun === 'groupNote') return { ...copy, initiative: elsewhere(world, 'initiative', space, choice) }
  return copy
}

/** A copy of a row that might be added now: dated today, with an id of its own, asking somebody else. */
function copyOf(world: World, row: Row, choice: number): Row {
  const id = newIdFor(world, row, choice)
  const fields = { ...row, id, space: row.space === row.id ? id : row.space }
  if (fields.noun === 'reading') return { ...fields, day: now.slice(0, 10) }
  if (fields.noun === 'grant') return { ...fields, to: anAudience(world, choice), from: now, until: null }
  if (fields.noun === 'happening' && choice % 3 === 0 && world.breakGlass.length)
    return opening(world, fields, choice)
  if (fields.noun === 'invitation')
    return { ...fields, by: giver(world, choice), revoked: false, acceptedBy: null }
  if (fields.noun === 'notice')
    return { ...fields, by: giver(world, choice), space: pick(world.person, choice).id }
  if (fields.noun === 'letter') return { ...fields, to: choice % 3 ? pick(world.person, choice).id : null }
  if (fields.noun === 'breakGlass')
    return { ...fields, by: giver(world, choice), asked: now, answer: null, ended: null }
  if (fields.noun === 'role') return aRole(world, fields, choice)
  if (fields.noun === 'leave') return { ...fields, post: pick(world.post, choice).id }
  if (fields.noun === 'organization')
    return { ...fields, founder: giver(world, choice), parent: choice % 2 ? row.id : fields.parent }
  if (fields.noun === 'post') return { ...fields, space: pick(world.person, choice).id }
  if (fields.noun === 'aim' || fields.noun === 'initiative') return { ...fields, by: giver(world, choice) }
  if (laws[fields.noun]) return written(world, fields, choice)
  if (fields.noun !== 'membership') return fields
  const circle = pick([...world.circle.filter(({ kind }) => kind === 'roundtable'), ...world.circle], choice)
  const asking = { ...fields, space: circle.id, from: now, until: null }
  if (choice % 4 === 0) return { ...asking, person: circle.founder, state: 'member' }
  return { ...asking, person: pick(world.person, choice).id, state: 'asked' }
}

/** The changes that people really make to a row. */
function usualChanges(row: Row): object[] {
  if (row.noun === 'membership') return [{ until: now }, { state: 'member', from: now }]
  if (row.noun === 'grant') return [{ until: now }, { from: now, until: null }]
  if (row.noun === 'role') return [{ until: row.from > now ? row.from : now }]
  if (row.noun === 'assignment') return [{ until: now }]
  if (row.noun === 'invitation') return [{ revoked: !row.revoked }]
  if (row.noun === 'organization') return [{ closed: !row.closed }]
  return row.noun === 'evidence' ? [{ trashed: !row.trashed }] : []
}

/** An organization that somebody keeps put elsewhere, often below another that they keep too. */
function aMove({ organization, role }: World, choice: number): Deed | undefined {
  const offices = role.filter((one) => one.role === 'leadershipOffice')
  if (offices.length === 0) return undefined
  const { space, person } = pick(offices, choice)
  const before = pick(
    organization.filter(({ id, parent }) => id === space || parent === space),
    choice + 1,
  )
  const theirs = offices.filter((one) => one.person === person).map((one) => one.space)
  const places = choice % 2 ? theirs : organization.map(({ id }) => id)
  return { kind: 'update', before, after: { ...before, parent: pick(places, choice + 2) } }
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
  const table = fc.oneof(fc.constantFrom(...tables), fc.constantFrom(...busy))
  const choice = fc.nat({ max: 997 })
  const kind = fc.constantFrom('insert', 'changed insert', 'change', 'usual change', 'delete')
  return fc.record({ table, row: choice, kind, field: choice, value: choice }).map((drawn) => {
    const before = pick<Row>(drawn.table, drawn.row)
    const move = before.noun === 'organization' && drawn.kind === 'usual change' && aMove(world, drawn.value)
    if (move && drawn.field % 2) return move
    if (drawn.kind === 'delete') return { kind: 'delete', row: before }
    const copy = copyOf(world, before, drawn.value)
    if (drawn.kind === 'insert') return { kind: 'insert', row: copy }
    if (drawn.kind === 'changed insert') return { kind: 'insert', row: changed(world, copy, drawn) }
    const usual = { ...before, ...pick([...usualChanges(before), {}], drawn.value) }
    const after = drawn.kind === 'change' ? changed(world, before, drawn) : usual
    return { kind: 'update', before, after }
  })
}
