// What somebody might add to a world: a row like one that is there.
import type { Id, Row, World } from './model.ts'
import { laws } from './own-laws.ts'
import { copySaid, copyTogether } from './random-room.ts'
import { givesRoles, upFrom } from './roles.ts'
import { together } from './rooms-writing.ts'
import { instant, now, pick } from './site.ts'

/** Mostly a circle, which is where grants go. */
const anAudience = ({ circle, person }: World, choice: number) =>
  choice % 3 && circle.length ? { circle: pick(circle, choice).id } : { person: pick(person, choice).id }

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
export function copyOf(world: World, row: Row, choice: number): Row {
  const id = newIdFor(world, row, choice)
  const fields = { ...row, id, space: row.space === row.id ? id : row.space }
  if (fields.noun === 'reading') return { ...fields, day: now.slice(0, 10) }
  if (fields.noun === 'grant') return aGrant(world, fields, choice)
  if (fields.noun === 'feedback' || fields.noun === 'mark' || fields.noun === 'asking')
    return copySaid(world, fields, choice)
  if (together.has(fields.noun)) return copyTogether(world, fields, choice)
  if (fields.noun === 'circle')
    return choice % 5 ? { ...fields, paused: null, openDays: null } : { ...fields, openDays: null }
  if (fields.noun === 'pulse')
    return { ...fields, month: pick(months, choice), space: pick(world.person, choice).id }
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
  const taken = world.membership.filter((one) => one.space === circle.id).map((one) => one.seat)
  const seat = 1 + [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => taken.includes(one)).length
  const asking = { ...fields, space: circle.id, from: now, until: null, seat, host: choice % 9 === 0 }
  if (choice % 4 === 0) return { ...asking, person: circle.founder, state: 'member', host: choice % 8 < 5 }
  return { ...asking, person: pick(world.person, choice).id, state: 'asked' }
}

const months = ['2026-12-01', '2027-03-01', '2026-11-01']

/** A grant that might be given now: lasting, or presented in a meeting and for a time. */
function aGrant(world: World, row: Row<'grant'>, choice: number): Row<'grant'> {
  const given = { ...row, to: anAudience(world, choice), from: now, until: null, meeting: null }
  const seats = world.membership.filter((one) => one.person === row.space).map(({ space }) => space)
  const near = world.meeting.filter(({ space }) => choice % 7 === 0 || seats.includes(space))
  if (choice % 5 < 2 || near.length === 0) return given
  const { id, space } = pick(near, choice)
  const to = { circle: choice % 4 || seats.length === 0 ? space : pick(seats, Math.floor(choice / 8)) }
  const until = pick(
    [instant(5), instant(62), instant(90), null, instant(-3), instant(57)],
    Math.floor(choice / 5),
  )
  return { ...given, to, meeting: id, until }
}
