import type { Id } from './model.ts'
import { add, pick, span, type Site } from './site.ts'
import type { personPlan, PlanOf } from './world-plan.ts'

export function addOrganizations(site: Site, tops: number): void {
  for (let top = 0; top < tops; top++) {
    const under = (parent: Id | null) =>
      add(site, 'organization', null, { parent, founder: '', closed: top === 1 && parent !== null })
    const state = under(null)
    const district = under(state)
    under(state)
    under(district)
    add(site, 'schoolYear', null, { organization: district })
    add(site, 'pause', null, { organization: district })
  }
}

/** Names who founded each organization: mostly not who founded the one above it. */
export function addFounders({ world }: Site, first: number): void {
  world.organization.forEach((one, turn) => (one.founder = pick(world.person, first + turn).id))
}

/** Two goals, a purpose, a philosophy, chosen standards, evidence with claims and standards, two files whose content others hold too. */
export function addPerson(site: Site, planned: PlanOf<typeof personPlan>, turn: number): void {
  const id = add(site, 'person', null, { findable: planned.findable })
  const organizations = site.world.organization
  for (const post of planned.posts) {
    const organization = pick(organizations, post.organization).id
    const held = add(site, 'post', id, { organization, ...span(post.during) })
    if (post.leave) add(site, 'leave', id, { post: held, ...span(post.leave) })
  }
  const cycle = add(site, 'cycle', id, {})
  add(site, 'purpose', id, { cycle })
  for (const item of [null, site.fresh()])
    add(site, 'cycleStandard', id, { cycle, version: site.fresh(), item })
  add(site, 'philosophyVersion', id, { philosophy: add(site, 'philosophy', id, {}) })
  const goals = [add(site, 'goal', id, { cycle }), add(site, 'goal', id, { cycle })]
  for (const goal of goals) add(site, 'goalVersion', id, { goal })
  const files = [turn, turn + 1].map((content) =>
    add(site, 'file', id, { hash: `${content % 3}`.repeat(64) }),
  )
  add(site, 'portfolioExport', id, {})
  add(site, 'letter', id, { to: id })
  add(site, 'notice', id, {
    about: turn % 2 ? 'partner asked' : 'access opened',
    by: pick(site.world.person, turn + 1).id,
  })
  for (const one of planned.evidence) {
    const evidence = add(site, 'evidence', id, { trashed: one.trashed })
    add(site, 'evidenceVersion', id, { evidence })
    add(site, 'shownStandard', id, { evidence, version: site.fresh(), item: site.fresh() })
    for (const file of files.filter((_, bit) => one.files & (1 << bit)))
      add(site, 'attachment', id, { evidence, file })
    for (const goal of goals.filter((_, bit) => one.goals & (1 << bit)))
      add(site, 'claim', id, { evidence, goal })
  }
}
