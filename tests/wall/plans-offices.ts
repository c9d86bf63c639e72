// Who keeps the plans of an organization, who reads them, who receives what is shown to it.
import type { Id, RoleName } from './model.ts'
import { covers } from './moments.ts'
import { find, type Kind, type Look, type PostKind, type World } from './plans-world.ts'

/** Roles that write `plans`; they reach what stands below as well. */
const writers: RoleName[] = ['leadershipOffice', 'stateAgency']

export const headOf: Record<Kind, PostKind> = {
  school: 'principal',
  district: 'superintendent',
  state: 'stateAdministrator',
  region: 'director',
  consortium: 'director',
  department: 'director',
}

/** An organization and everything above it. */
export function upFrom(world: World, organization: Id): Id[] {
  const parent = find(world, 'organization', organization)?.parent
  return parent ? [organization, ...upFrom(world, parent)] : [organization]
}
const topOf = (world: World, organization: Id) => upFrom(world, organization).at(-1)

const postsNow = ({ world, who, now }: Look) =>
  world.post.filter((one) => one.space === who && covers(one, now))
const rolesNow = ({ world, who, now }: Look) =>
  world.role.filter((one) => one.person === who && covers(one, now))

/** Whether somebody heads this very organization, by a present post. */
export function heads(look: Look, organization: Id): boolean {
  const kind = find(look.world, 'organization', organization)?.kind
  return (
    kind !== undefined &&
    postsNow(look).some((one) => one.organization === organization && one.kind === headOf[kind])
  )
}

const writesBy = (look: Look, spaces: Id[]) =>
  rolesNow(look).some((one) => writers.includes(one.role) && spaces.includes(one.space))

/** Whether somebody keeps the plans of an organization: by a role there or above, or as its head. */
export const keeps = (look: Look, organization: Id) =>
  writesBy(look, upFrom(look.world, organization)) || heads(look, organization)

/** Whether somebody keeps the plans of an organization, or of one above it. */
export const isKept = (look: Look, organization: Id) =>
  upFrom(look.world, organization).some((one) => keeps(look, one))

/** Whether somebody has a post or a role under the same top now. */
export const reads = (look: Look, organization: Id) =>
  find(look.world, 'organization', organization) !== undefined &&
  [...postsNow(look).map((one) => one.organization), ...rolesNow(look).map((one) => one.space)].some(
    (place) => topOf(look.world, place) === topOf(look.world, organization),
  )

/** Whether somebody speaks for this very organization; a role above it does not reach here. */
export const speaksFor = (look: Look, organization: Id) =>
  writesBy(look, [organization]) || heads(look, organization)

/** Whether somebody holds a post in an organization, or below it. */
export const worksUnder = (look: Look, organization: Id) =>
  postsNow(look).some((one) => upFrom(look.world, one.organization).includes(organization))
