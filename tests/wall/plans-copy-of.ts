// Rows as they might be added now.
import type { Id } from './model.ts'
import { heads, keeps, speaksFor, upFrom } from './plans-offices.ts'
import type { Row, StepName, World } from './plans-world.ts'
import { instant, now, pick } from './site.ts'

/** Numbers to choose by. */
export type Choice = { field: number; value: number }

/** Mostly somebody who keeps the plans of an organization. */
function keeper(world: World, space: Id, choice: number): Id {
  const all = world.person.map(({ id }) => id)
  const theirs = all.filter((who) => keeps({ world, who, now }, space))
  return pick(choice % 4 && theirs.length ? theirs : all, choice)
}

export const aGoal = (world: World, choice: number) => {
  const { space, id } = pick(world.goal, choice)
  return { space, goal: id }
}
export const aSource = (world: World, choice: number) => {
  const { space, id } = pick(world.initiative, choice)
  return { space, initiative: id }
}

/** Mostly from a goal to one above; now and then back along a link, or to any goal. */
function aLink(world: World, { space }: Row<'link'>, choice: number): Partial<Row<'link'>> {
  const underWay = (id: Id) => world.goal.some((one) => one.id === id && one.state === 'inProgress')
  const back = world.link.find((one) => one.space === space && one.to.space === space && underWay(one.goal))
  if (back && choice % 5 < 2) return { goal: back.to.goal, to: { space, goal: back.goal } }
  const goal = pick(
    world.goal.filter((one) => one.space === space),
    choice,
  ).id
  const near = { ...world, goal: world.goal.filter(above(world, space)) }
  return { goal, to: aGoal(choice % 3 === 0 ? world : near, choice) }
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

/** An offer answered by whoever heads a place that carries what it is about, mostly. */
function anAnswer(world: World, row: Row<'answer'>, choice: number): Row {
  const offer = pick(world.offer, choice)
  const carrying = world.initiative.filter((one) => one.from?.initiative === offer.initiative)
  const { space, id: initiative } = pick(carrying.length ? carrying : world.initiative, choice)
  const heading = world.person.filter(({ id: who }) => heads({ world, who, now }, space))
  const by = pick([...heading, ...world.person], choice % 3).id
  return { ...row, space, initiative, to: { space: offer.space, offer: offer.id }, by }
}

/** What somebody hands over to where they work, or above. */
function aSnapshot(world: World, row: Row<'snapshot'>, choice: number): Row {
  if (world.post.length === 0) return row
  const { space, organization } = pick(world.post, choice)
  const goal = world.ownGoal.find((one) => one.space === space)!.id
  return { ...row, space, goal, recipient: pick(upFrom(world, organization), choice), handed: now }
}

function anInitiative(world: World, row: Row<'initiative'>, choice: number): Row {
  const near = { ...world, initiative: world.initiative.filter(above(world, row.space)) }
  return choice % 2 ? { ...row, from: aSource(near, choice) } : row
}

function anOverlap(world: World, row: Row<'overlap'>): Row {
  const own = world.initiative.filter((one) => one.space === row.space).map((one) => one.id)
  return { ...row, initiative: own[0]!, other: own.at(-1)! }
}

function anInvitationAnswer(world: World, row: Row<'invitationAnswer'>, choice: number): Row {
  const { space, id: invitation, invited } = pick(world.invitation, choice)
  return { ...row, space: invited, to: { space, invitation } }
}

/** Meetings counted from today on, mostly where they are not yet. */
function aWish(world: World, row: Row<'meetingWish'>, choice: number): Row {
  const without = world.organization.filter(({ id }) => !world.meetingWish.some(({ space }) => space === id))
  const { id: space } = pick(choice % 5 && without.length ? without : world.organization, choice)
  return { ...row, space, by: keeper(world, space, choice + 1), since: now.slice(0, 10) }
}

/** A copy of a row that might be added now, with an id of its own. */
export function copyOf(world: World, row: Row, choice: Choice): Row {
  const { value } = choice
  const by = 'by' in row ? { by: keeper(world, row.space, value) } : {}
  const fields: Row = { ...row, ...by, id: row.id.replace('-0000-', '-0001-') }
  switch (fields.noun) {
    case 'link':
      return { ...fields, ...aLink(world, fields, value) }
    case 'point':
    case 'shown':
      return value % 2 ? { ...fields, about: pick(world.organization, value).id } : fields
    case 'initiative':
      return anInitiative(world, fields, value)
    case 'overlap':
      return anOverlap(world, fields)
    case 'answer':
      return anAnswer(world, fields, value)
    case 'step':
      return aStep(world, fields, choice)
    case 'snapshot':
      return aSnapshot(world, fields, value)
    case 'invitation': {
      const until = instant(value % 9).slice(0, 10)
      return { ...fields, invited: pick(world.person, value).id, until, begun: false }
    }
    case 'report':
      return value % 3 ? { ...fields, takenBy: null } : fields
    case 'meetingWish':
      return aWish(world, fields, value)
    case 'invitationAnswer':
      return anInvitationAnswer(world, fields, value)
    default:
      return fields
  }
}
