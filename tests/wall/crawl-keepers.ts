import type { World } from '#world'

/** Who reads in organizations, from the rows themselves and without a function of `trust`. */
export interface Keepers {
  /** Who keeps the plans of an organization: an office there or above it, and its head. */
  of(organization: string): string[]
  /** Who reads what is shown to it: an office of its own, and its head. */
  shownTo(organization: string): string[]
  /** Who holds a post or a role under the same top. */
  inTree(organization: string): string[]
}

const heads: Record<string, string> = {
  school: 'principal',
  district: 'superintendent',
  state: 'stateAdministrator',
}
const offices = ['leadershipOffice', 'stateAgency']

/** Reads who holds which post and which role now. */
export async function keepersIn(world: World): Promise<Keepers> {
  const now = world.clock.now()
  const places = await world.look<{ id: string; kind: string; parent: string | null; top: string }>(
    'select id, kind, parent_id as parent, top_id as top from organizations.organization',
  )
  const posts = await world.look<{ person: string; at: string; kind: string }>(
    `select space_id as person, organization_id as at, role_kind as kind from posts.post
      where $1::timestamptz::date between starts and coalesce(ends, 'infinity')`,
    [now],
  )
  const roles = await world.look<{ person: string; at: string; role: string }>(
    `select person_id as person, space_id as at, role from roles.role
      where from_at <= $1 and (until_at is null or until_at > $1)`,
    [now],
  )
  const place = (id: string) => places.find((one) => one.id === id)
  const above = (id: string | null | undefined): string[] => (id ? [id, ...above(place(id)?.parent)] : [])
  const officesAt = (where: string[]) =>
    roles.filter(({ at, role }) => where.includes(at) && offices.includes(role)).map(({ person }) => person)
  const headsOf = (id: string) =>
    posts
      .filter(({ at, kind }) => at === id && kind === (heads[place(id)?.kind ?? ''] ?? 'director'))
      .map(({ person }) => person)
  return {
    of: (id) => [...officesAt(above(id)), ...headsOf(id)],
    shownTo: (id) => [...officesAt([id]), ...headsOf(id)],
    inTree: (id) =>
      [...posts, ...roles].filter(({ at }) => place(at)?.top === place(id)?.top).map(({ person }) => person),
  }
}
