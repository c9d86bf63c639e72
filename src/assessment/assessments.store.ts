import { sql, type Transaction } from '#platform'
import type { Assessment, Headed, Listed } from './assessment.ts'
import type { Subject } from './subject.ts'

/** Writes an assessment; gives 0 where the same form was sent before. */
export const addAssessment = (tx: Transaction, person: string, one: Omit<Assessment, 'begunAt'>) =>
  tx.run(sql`insert into assessment.assessment (space_id, id, cycle_id, version_space_id, version_id, moment, by_map)
    values (${person}, ${one.id}, ${one.cycleId}, ${one.space}, ${one.version}, ${one.moment}, ${one.byMap})
    on conflict (space_id, id) do nothing`)

/** Writes what it asks, in order; an item that does not stand in its version is left out. */
export const addSubjects = (
  tx: Transaction,
  person: string,
  { id, space, version }: Pick<Assessment, 'id' | 'space' | 'version'>,
  subjects: readonly Subject[],
) =>
  tx.run(sql`insert into assessment.rating (space_id, assessment_id, item_id, under_id, continuum_id, place)
    select ${person}, ${id}, i.id, s.under, s.map, s.place
    from jsonb_to_recordset(${JSON.stringify(subjects.map((one, n) => ({ ...one, place: n + 1 })))}::jsonb)
        as s (item uuid, under uuid, map uuid, place int)
      join frameworks.item i on i.space_id = ${space} and i.version_id = ${version} and i.id = s.item`)

/** One assessment of a space that the asker may see, or nothing. */
export const assessmentWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Headed & { scale: string[] | null }>(assessmentAsked(space, id))

/** The same, to be asked with others. */
export const assessmentAsked = (space: string, id: string) =>
  sql`select a.id, a.cycle_id as "cycleId", a.version_space_id as space,
      a.version_id as version, a.moment, a.by_map as "byMap", a.begun_at as "begunAt", v.title, v.label, v.language,
      case when exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'deprecated')
        then 'deprecated' when c.state in ('closed', 'archived') then 'closed' end as fixed,
      coalesce(c.school_year, '') as year,
      (select jsonb_path_query_array(k.levels, '$[*].label') from frameworks.scale k
        where k.space_id = v.space_id and k.version_id = v.id order by k.place, k.id limit 1) as scale
    from assessment.assessment a
      join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      left join cycles.cycle c on c.space_id = a.space_id and c.id = a.cycle_id
    where a.space_id = ${space} and a.id = ${id}`

/** All assessments of a person, the newest first, with how far each has come. */
export const assessmentsOf = (tx: Transaction, person: string) =>
  tx.rows<Listed>(sql`select a.id, a.cycle_id as "cycleId", a.version_space_id as space, a.version_id as version, a.moment,
      a.by_map as "byMap", a.begun_at as "begunAt", v.title, v.label, v.language,
      case when exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'deprecated')
        then 'deprecated' when c.state in ('closed', 'archived') then 'closed' end as fixed,
      c.school_year as year, n.all, n.answered
    from assessment.assessment a join cycles.cycle c on c.space_id = a.space_id and c.id = a.cycle_id
      join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      cross join lateral (select count(*)::int as all, count(*) filter (where answered)::int as answered
        from assessment.rating r where r.space_id = a.space_id and r.assessment_id = a.id) n
    where a.space_id = ${person} order by a.begun_at desc, a.id desc limit 100`)

/** Has somebody looked at themselves in a cycle before? */
export const cyclesLookedAt = async (tx: Transaction, person: string) =>
  (
    await tx.rows<{ cycle: string }>(
      sql`select distinct cycle_id as cycle from assessment.assessment where space_id = ${person}`,
    )
  ).map(({ cycle }) => cycle)

/** Takes away an assessment in which nothing was written yet; gives 0 for any other. */
export const dropEmptyAssessment = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`delete from assessment.assessment a where a.space_id = ${person} and a.id = ${id}
    and not exists (select 1 from assessment.rating r
      where r.space_id = a.space_id and r.assessment_id = a.id and r.changed_at is not null)`)
