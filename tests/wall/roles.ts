import { find, type Look } from './grants.ts'
import { covers } from './moments.ts'
import type { Id, Row, RoleName, World } from './world.ts'

type Object =
  | 'organizations'
  | 'posts'
  | 'supervision'
  | 'roles'
  | 'invitations'
  | 'breakglass'
  | 'frameworks'
  | 'accounts'
  | 'operations'
  | 'audit'
  | 'plans'
type Deeds = { read: Object[]; write: Object[] }

const kept: Object[] = [
  'organizations',
  'posts',
  'supervision',
  'roles',
  'invitations',
  'breakglass',
  'frameworks',
  'plans',
]
const run: Object[] = ['roles', 'invitations', 'accounts', 'operations', 'breakglass']

/** What each role may read and write, of what stands in this slice (domain 3.8). Nothing of growth, for anybody. */
const allowed: Record<RoleName, Deeds> = {
  leadershipOffice: { read: [...kept, 'accounts', 'audit'], write: kept },
  itAdministrator: { read: [...run, 'organizations', 'posts', 'audit'], write: run },
  auditor: { read: ['audit'], write: [] },
  recordsOfficer: { read: ['audit', 'posts', 'organizations'], write: [] },
  stateAgency: { read: ['organizations', 'frameworks', 'plans'], write: ['frameworks', 'plans'] },
  dataViewer: { read: ['organizations', 'plans'], write: [] },
  boardMember: { read: ['plans'], write: [] },
}

/** Whether whoever holds this role gives and takes roles. */
export const givesRoles = ({ role }: Row<'role'>) => allowed[role].write.includes('roles')

/** An organization and everything above it. */
export function upFrom(world: World, organization: Id): Id[] {
  const parent = find(world, 'organization', organization)?.parent
  return parent ? [organization, ...upFrom(world, parent)] : [organization]
}

export const topOf = (world: World, organization: Id) => upFrom(world, organization).at(-1) ?? organization

/** The roles that somebody holds now and that reach an organization. */
const rolesAt = ({ world, now }: Look, person: Id, organization: Id) => {
  const above = upFrom(world, organization)
  return world.role.filter((one) => one.person === person && covers(one, now) && above.includes(one.space))
}

/** Whether somebody holds any role that reaches an organization. */
export const serves = (look: Look, person: Id, organization: Id) =>
  rolesAt(look, person, organization).length > 0

/** Whether a role of the one who looks allows them a deed on an object in an organization. */
export const may = (look: Look, deed: keyof Deeds, object: Object, organization: Id) =>
  rolesAt(look, look.who, organization).some(({ role }) => allowed[role][deed].includes(object))

export const presentPosts = ({ world, now }: Look, person: Id) =>
  world.post.filter((one) => one.space === person && covers(one, now))

/** The same where a person holds a post now. */
export const mayWith = (look: Look, deed: keyof Deeds, object: Object, person: Id) =>
  presentPosts(look, person).some((one) => may(look, deed, object, one.organization))

/** Whether both hold a role in one and the same organization now. */
export const serveTogether = ({ world, now }: Look, one: Id, other: Id) => {
  const held = (person: Id) =>
    world.role.filter((role) => role.person === person && covers(role, now)).map(({ space }) => space)
  return held(one).some((space) => held(other).includes(space))
}
