import { add, pick, span, type Site } from './site.ts'
import type { personPlan, PlanOf } from './world-plan.ts'

export function addOrganizations(site: Site, tops: number): void {
  for (let top = 0; top < tops; top++) {
    const state = add(site, 'organization', null, { parent: null, founder: '' })
    const district = add(site, 'organization', null, { parent: state, founder: '' })
    add(site, 'organization', null, { parent: district, founder: '' })
  }
}

/** Names who founded each organization: mostly not who founded the one above it. */
export function addFounders({ world }: Site, first: number): void {
  world.organization.forEach((one, turn) => (one.founder = pick(world.person, first + turn).id))
}

/** Two goals, a purpose, a philosophy, evidence with claims, two files whose content others hold too. */
export function addPerson(site: Site, planned: PlanOf<typeof personPlan>, turn: number): void {
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
