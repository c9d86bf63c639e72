import { personOf, sql, type Transaction } from '#platform'
import type { Import } from './import.ts'
import type { Report } from './report.ts'

/** Keeps what an import did, as the last of its organization. */
export const addReport = (
  tx: Transaction,
  space: string,
  { id, name, counts, remarks }: Report,
  madeBy: string,
) =>
  tx.run(sql`insert into indicators.report (space_id, id, name, counts, remarks, made_by, place)
    values (${space}, ${id}, ${name}, ${counts}::jsonb, ${JSON.stringify(remarks)}::jsonb, ${madeBy},
      (select coalesce(max(place), 0) + 1 from indicators.report where space_id = ${space}))`)

/** How many imports a page lists. */
export const pageSize = 30

/** The imports of an organization, the last first: a page and one more. */
export const importsOf = (tx: Transaction, space: string, page: number) =>
  tx.rows<Import>(importsAsked(space, { most: pageSize + 1, before: (page - 1) * pageSize }))

/** One import, or nothing. */
export const importWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Import>(importsAsked(space, { id, most: 1, before: 0 }))

const importsAsked = (
  space: string,
  { id, most, before }: { id?: string; most: number; before: number },
) => sql`with page as materialized (
      select * from indicators.report
      where space_id = ${space} and (${id ?? null}::uuid is null or id = ${id ?? null})
      order by place desc limit ${most} offset ${before})
    select r.id, r.name, r.counts, r.remarks, r.made_at as "madeAt", p.name as "madeBy", r.taken_back_at as "takenBackAt",
      q.name as "takenBackBy", cardinality(w.years) > 0 as kept, w.years, w.measures, coalesce(n.named, '[]') as named
    from page r left join people.person p on p.space_id = r.made_by
      left join people.person q on q.space_id = r.taken_back_by
      cross join lateral (
        select coalesce(array_agg(distinct l.year order by l.year), '{}') as years,
          count(distinct l.measure_id)::int as measures
        from indicators.layer l where l.space_id = r.space_id and l.report_id = r.id) w
      cross join lateral (
        select json_agg(m.*) as named from (
          select m.name, m.subject from indicators.measure m where m.space_id = r.space_id and m.id in (
            select l.measure_id from indicators.layer l where l.space_id = r.space_id and l.report_id = r.id)
          order by m.subject, m.name limit 3) m) n
    order by r.place desc`

/** Marks an import as taken back; gives 0 where it is so already, or where nothing is kept of what it says. */
export const markTakenBack = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`update indicators.report set taken_back_at = trust.now(), taken_back_by = ${personOf(tx.who)},
      units = (select jsonb_object_agg(m.id, m.unit) from indicators.measure m where m.space_id = ${space} and m.id in (
        select l.measure_id from indicators.layer l where l.space_id = ${space} and l.report_id = ${id}))
    where space_id = ${space} and id = ${id} and taken_back_at is null
      and exists (select from indicators.layer l where l.space_id = ${space} and l.report_id = ${id})`)

/** Marks an import that was taken back as standing; gives 0 where it does so already. */
export const markBroughtBack = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`update indicators.report set taken_back_at = null, taken_back_by = null, units = '{}'
    where space_id = ${space} and id = ${id} and taken_back_at is not null`)
