import { rowsOf, type Grantable, type Id, type Noun, type Row } from './model.ts'
import { membersOf } from './build-circles.ts'
import { addSaying } from './build-feedback.ts'
import { add, day, instant, overlap, pick, span, type Site } from './site.ts'
import type { grantPlan, PlanOf } from './world-plan.ts'

/** A grant is given while the giver is a member of the circle; to a person by name at any time. */
export function addGrant(site: Site, planned: PlanOf<typeof grantPlan>): void {
  const { world } = site
  const owner = pick(world.person, planned.owner).id
  const item = pick(
    (world[planned.of] as Row<Grantable>[]).filter(({ space }) => space === owner),
    planned.item,
  ).id
  const seats = world.membership.filter((one) => one.person === owner && one.state === 'member')
  const seat = planned.toCircle ? seats[planned.target % seats.length] : undefined
  const named = someoneToName(site, owner, planned.target)
  const to = seat ? { circle: seat.space } : { person: named }
  const { from, until } = span([planned.from, planned.until])
  const start =
    seat && !overlap(seat, { from, until: new Date(Date.parse(from) + 1).toISOString() }) ? seat.from : from
  const end = until === null || until > start ? until : new Date(Date.parse(start) + day).toISOString()
  const again = world.grant.some((one) => one.item === item && JSON.stringify(one.to) === JSON.stringify(to))
  if (again) return
  const meetings = world.meeting.filter(({ space }) => seat && planned.presented && space === seat.space)
  const meeting = meetings.length > 0 ? pick(meetings, planned.target).id : null
  // What is presented ends by itself.
  const closes = meeting && end === null ? instant(9) : end
  const id = add(site, 'grant', owner, { of: planned.of, item, to, from: start, until: closes, meeting })
  addSaying(
    site,
    world.grant.find((one) => one.id === id)!,
    planned,
  )
}

/** Every other time somebody who evaluates the owner, if there is anybody: that is where a grant by name opens nothing. */
function someoneToName({ world }: Site, owner: Id, target: number): Id {
  const judges = world.standing.flatMap(({ space, high, evaluator }) =>
    evaluator && evaluator !== owner && [space, high].includes(owner) ? [evaluator] : [],
  )
  if (judges.length > 0 && target % 2) return pick(judges, target)
  return pick(
    world.person.filter(({ id }) => id !== owner),
    target,
  ).id
}

/** What was done and read: happenings about things, about access, about something erased; readings. */
export function addTraces(site: Site): void {
  const { world } = site
  const told = new Set<Noun>([
    'goal',
    'evidence',
    'purpose',
    'philosophy',
    'assessment',
    'inquiry',
    'brief',
    'pulse',
    'rating',
    'goalLink',
    'goalVersion',
    'claim',
    'portfolioExport',
  ])
  for (const { noun, id, space } of rowsOf(world).filter((row) => told.has(row.noun))) {
    add(site, 'happening', space, { verb: 'write', of: noun, item: id, who: space, aboutAccess: false })
  }
  for (const { space, of, item, to } of world.grant) {
    add(site, 'happening', space, { verb: 'open', of, item, who: space, aboutAccess: true })
    const readers = 'person' in to ? [to.person] : membersOf(site, to.circle).map((one) => one.person)
    const reader = readers.find((one) => one !== space)
    const again = world.reading.some((one) => one.item === item && one.reader === reader)
    if (reader && !again) add(site, 'reading', space, { of, item, reader, day: instant(-2).slice(0, 10) })
  }
  addTracesTogether(site)
  const { id } = pick(world.person, 0)
  add(site, 'happening', id, { verb: 'erase', of: 'goal', item: site.fresh(), who: id, aboutAccess: false })
}

/** What happened in circles and organizations. */
function addTracesTogether(site: Site): void {
  const { world } = site
  for (const { id, founder } of world.circle) {
    add(site, 'happening', id, { verb: 'found', of: 'circle', item: id, who: founder, aboutAccess: false })
  }
  for (const { id, space, person: who } of world.membership) {
    add(site, 'happening', space, { verb: 'come', of: 'membership', item: id, who, aboutAccess: false })
  }
  for (const { id, space, by: who } of world.meeting) {
    add(site, 'happening', space, { verb: 'plan', of: 'meeting', item: id, who, aboutAccess: false })
  }
  for (const { id, space, by: who, role } of world.role) {
    const aboutAccess = role === 'auditor'
    add(site, 'happening', space, { verb: 'give', of: 'role', item: id, who, aboutAccess })
  }
}
