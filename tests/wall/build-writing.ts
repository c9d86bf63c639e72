import type { Id, Row } from './model.ts'
import { add, pick, type Site } from './site.ts'
import type { personPlan, PlanOf } from './world-plan.ts'

type Planned = PlanOf<typeof personPlan>

/** A goal and something under way for each organization, some of them drafts, some met. */
export function addAims(site: Site, first: number): void {
  const { organization, person } = site.world
  for (const [turn, { id }] of organization.entries()) {
    const by = pick(person, first + turn).id
    const draft = (first + turn) % 3 === 0
    add(site, 'aim', id, { by, draft, met: turn % 4 === 3 })
    add(site, 'initiative', id, { by, draft: !draft })
  }
}

/** What a leader writes besides purpose, goals and evidence; what hangs on one thing hangs on another of the same person too. */
export function addWriting(site: Site, planned: Planned, turn: number): void {
  const { id: space } = pick(site.world.person, turn)
  const own = <N extends 'cycle' | 'purpose' | 'goal' | 'evidence'>(noun: N) =>
    (site.world[noun] as Row<N>[]).filter((one) => one.space === space)
  const cycle = pick(own('cycle'), 0).id
  const has = (bit: number) => (planned.kept & (1 << bit)) !== 0
  addCycle(site, space, { cycle, purpose: pick(own('purpose'), 0).id, has })
  addLooks(site, space, cycle, has)
  for (const { id: evidence } of own('evidence').slice(0, has(0) ? 2 : 1)) addSupport(site, space, evidence)
  addBriefs(site, space, own('goal'))
  for (const { id: goal } of own('goal').slice(has(2) ? 0 : 1)) add(site, 'goalStandard', space, { goal })
  for (const link of planned.links) addLink(site, space, link)
}

type Has = (bit: number) => boolean

/** What stands beside a cycle and its purpose, and what is written for nobody else. */
function addCycle(
  site: Site,
  space: Id,
  { cycle, purpose, has }: { cycle: Id; purpose: Id; has: Has },
): void {
  add(site, 'phase', space, { cycle })
  add(site, 'step', space, { cycle })
  if (has(3)) add(site, 'present', space, { cycle })
  if (has(9)) add(site, 'advice', space, { cycle })
  if (has(4)) add(site, 'use', space, { purpose })
  if (has(5)) add(site, 'confirmation', space, { purpose })
  if (has(6)) add(site, 'ideaNote', space, {})
  if (has(7)) add(site, 'opening', space, { organization: pick(site.world.organization, 0).id })
  if (has(8)) add(site, 'mirror', space, {})
  if (has(9)) add(site, 'choice', space, {})
  if (has(10)) add(site, 'draft', space, {})
  if (has(11)) add(site, 'answer', space, {})
  add(site, 'groupNote', space, { initiative: pick(site.world.initiative, 1).id })
}

/** Two looks at oneself, each with a rating, and two at data. */
function addLooks(site: Site, space: Id, cycle: Id, has: Has): void {
  for (const _ of has(0) ? [1, 2] : [1]) {
    const assessment = add(site, 'assessment', space, { cycle })
    add(site, 'ratingVersion', space, { rating: add(site, 'rating', space, { assessment }) })
  }
  for (const _ of has(1) ? [1, 2] : [1]) {
    const inquiry = add(site, 'inquiry', space, { cycle })
    add(site, 'question', space, { inquiry })
    if (has(2)) add(site, 'ownNumber', space, { inquiry })
  }
}

function addSupport(site: Site, space: Id, evidence: Id): void {
  for (const { id: rating, assessment } of site.world.rating.filter((one) => one.space === space))
    add(site, 'ratingSupport', space, { assessment, rating, evidence })
}

function addBriefs(site: Site, space: Id, goals: Row<'goal'>[]): void {
  const brief = add(site, 'brief', space, {})
  add(site, 'briefSupport', space, { brief })
  const horizon = add(site, 'horizon', space, {})
  for (const { id: goal } of goals) add(site, 'horizonGoal', space, { horizon, goal })
}

/** A goal serves one above: mostly where its leader holds or held a post, or of the whole tree. */
function addLink(site: Site, space: Id, { goal, aim, near }: Planned['links'][number]): void {
  const { world } = site
  const held = world.post.filter((one) => one.space === space).map((one) => one.organization)
  const above = world.organization.filter(({ id }) => held.includes(id)).map(({ parent }) => parent)
  const close = world.aim.filter((one) => [...held, ...above].includes(one.space))
  const to = pick(near && close.length > 0 ? close : world.aim, aim).id
  const from = pick(
    world.goal.filter((one) => one.space === space),
    goal,
  ).id
  const again = world.goalLink.some((one) => one.goal === from && one.aim === to)
  if (!again) add(site, 'goalLink', space, { goal: from, aim: to })
}
