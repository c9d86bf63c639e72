/**
 * Random small worlds around one fixed moment, rich in the cases where a wall breaks. A world is first drawn
 * as a plan of small numbers, which shrinks well, and then built, so that it keeps the shape of the data: no
 * person twice in a circle at a time, one standing row for a pair and side, no pair at once peer and evaluator.
 *
 * Grants are left as given, although the law has ended some of them: the wall must hold even where an ending
 * was missed. `settled` of the model gives the same world as the transactions of the law leave it.
 */
import * as fc from 'fast-check'
import { rowsOf, type CircleKind, type Deed, type Grantable, type Id, type Instant } from './model.ts'
import type { Noun, Nouns, Row, Span, World } from './model.ts'

const day = 24 * 60 * 60 * 1000
const instant = (days: number): Instant => new Date(Date.UTC(2027, 1, 15, 9) + days * day).toISOString()

/** The moment around which everything is dated. */
export const now: Instant = instant(0)

// ── The plan ────────────────────────────────────────────────────────────────────────────────────────────

/** Days from now. */
type Days = [from: number, until: number | null]
const number = fc.nat({ max: 23 })
/** Mostly the first people, so that what concerns the same person comes together. */
const somebody = fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 2 }) }, { weight: 1, arbitrary: number })
const rarely = fc.integer({ min: 0, max: 3 }).map((one) => one === 3)
const oneOf = <T>(...choices: [weight: number, value: T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const lasting = oneOf<Days>(
  [8, [-30, null]],
  [3, [-30, -5]],
  [1, [-30, 0]],
  [1, [-30, 20]],
  [1, [0, null]],
  [1, [5, null]],
)
const evaluating = oneOf<Days>(
  [4, [-5, null]],
  [3, [-60, null]],
  [1, [-20, -10]],
  [1, [-60, -40]],
  [1, [0, null]],
  [1, [5, null]],
)

const seatPlan = fc.record({
  person: somebody,
  asked: rarely,
  during: lasting,
  cameBack: rarely,
})
const circlePlan = fc.record({
  kind: oneOf<CircleKind>([3, 'partnership'], [3, 'roundtable'], [1, 'coaching']),
  founder: seatPlan,
  others: fc.array(seatPlan, { minLength: 1, maxLength: 3 }),
})
const personPlan = fc.record({
  posts: fc.array(fc.record({ organization: number, during: lasting }), { maxLength: 2 }),
  evidence: fc.array(fc.record({ trashed: rarely, files: number, goals: number }), {
    minLength: 1,
    maxLength: 3,
  }),
})
const evaluationPlan = fc.record({
  among: oneOf<CircleKind | 'everybody'>([4, 'roundtable'], [3, 'partnership'], [1, 'everybody']),
  circle: number,
  one: number,
  other: number,
  during: evaluating,
})
const grantPlan = fc.record({
  owner: somebody,
  of: oneOf<Grantable>([5, 'evidence'], [3, 'goal'], [1, 'purpose'], [1, 'philosophy']),
  item: number,
  toCircle: oneOf([3, true], [1, false]),
  target: number,
  from: oneOf([6, -25], [1, -80], [1, 0], [1, 1]),
  until: oneOf<number | null>([7, null], [2, -1], [1, 0], [2, 10]),
})
const worldPlan = fc.record({
  tag: fc.noShrink(fc.noBias(fc.nat())),
  tops: fc.integer({ min: 2, max: 3 }),
  people: fc.array(personPlan, { minLength: 4, maxLength: 8 }),
  circles: fc.array(circlePlan, { minLength: 2, maxLength: 6, size: 'max' }),
  evaluations: fc.array(evaluationPlan, { maxLength: 8, size: 'max' }),
  grants: fc.array(grantPlan, { minLength: 8, maxLength: 40, size: 'max' }),
})
type PlanOf<A> = A extends fc.Arbitrary<infer T> ? T : never
type Plan = PlanOf<typeof worldPlan>

// ── The building ────────────────────────────────────────────────────────────────────────────────────────

type Site = { world: World; plan: Plan; fresh: () => Id }

const span = ([from, until]: Days): Span => ({
  from: instant(from),
  until: until === null ? null : instant(until),
})
function pick<T>(list: T[], choice: number): T {
  const one = list[choice % list.length]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}
const never = '9999-12-31T23:59:59.999Z'
const endOf = (one: Span) => one.until ?? never
const overlap = (one: Span, other: Span) => one.from < endOf(other) && other.from < endOf(one)

/** Adds a row to a space (to its own where none is named) and tells its id. */
function add<N extends Noun>({ world, fresh }: Site, noun: N, space: Id | null, says: Nouns[N]): Id {
  const id = fresh()
  const table = world[noun] as Row[]
  table.push({ noun, id, space: space ?? id, ...says } as Row)
  return id
}

function addOrganizations(site: Site): void {
  for (let top = 0; top < site.plan.tops; top++) {
    const state = add(site, 'organization', null, { parent: null })
    const district = add(site, 'organization', null, { parent: state })
    add(site, 'organization', null, { parent: district })
  }
}

/** Two goals, a purpose, a philosophy, evidence with claims, two files whose content others hold too. */
function addPerson(site: Site, planned: PlanOf<typeof personPlan>, turn: number): void {
  const id = add(site, 'person', null, {})
  const organizations = site.world.organization
  for (const post of planned.posts) {
    add(site, 'post', id, { organization: pick(organizations, post.organization).id, ...span(post.during) })
  }
  const cycle = add(site, 'cycle', id, {})
  add(site, 'purpose', id, { cycle })
  add(site, 'philosophyVersion', id, { of: add(site, 'philosophy', id, {}) })
  const goals = [add(site, 'goal', id, { cycle }), add(site, 'goal', id, { cycle })]
  for (const goal of goals) add(site, 'goalVersion', id, { of: goal })
  const files = [turn, turn + 1].map((content) =>
    add(site, 'file', id, { hash: `${content % 3}`.repeat(64) }),
  )
  for (const file of files) add(site, 'rendition', id, { file })
  add(site, 'portfolioExport', id, {})
  for (const one of planned.evidence) {
    const evidence = add(site, 'evidence', id, { trashed: one.trashed })
    add(site, 'evidenceVersion', id, { of: evidence })
    for (const file of files.filter((_, bit) => one.files & (1 << bit)))
      add(site, 'attachment', id, { evidence, file })
    for (const goal of goals.filter((_, bit) => one.goals & (1 << bit)))
      add(site, 'claim', id, { evidence, goal })
  }
}

function addCircle(site: Site, { kind, founder, others }: PlanOf<typeof circlePlan>): void {
  const { world } = site
  const seats = new Map<Id, PlanOf<typeof seatPlan>>()
  for (const seat of [{ ...founder, asked: false }, ...others]) {
    const id = pick(world.person, seat.person).id
    const isFull = kind !== 'roundtable' && seats.size === 2
    if (!seats.has(id) && !isFull) seats.set(id, seat)
  }
  const space = add(site, 'circle', null, { kind, founder: pick([...seats.keys()], 0) })
  for (const [person, { asked, during, cameBack }] of seats) {
    if (cameBack) add(site, 'membership', space, { person, state: 'member', ...span([-90, -60]) })
    add(site, 'membership', space, { person, state: asked ? 'asked' : 'member', ...span(during) })
  }
}

const membersOf = ({ world }: Site, space: Id) =>
  world.membership.filter((one) => one.space === space && one.state === 'member')

const standingOf = ({ world }: Site, side: 'peer' | 'evaluates', low: Id, high: Id) =>
  world.standing.find((one) => one.side === side && one.space === low && one.high === high)

const earliest = (...all: Instant[]) => all.reduce((one, other) => (one < other ? one : other))
const latest = (...all: Instant[]) => all.reduce((one, other) => (one > other ? one : other))

/** What both spans have in common, stretched over what is known already. */
function joined(one: Span, other: Span, known?: Span): Span {
  const from = earliest(latest(one.from, other.from), known?.from ?? never)
  const until = latest(earliest(endOf(one), endOf(other)), known ? endOf(known) : from)
  return { from, until: until === never ? null : until }
}

/** One peer row for a pair that ever shared a partnership or coaching, from the first moment to the last. */
function addPeers(site: Site, space: Id): void {
  const members = membersOf(site, space)
  for (const one of members) {
    for (const other of members.filter(({ person }) => one.person < person)) {
      if (!overlap(one, other)) continue
      const known = standingOf(site, 'peer', one.person, other.person)
      const during = joined(one, other, known)
      if (known) Object.assign(known, during)
      else add(site, 'standing', one.person, { high: other.person, side: 'peer', ...during })
    }
  }
}

/** The people among whom an evaluation is looked for: those of one circle that has several, or everybody. */
function candidates(site: Site, planned: PlanOf<typeof evaluationPlan>): Id[] {
  const circles = site.world.circle.filter(({ kind }) => kind === planned.among)
  const found = circles.map(({ id }) => [...new Set(membersOf(site, id).map((one) => one.person))])
  const several = found.filter((people) => people.length > 1)
  return several.length > 0 ? pick(several, planned.circle) : site.world.person.map(({ id }) => id)
}

function addEvaluation(site: Site, planned: PlanOf<typeof evaluationPlan>): void {
  const people = candidates(site, planned)
  const one = pick(people, planned.one)
  const others = people.filter((id) => id !== one)
  const other = pick(others, planned.other)
  const [low, high] = one < other ? [one, other] : [other, one]
  const peer = standingOf(site, 'peer', low, high)
  const during = span(planned.during)
  if (standingOf(site, 'evaluates', low, high) || (peer && overlap(peer, during))) return
  add(site, 'standing', low, { high, side: 'evaluates', ...during })
}

/** A grant is given while the giver is a member of the circle; to a person by name at any time. */
function addGrant(site: Site, planned: PlanOf<typeof grantPlan>): void {
  const { world } = site
  const owner = pick(world.person, planned.owner).id
  const item = pick(
    (world[planned.of] as Row<Grantable>[]).filter(({ space }) => space === owner),
    planned.item,
  ).id
  const seats = world.membership.filter((one) => one.person === owner && one.state === 'member')
  const seat = planned.toCircle ? seats[planned.target % seats.length] : undefined
  const named = pick(
    world.person.filter(({ id }) => id !== owner),
    planned.target,
  ).id
  const to = seat ? { circle: seat.space } : { person: named }
  const { from, until } = span([planned.from, planned.until])
  const start =
    seat && !overlap(seat, { from, until: new Date(Date.parse(from) + 1).toISOString() }) ? seat.from : from
  const end = until === null || until > start ? until : new Date(Date.parse(start) + day).toISOString()
  const again = world.grant.some((one) => one.item === item && JSON.stringify(one.to) === JSON.stringify(to))
  if (!again) add(site, 'grant', owner, { of: planned.of, item, to, from: start, until: end })
}

/** What was done and read: happenings about things, about access, about something erased; readings. */
function addTraces(site: Site): void {
  const { world } = site
  const told = new Set<Noun>(['goal', 'evidence', 'philosophy', 'goalVersion', 'claim', 'portfolioExport'])
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
  for (const { id, founder } of world.circle) {
    add(site, 'happening', id, { verb: 'found', of: 'circle', item: id, who: founder, aboutAccess: false })
  }
  for (const { id, space, person: who } of world.membership) {
    add(site, 'happening', space, { verb: 'come', of: 'membership', item: id, who, aboutAccess: false })
  }
  const { id } = pick(world.person, 0)
  add(site, 'happening', id, { verb: 'erase', of: 'goal', item: site.fresh(), who: id, aboutAccess: false })
}

const empty = (): World => ({
  organization: [],
  person: [],
  post: [],
  circle: [],
  membership: [],
  standing: [],
  grant: [],
  cycle: [],
  purpose: [],
  philosophy: [],
  goal: [],
  evidence: [],
  philosophyVersion: [],
  goalVersion: [],
  evidenceVersion: [],
  claim: [],
  attachment: [],
  file: [],
  rendition: [],
  portfolioExport: [],
  happening: [],
  reading: [],
})

const uuid = (tag: number, count: number): Id =>
  `${tag.toString(16).padStart(8, '0')}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`

function build(planned: Plan): World {
  let count = 0
  const site: Site = { world: empty(), plan: planned, fresh: () => uuid(planned.tag, ++count) }
  addOrganizations(site)
  planned.people.forEach((one, turn) => addPerson(site, one, turn))
  for (const one of planned.circles) addCircle(site, one)
  for (const { kind, id } of site.world.circle) if (kind !== 'roundtable') addPeers(site, id)
  for (const one of planned.evaluations) addEvaluation(site, one)
  for (const one of planned.grants) addGrant(site, one)
  addTraces(site)
  return site.world
}

/** A small world: 2–3 top organizations, 4–8 people and what they own, in ids that no other world has. */
export const randomWorld: fc.Arbitrary<World> = worldPlan.map(build)

// ── Deeds ───────────────────────────────────────────────────────────────────────────────────────────────

const kinds = {
  asked: 'member',
  member: 'asked',
  partnership: 'roundtable',
  roundtable: 'partnership',
  coaching: 'roundtable',
}

/** Another value for a field: another row of the same noun for an id, another moment for a moment. */
function otherwise(world: World, value: unknown, choice: number): unknown {
  const target = rowsOf(world).find(({ id }) => id === value)
  if (target) return pick(world[target.noun] as Row[], choice).id
  if (typeof value === 'boolean') return !value
  if (typeof value === 'object' && value !== null) {
    const noun = choice % 2 ? 'circle' : 'person'
    return { [noun]: pick<Row>(world[noun], choice).id }
  }
  const isMoment = value === null || (typeof value === 'string' && value.endsWith('Z'))
  if (isMoment) return pick([now, null, instant(10), instant(-3)], choice)
  return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? value
}

/** A copy of a row that might be added now: dated today, with an id of its own, asking somebody else. */
function copyOf(world: World, row: Row, choice: number): Row {
  const id = row.id.replace('-0000-', '-0001-')
  const fields = { ...row, id, space: row.space === row.id ? id : row.space }
  if (fields.noun === 'reading') return { ...fields, day: now.slice(0, 10) }
  if (fields.noun === 'grant') return { ...fields, from: now, until: null }
  if (fields.noun !== 'membership') return fields
  return { ...fields, person: pick(world.person, choice).id, from: now, until: null, state: 'asked' }
}

/** The changes that people really make to a row. */
function usualChanges(row: Row): object[] {
  if (row.noun === 'membership') return [{ until: now }, { state: 'member', from: now }]
  if (row.noun === 'grant') return [{ until: now }]
  return row.noun === 'evidence' ? [{ trashed: !row.trashed }] : []
}

function changed(world: World, row: Row, choice: { field: number; value: number }): Row {
  const fields = Object.keys(row).filter((field) => !['noun', 'id'].includes(field))
  const field = pick([...fields, 'none'], choice.field)
  const other = field === 'none' ? {} : { [field]: otherwise(world, row[field as keyof Row], choice.value) }
  return { ...row, ...other }
}

/**
 * A deed on a world, possible or not: a row removed, a copy of a row added or a row changed, mostly with one
 * field that says something else (another owner, another end, a link to another row).
 */
export function randomDeed(world: World): fc.Arbitrary<Deed> {
  const tables = Object.values(world).filter((table) => table.length > 0)
  const often = [world.grant, world.membership, world.reading, ...tables].filter((table) => table.length > 0)
  const table = fc.oneof(fc.constantFrom(...tables), fc.constantFrom(...often.slice(0, 3)))
  const choice = fc.nat({ max: 997 })
  const kind = fc.constantFrom('insert', 'change', 'usual change', 'delete')
  return fc.record({ table, row: choice, kind, field: choice, value: choice }).map((drawn) => {
    const before = pick<Row>(drawn.table, drawn.row)
    if (drawn.kind === 'delete') return { kind: 'delete', row: before }
    if (drawn.kind === 'insert')
      return { kind: 'insert', row: changed(world, copyOf(world, before, drawn.value), drawn) }
    const usual = { ...before, ...pick([...usualChanges(before), {}], drawn.value) }
    const after = drawn.kind === 'change' ? changed(world, before, drawn) : usual
    return { kind: 'update', before, after }
  })
}
