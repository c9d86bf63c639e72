import { sql, type Transaction } from '#platform'
import { keptWarnings, type Report } from './report.ts'

/** An organization whose frameworks the asker keeps. */
export interface Place {
  id: string
  name: string
}

/** Organizations whose frameworks the asker keeps, the upper ones first; at most five hundred. */
export const keptPlaces = (tx: Transaction) =>
  tx.rows<Place>(sql`select o.id, o.name from organizations.organization o
    where o.id in (select trust.reach('frameworks', 'write')) order by o.kind = 'school', o.name, o.id limit 500`)

/** Organizations at the top of their trees, or the one that is named. */
export const topPlaces = (tx: Transaction, named?: string) =>
  tx.rows<Place>(sql`select id, name from organizations.organization
    where case when ${named ?? null}::text is null then parent_id is null else id::text = lower(${named ?? null}) end
    order by name, id limit 100`)

/** The newest version that somebody names by its id or by the identifier of its document. */
export const versionNamed = (tx: Transaction, named: string) =>
  tx.row<{ space: string; id: string }>(sql`select space_id as space, id from frameworks.version
    where id = ${named} or identifier = ${named} order by id = ${named} desc, made_at desc limit 1`)

/** Waits until nobody else imports the same document into the same space. */
export const holdDocument = (tx: Transaction, space: string, identifier: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended('import ' || ${space} || ${identifier}, 0))`)

/** The last version in a space that has this document's identifier. */
export const lastVersion = (tx: Transaction, space: string, identifier: string) =>
  tx.row<{
    id: string
    frameworkId: string
  }>(sql`select id, framework_id as "frameworkId" from frameworks.version
    where space_id = ${space} and identifier = ${identifier} order by made_at desc, id desc limit 1`)

/** Keeps what an import was told; of very many warnings the first. */
export const addReport = (tx: Transaction, report: Report, madeBy: string | null) =>
  tx.run(sql`insert into interchange.report (space_id, id, version_id, counts, warnings, made_by)
    values (${report.space}, ${report.id}, ${report.version},
      ${{ ...report.counts, warnings: report.warnings.length }}::jsonb,
      ${JSON.stringify(report.warnings.slice(0, keptWarnings))}::jsonb, ${madeBy})`)

/** What an import was told, with the title of what it made. */
export const reportWith = (tx: Transaction, space: string, id: string) =>
  tx.row<ShownReport>(sql`select r.space_id as space, r.id, r.version_id as version, r.counts, r.warnings, v.title,
      v.previous_id is not null as again, v.no_derivatives as "noDerivatives", o.name as organization
    from interchange.report r
      join frameworks.version v on v.space_id = r.space_id and v.id = r.version_id
      join organizations.organization o on o.id = r.space_id
    where r.space_id = ${space} and r.id = ${id}`)

/** The title of a version. */
export const titleOf = (tx: Transaction, space: string, version: string) =>
  tx.row<{ title: string }>(
    sql`select title from frameworks.version where space_id = ${space} and id = ${version}`,
  )

/** A report as its page shows it. `again`: the document was there before. */
export interface ShownReport extends Omit<Report, 'counts'> {
  counts: Report['counts'] & { warnings: number }
  title: string
  again: boolean
  noDerivatives: boolean
  organization: string
}
