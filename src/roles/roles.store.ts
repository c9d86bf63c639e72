import { personOf, sql, type Transaction } from '#platform'
import type { RoleName } from './role.ts'

/** Gives somebody a role in an organization from now on; the database lets only those do so who may (trust.may_grant). */
export const addRole = (tx: Transaction, organizationId: string, personId: string, role: RoleName) =>
  tx.run(sql`insert into roles.role (space_id, person_id, role, granted_by)
    values (${organizationId}, ${personId}, ${role}, ${personOf(tx.who)})`)

/** The founder of a tree takes the two roles of its office, in one statement: nobody holds any there yet. */
export const addOffice = (tx: Transaction, organizationId: string) =>
  tx.run(sql`insert into roles.role (space_id, person_id, role, granted_by)
    select ${organizationId}, ${personOf(tx.who)}, role, ${personOf(tx.who)}
    from unnest(array['leadershipOffice', 'itAdministrator']) role`)
