// What somebody might add to what people write together.
import type { Id, Noun, Row, World } from './model.ts'
import { now, pick } from './site.ts'

const people = ['person', 'by', 'author', 'facilitator'] as const
const named: Noun[] = ['meeting', 'sitting', 'agreement', 'structure', 'series']

/** Mostly one who sits or sat there. */
function whoIn({ membership, person }: World, space: Id, choice: number): Id {
  if (person.some(({ id }) => id === space)) return space
  const seats = membership.filter((one) => one.space === space).map((one) => one.person)
  return pick(choice % 5 && seats.length > 0 ? seats : person.map(({ id }) => id), choice)
}

/** A copy in some circle or a leader's own space, by one of those who are there, about what is there. */
export function copyTogether(world: World, row: Row, choice: number): Row {
  const places: Row[] = choice % 4 && world.circle.length > 0 ? world.circle : world.person
  const space = choice % 2 ? row.space : pick(places, choice).id
  const who = whoIn(world, space, choice)
  const says = row as unknown as Record<string, unknown>
  const copy: Record<string, unknown> = { ...row, space }
  for (const [turn, field] of people.entries())
    if (field in says) copy[field] = choice % 3 === 1 ? whoIn(world, space, choice + turn) : who
  for (const noun of named) {
    if (!(noun in says) || (says[noun] === null && choice % 2)) continue
    const there = (world[noun] as Row[]).filter((one) => one.space === space)
    copy[noun] = there.length > 0 ? pick(there, choice).id : null
  }
  if (row.noun === 'agreement') copy['inForce'] = choice % 5 ? null : now
  return bringing(world, copy as unknown as Row, { who, choice })
}

/** An agenda names something of whoever brings it, mostly. */
function bringing(world: World, row: Row, { who, choice }: { who: Id; choice: number }): Row {
  if (row.noun !== 'agendaItem' || row.of === null) return row
  const things = world[row.of] as Row[]
  const theirs = things.filter(({ space }) => space === who)
  const item = pick(choice % 4 && theirs.length > 0 ? theirs : things, choice)
  return { ...row, owner: item.space, item: item.id }
}

/** Somebody a grant is open to, or anybody. */
function receiver({ membership, person }: World, { to, space }: Row<'grant'>, choice: number): Id {
  const sits = (one: Row<'membership'>) => 'circle' in to && one.space === to.circle && one.person !== space
  const all = 'person' in to ? [to.person] : membership.filter(sits).map((one) => one.person)
  return pick(choice % 5 && all.length > 0 ? all : person.map(({ id }) => id), choice)
}

/** What is said of something that was shared, what became of it, or whom its owner asks. */
export function copySaid(world: World, row: Row<'feedback' | 'mark' | 'asking'>, choice: number): Row {
  if (row.noun === 'mark') {
    const { id, space, owner } = pick(world.feedback, choice)
    return { ...row, space: owner, author: space, feedback: id }
  }
  const grants = world.grant.filter(({ until }) => choice % 4 === 0 || until === null || until > now)
  const grant = pick(grants.length > 0 ? grants : world.grant, choice)
  const person = receiver(world, grant, choice + 1)
  const circle = 'circle' in grant.to && choice % 7 ? grant.to.circle : null
  const about = { of: grant.of, item: grant.item, circle }
  return row.noun === 'asking'
    ? { ...row, ...about, space: grant.space, person }
    : { ...row, ...about, space: person, owner: grant.space, at: now }
}
