import type { Id, Row } from './model.ts'
import { membersOf } from './build-circles.ts'
import { add, instant, pick, type Site } from './site.ts'
import type { PlanOf, grantPlan } from './world-plan.ts'

const whenSaid = [-10, -0.005, -0.02, -1]

/** What a receiver of a grant said to its owner, what became of it, and whom the owner asked. */
export function addSaying(site: Site, grant: Row<'grant'>, { said }: PlanOf<typeof grantPlan>): void {
  if (said % 3 === 0) return
  const { space: owner, of, item, to } = grant
  const circle = 'circle' in to ? to.circle : null
  const others = receiversOf(site, grant).filter((one) => one !== owner)
  if (others.length === 0) return
  const author = pick(others, said)
  const about = { of, item, circle }
  const feedback = add(site, 'feedback', author, { ...about, owner, at: instant(pick(whenSaid, said)) })
  if (said % 2) add(site, 'mark', owner, { author, feedback })
  const isAsked = site.world.asking.some((one) => one.item === item && one.person === author)
  if (said % 4 === 1 && !isAsked) add(site, 'asking', owner, { ...about, person: author })
}

const receiversOf = (site: Site, { to }: Row<'grant'>): Id[] =>
  'person' in to ? [to.person] : membersOf(site, to.circle).map(({ person }) => person)
