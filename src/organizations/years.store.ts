import { found, sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { wayTo } from './organizations.store.ts'
import type { Pause } from './pause.ts'
import type { KeptYear, SchoolYear } from './year.ts'

/** Writes a school year of an organization; gives its id. */
export const addSchoolYear = (tx: Transaction, year: SchoolYear) =>
  tx.row<{ id: string }>(sql`insert into organizations.school_year (organization_id, title, starts, ends)
    values (${year.organizationId}, ${year.title}, ${year.starts}, ${year.ends}) returning id`)

/** Changes a school year; gives 0 where it is not there, or not the asker's to keep. */
export const changeSchoolYear = (
  tx: Transaction,
  id: string,
  { organizationId, title, starts, ends }: SchoolYear,
) =>
  tx.run(sql`update organizations.school_year set title = ${title}, starts = ${starts}, ends = ${ends}
    where id = ${id} and organization_id = ${organizationId}`)

/** One school year, or nothing. */
export const schoolYearWith = (tx: Transaction, organization: string, id: string) =>
  tx.row<KeptYear>(sql`select y.id, y.organization_id as "organizationId", y.title, y.starts::text, y.ends::text,
      '' as organization
    from organizations.school_year y where y.id = ${id} and y.organization_id = ${organization}`)

/** Is the title taken by another year of the organization? */
export const takesTitle = (tx: Transaction, { organizationId, title }: SchoolYear, id: string | null) =>
  tx.row(sql`select from organizations.school_year
    where organization_id = ${organizationId} and title = ${title} and id is distinct from ${id}::uuid`)

/** The school years that hold on a `way`: of two that share a day the one that was said nearer. */
export const yearsAsked =
  () => sql`select y.id, y.organization_id as "organizationId", w.name as organization, y.title,
      y.starts::text, y.ends::text
    from way w join organizations.school_year y on y.organization_id = w.id
    where not exists (select from way v join organizations.school_year z on z.organization_id = v.id
      where v.height < w.height and (z.title = y.title or z.starts <= y.ends and z.ends >= y.starts))
    order by y.starts desc`

/** The school years that hold for an organization: its own, and from above those for whose days it says none. */
export async function yearsFor(tx: Transaction, organization: string) {
  const asked = together({ years: listed(yearsAsked()) }, { way: wayTo(organization) })
  return found(await tx.row<{ years: Listed<KeptYear> }>(asked)).years.list
}

/** The breaks of an organization, in their order. */
export const pausesOf = (tx: Transaction, organization: string) =>
  tx.rows<Pause>(sql`select title, starts::text, ends::text from organizations.pause
    where organization_id = ${organization} order by starts`)

/** The breaks that hold on a `way`: of an organization and of everybody above it, in their order. */
export const pausesAsked = () => sql`select title, starts::text, ends::text from organizations.pause
    where organization_id in (select id from way) order by starts`

/** Removes the breaks that touch the days of a year. */
export const removePauses = (tx: Transaction, { organizationId, starts, ends }: SchoolYear) =>
  tx.run(sql`delete from organizations.pause
    where organization_id = ${organizationId} and starts <= ${ends} and ends >= ${starts}`)

/** Writes the breaks of an organization. */
export const addPauses = (tx: Transaction, organization: string, pauses: Pause[]) =>
  tx.run(sql`insert into organizations.pause (organization_id, title, starts, ends)
    select ${organization}, p.title, p.starts, p.ends
    from json_to_recordset(${JSON.stringify(pauses)}) as p(title text, starts date, ends date)`)
