// What organizations have under way, as far as what leaders write touches it.
import { find, type Look } from './grants.ts'
import { covers } from './moments.ts'
import { may, presentPosts, topOf, upFrom } from './roles.ts'
import type { Id, Row } from './world.ts'

/** Every organization of these worlds is a school and every post a principal's: whoever holds one heads it. */
export const heads = (look: Look, organization: Id) =>
  presentPosts(look, look.who).some((one) => one.organization === organization)

/** Whether the one who looks keeps the plans of an organization: by a role that reaches it, or at its head. */
const keepsPlans = (look: Look, organization: Id) =>
  may(look, 'write', 'plans', organization) || heads(look, organization)

/** Whether the one who looks holds a post or a role under the same top. */
export function isInTree(look: Look, organization: Id): boolean {
  const { world, who, now } = look
  const posts = presentPosts(look, who).map((one) => one.organization)
  const roles = world.role.filter((one) => one.person === who && covers(one, now)).map(({ space }) => space)
  const top = topOf(world, organization)
  return [...posts, ...roles].some((one) => topOf(world, one) === top)
}

export type Aim = Row<'aim' | 'initiative'>

/** What is shown is read in the whole tree, a draft by who keeps it. */
export const seesAim = (look: Look, { space, draft }: Aim) =>
  keepsPlans(look, space) || (!draft && isInTree(look, space))

/** Added by who keeps it, in their own name. */
export const mayAddAim = (look: Look, row: Aim) => row.by === look.who && keepsPlans(look, row.space)

/** Changed by who keeps it; what was shown is no draft again. */
export const mayChangeAim = (look: Look, was: Aim, is: Aim) =>
  was.by === is.by && (was.draft || !is.draft) && keepsPlans(look, was.space)

/** What has been shown stays. */
export const mayRemoveAim = (look: Look, { space, draft }: Aim) => draft && keepsPlans(look, space)

/** A leader's goal serves one that is under way where they hold a post now, or above. */
export function mayServe(look: Look, aim: Id): boolean {
  const goal = find(look.world, 'aim', aim)
  const held = presentPosts(look, look.who).map((one) => one.organization)
  if (!goal || goal.draft || goal.met) return false
  return held.some((one) => upFrom(look.world, one).includes(goal.space))
}
