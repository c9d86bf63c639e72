import { personOf, sql, type Transaction } from '#platform'
import type { HeldRole, RoleName } from './role.ts'

/** Gives somebody a role in an organization from now on; the database lets only those do so who may (trust.may_grant). */
export const addRole = (
  tx: Transaction,
  {
    organization,
    person,
    role,
    until,
  }: { organization: string; person: string; role: RoleName; until: Date | null },
) =>
  tx.row<{ id: string }>(sql`insert into roles.role (space_id, person_id, role, until_at, granted_by)
    values (${organization}, ${person}, ${role}, ${until}, ${personOf(tx.who)}) returning id`)

/** The founder of a tree takes the two roles of its office, in one statement: nobody holds any there yet. */
export const addOffice = (tx: Transaction, organizationId: string) =>
  tx.run(sql`insert into roles.role (space_id, person_id, role, granted_by)
    select ${organizationId}, ${personOf(tx.who)}, role, ${personOf(tx.who)}
    from unnest(array['leadershipOffice', 'itAdministrator']) role`)

/** Does somebody hold this role there already? */
export const holdsRole = (tx: Transaction, organization: string, person: string, role: RoleName) =>
  tx.row(sql`select from roles.role where space_id = ${organization} and person_id = ${person} and role = ${role}
    and (until_at is null or until_at > trust.now())`)

/** One role that somebody holds now, as far as the asker may read it. */
export const roleWith = (tx: Transaction, organization: string, id: string) =>
  tx.row<{ personId: string }>(sql`select person_id as "personId" from roles.role
    where space_id = ${organization} and id = ${id} and (until_at is null or until_at > trust.now())`)

/** Ends a role now; says whether it ended, is not there for the asker, or is the last that can give roles. */
export const endRoleNow = async (tx: Transaction, organization: string, id: string) =>
  (
    await tx.row<{ answer: 'ended' | 'missing' | 'last' }>(
      sql`select trust.end_role(${organization}, ${id}) as answer`,
    )
  )?.answer ?? 'missing'

/** The roles the asker may read, by organization, fifty a page and one more that tells of the next. */
export const rolesByOrganization = (tx: Transaction, page: number) =>
  tx.rows<HeldRole>(sql`with mine as materialized (select array_agg(m) as ids from trust.reach('roles', 'write') m),
    held as materialized (
      select r.* from roles.role r where r.until_at is null or r.until_at > trust.now()),
    shown as materialized (
      select h.*, o.name as organization from held h join organizations.organization o on o.id = h.space_id
      order by o.name, o.id, h.role, h.from_at, h.id limit 51 offset ${50 * (page - 1)})
    select s.id, s.space_id as "organizationId", s.organization, s.person_id as "personId", p.name as person, s.role,
      s.from_at as "from", s.until_at as until,
      coalesce(s.space_id = any (mine.ids), false) or s.person_id = trust.me() as endable
    from shown s cross join mine left join people.person p on p.space_id = s.person_id and p.id = s.person_id
    order by s.organization, s.space_id, s.role, s.from_at, s.id`)

/** The roles somebody holds now. */
export const rolesOf = (tx: Transaction, person: string) =>
  tx.rows<HeldRole>(sql`select r.id, r.space_id as "organizationId", o.name as organization, r.person_id as "personId",
      null as person, r.role, r.from_at as "from", r.until_at as until, true as endable
    from roles.role r join organizations.organization o on o.id = r.space_id
    where r.person_id = ${person} and (r.until_at is null or r.until_at > trust.now())
    order by o.name, r.role`)

/** Where the asker may give roles: the tops of what they reach, and below them, by name; at most five hundred. */
export const grantingPlaces = (tx: Transaction) =>
  tx.rows<{ id: string; name: string; kind: string }>(sql`select o.id, o.name, o.kind
    from organizations.organization o where o.id in (select trust.reach('roles', 'write'))
    order by o.kind = 'school', o.name, o.id limit 500`)
