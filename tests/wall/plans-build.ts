import * as fc from 'fast-check'
import { mayComeWith, mayServe } from './plans-linking.ts'
import { headOf, upFrom } from './plans-offices.ts'
import { addCopy, addInvitation } from './plans-build-copies.ts'
import { plansPlan, type PlansPlan } from './plans-plan.ts'
import { add, empty, type Site } from './plans-site.ts'
import { findIn, type GoalState, type Kind, type World } from './plans-world.ts'
import type { Id } from './model.ts'
import { pick, span } from './site.ts'

const uuid = (tag: number, count: number): Id =>
  `${tag.toString(16).padStart(8, '0')}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`

function addOrganizations(site: Site, more: PlansPlan['more']) {
  const under = (kind: Kind, parent: Id | null) => add(site, 'organization', null, { kind, parent })
  const state = under('state', null)
  const district = under('district', state)
  under('school', district)
  under('school', district)
  const other = under('district', null)
  under('school', other)
  for (const { parent, kind } of more) under(kind, pick(site.world.organization, parent).id)
}

function addPeople(site: Site, { people, roles }: PlansPlan) {
  const { world } = site
  for (const posts of people) {
    const id = add(site, 'person', null, {})
    add(site, 'ownGoal', id, {})
    for (const { organization, kind, during } of posts) {
      const place = pick(world.organization, organization)
      const held = kind === 'head' ? headOf[place.kind] : kind
      add(site, 'post', id, { organization: place.id, kind: held, ...span(during) })
    }
  }
  for (const { person, at, role, during } of roles) {
    const [who, space] = [pick(world.person, person).id, pick(world.organization, at).id]
    const again = world.role.some((one) => one.person === who && one.space === space && one.role === role)
    if (!again) add(site, 'role', space, { person: who, role, ...span(during) })
  }
}

const states: GoalState[] = ['draft', 'inProgress', 'inProgress', 'met']

/** Goals, links to what stands above, the purpose and what was heard for it. */
function addPlans(site: Site, space: Id, turn: number) {
  const { world } = site
  const by = pick(world.person, turn).id
  const goals = states.map((state) => {
    const goal = add(site, 'goal', space, { state, by })
    add(site, 'goalVersion', space, { goal, state, by })
    return goal
  })
  add(site, 'goalVersion', space, { goal: goals[1]!, state: 'draft', by })
  const above = world.goal.filter((one) => upFrom(world, space).includes(one.space))
  // One within the organization, from a goal that is under way itself.
  const within = { goal: goals[1]!, to: { space, goal: goals[2]! }, by }
  add(site, 'link', space, within)
  goals.forEach((goal, place) => {
    add(site, 'sentence', space, { goal })
    const target = pick(above, turn + place * 5)
    const says = { goal, to: { space: target.space, goal: target.id }, by }
    const isNew = target.id !== goal && target.id !== goals[2]
    const isFit = isNew && mayServe(world, { noun: 'link', id: '', space, ...says })
    add(site, isFit ? 'link' : 'pastLink', space, says)
  })
  add(site, 'purposeVersion', space, { purpose: add(site, 'purpose', space, {}), by })
  for (const trashed of [true, false]) add(site, 'listening', space, { trashed, by })
}

/** A draft and two that are shown, one of which may have come from above; what they share, what is offered and answered. */
function addInitiatives(site: Site, space: Id, turn: number) {
  const { world } = site
  const by = pick(world.person, turn).id
  const offers = world.offer.filter((one) => one.space !== space && upFrom(world, space).includes(one.space))
  const offer = offers.length ? pick(offers, turn) : undefined
  const from = offer ? { space: offer.space, initiative: offer.initiative } : null
  const start = (draft: boolean, origin: typeof from) => {
    const isFit = mayComeWith(world, { noun: 'initiative', id: '', space, draft, from: origin, by })
    return add(site, 'initiative', space, { draft, from: isFit ? origin : null, by })
  }
  const [draft, one, other] = [start(true, from), start(false, null), start(false, from)] as const
  add(site, 'overlap', space, { initiative: draft, other: one, by })
  add(site, 'overlap', space, { initiative: one, other, by })
  add(site, 'offer', space, { initiative: one, withdrawn: false, by })
  add(site, 'offer', space, { initiative: other, withdrawn: true, by })
  const carries = from && findIn(world, 'initiative', space, other)?.from
  if (offer && carries)
    add(site, 'answer', space, { initiative: other, to: { space: offer.space, offer: offer.id }, by })
}

/** What an organization sets and offers for its leaders. */
function addOffers(site: Site, space: Id, turn: number) {
  const by = pick(site.world.person, turn).id
  add(site, 'threshold', space, {})
  add(site, 'expectation', space, { previous: add(site, 'expectation', space, { previous: null, by }), by })
  for (const retired of [true, false])
    add(site, 'templatePhase', space, { template: add(site, 'template', space, { retired, by }) })
  add(site, 'template', space, { retired: false, by })
}

/** Numbers as they came in, as they are shown, and counts. */
function addData(site: Site, space: Id, turn: number) {
  const { world } = site
  const by = pick(world.person, turn).id
  if (turn % 3) add(site, 'setting', space, {})
  const below = world.organization.filter(({ id }) => upFrom(world, id).includes(space))
  const says = { measure: add(site, 'measure', space, {}), about: pick(below, turn).id }
  add(site, 'point', space, says)
  add(site, 'shown', space, says)
  add(site, 'mapping', space, {})
  for (const takenBy of [null, by])
    add(site, 'layer', space, { measure: says.measure, report: add(site, 'report', space, { by, takenBy }) })
  add(site, 'layer', space, { measure: says.measure, report: null })
  add(site, 'roster', space, { person: by })
  add(site, 'month', space, {})
  if (turn % 2) add(site, 'meetingWish', space, { by, since: '2027-01-10' })
  add(site, 'meetingMonth', space, {})
  add(site, 'meetingTally', space, {})
  for (const goal of [
    null,
    ...world.goal.filter((one) => one.space === space && one.state === 'inProgress').slice(0, 1),
  ])
    add(site, 'tally', space, { goal: goal && goal.id })
}

function build(planned: PlansPlan): World {
  let count = 0
  const site: Site = { world: empty(), fresh: () => uuid(planned.tag, ++count) }
  addOrganizations(site, planned.more)
  addPeople(site, planned)
  for (const [place, { id }] of site.world.organization.entries())
    for (const part of [addPlans, addInitiatives, addOffers, addData]) part(site, id, planned.turn + place)
  for (const one of planned.copies) addCopy(site, one)
  for (const one of planned.invitations) addInvitation(site, one)
  return site.world
}

/** A small world: two trees of organizations and what stands in them, 5–7 people, copies and invitations. */
export const plansWorld: fc.Arbitrary<World> = plansPlan.map(build)
