import type { Id, Row } from './model.ts'
import { topOf } from './roles.ts'
import { add, instant, overlap, pick, span, type Site } from './site.ts'
import type { evaluationPlan, PlanOf, rolePlan } from './world-plan.ts'

type Offices = { roles: PlanOf<typeof rolePlan>[]; bare: boolean }

/**
 * Each founder of a tree holds the roles of its office, but for a last tree where nobody holds any yet. Where nobody
 * else holds a role, one is all there is, and the last that gives roles.
 */
export function addRoles(site: Site, { roles, bare }: Offices): void {
  const { world } = site
  const tops = world.organization.filter(({ parent }) => parent === null)
  const served = bare ? tops.slice(0, -1) : tops
  const kept =
    roles.length === 0 ? (['leadershipOffice'] as const) : (['leadershipOffice', 'itAdministrator'] as const)
  for (const { id, founder } of served) {
    for (const role of kept) addRole(site, id, { role, person: founder, by: founder, ...span([-300, null]) })
  }
  const within = world.organization.filter(({ id }) => served.some((top) => top.id === topOf(world, id)))
  // Between a top and what stands below: there an office keeps some and not all.
  const inner = within.filter(
    ({ id, parent }) => parent !== null && within.some((below) => below.parent === id),
  )
  for (const { person, role, at, during } of roles) {
    const twice = role === 'leadershipOffice' && at % 2 === 1 // keeps two places, and not what stands above them
    const place =
      role === 'leadershipOffice' && at % 3 && inner.length > 0 ? pick(inner, at) : pick(within, at)
    for (const { id, founder } of [place, ...(twice ? [pick(within, at + 1)] : [])])
      addRole(site, id, { role, person: pick(world.person, person).id, by: founder, ...span(during) })
  }
}

/** Invitations of each served district: one waits, one promises a role, one was taken back and one accepted. */
export function addInvitations(site: Site): void {
  const { world } = site
  for (const { space, person: by } of world.role.filter(({ role }) => role === 'leadershipOffice')) {
    const open = { by, role: null, until: instant(10), revoked: false, acceptedBy: null }
    add(site, 'invitation', space, open)
    add(site, 'invitation', space, { ...open, role: 'auditor' })
    add(site, 'invitation', space, { ...open, revoked: true })
    add(site, 'invitation', space, { ...open, acceptedBy: by })
    add(site, 'letter', space, { to: null })
  }
}

function addRole(site: Site, organization: Id, says: Omit<Row<'role'>, 'noun' | 'id' | 'space'>): void {
  const again = site.world.role.some(
    (one) =>
      one.space === organization &&
      one.person === says.person &&
      one.role === says.role &&
      overlap(one, says),
  )
  if (!again) add(site, 'role', organization, says)
}

/** What an evaluation comes from: somebody leads it; where another does already, it is delegated by them. */
export function addAssignment(
  site: Site,
  row: Row<'standing'>,
  { process, lead }: PlanOf<typeof evaluationPlan>,
): void {
  const { world } = site
  const { space, high, evaluator, from, until } = row
  if (!evaluator) return
  const leader = evaluator === space ? high : space
  const leading = world.assignment.find(
    (one) => one.space === leader && one.process === process && one.lead && overlap(one, row),
  )
  add(site, 'assignment', leader, {
    evaluator,
    process,
    lead: lead && !leading,
    by: leading?.evaluator ?? pick(world.person, 0).id,
    delegatedBy: leading?.evaluator ?? null,
    from,
    until,
  })
}
