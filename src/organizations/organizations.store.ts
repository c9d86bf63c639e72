import { sql, type Transaction } from '#platform'
import type { Organization, SchoolYear } from './organization.ts'

/** Writes an organization; the database lets only the keeper of its tree do so. */
export const addOrganization = (tx: Transaction, organization: Organization, foundedBy: string) =>
  tx.run(sql`insert into organizations.organization (id, kind, name, parent_id, top_id, time_zone, founded_by)
    values (${organization.id}, ${organization.kind}, ${organization.name}, ${organization.parentId},
      ${organization.topId}, ${organization.timeZone}, ${foundedBy})`)

/** Writes a school year of an organization. */
export const addSchoolYear = (tx: Transaction, year: SchoolYear) =>
  tx.run(sql`insert into organizations.school_year (organization_id, title, starts, ends)
    values (${year.organizationId}, ${year.title}, ${year.starts}, ${year.ends})`)

/** One organization, or nothing. */
export const organizationWith = (tx: Transaction, id: string) =>
  tx.row<Organization>(sql`select id, kind, name, parent_id as "parentId", top_id as "topId", time_zone as "timeZone"
    from organizations.organization where id = ${id}`)
