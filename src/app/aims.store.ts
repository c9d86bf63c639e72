import type { Picture } from '#coach'
import type { widestGap } from '#indicators'
import { sql } from '#platform'

type SeeGap = Parameters<typeof widestGap>

/** Of an inquiry come the cells of its latest year; which gap they show is the rule of the data. */
export interface Aims extends Pick<Picture, 'ratings' | 'goals' | 'initiatives'> {
  inquiries: (Omit<Picture['inquiries'][number], 'gap'> & { unit: SeeGap[0]; cells: SeeGap[1] | null })[]
}

/** How a leader sees themselves, what they ask of data, what they go for, and what is under way where they are. */
export const aimsOf = (person: string) =>
  sql`with
      latest as materialized (select a.id from assessment.assessment a
        where a.space_id = ${person} and a.cycle_id = (select id from cycle) order by a.begun_at desc, a.id desc limit 1),
      rated as materialized (select r.id, r.place, r.level, r.sources <@ '{none}' as unsourced, r.level = r.steps as top
        from latest l join assessment.rating r on r.space_id = ${person} and r.assessment_id = l.id
        where r.level is not null)
    select
      coalesce((select json_agg(json_build_object('id', l.id,
          'levels', (select coalesce(json_agg(r.level), '[]') from rated r),
          'tops', (select count(*) from rated r where r.top),
          'unsourced', (select count(*) from rated r where r.unsourced),
          'firstUnsourced', (select r.id from rated r where r.unsourced order by r.place limit 1)))
        from latest l), '[]') as ratings,
      coalesce((select json_agg(json_build_object('id', i.id, 'looked', true, 'gapAnswered', i.fairness <> '',
          'questions', (select count(*) from inquiry.question q where q.space_id = i.space_id and q.inquiry_id = i.id),
          'unit', i.unit, 'cells', case when i.fairness = '' then (
            select json_agg(json_build_object('year', s.year, 'group', s.student_group, 'value', s.value))
            from indicators.shown s
            where s.space_id = i.measure_space_id and s.measure_id = i.measure_id and s.about_id = i.about_id
              and s.grade = i.grade and s.value is not null
            group by s.year order by s.year desc limit 1) end) order by i.id)
        from inquiry.inquiry i where i.space_id = ${person} and i.cycle_id = (select id from cycle)), '[]') as inquiries,
      coalesce((select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'statement', g.statement, 'measure', g.measure,
          'baseline', g.baseline, 'target', g.target, 'lower', g.lower, 'due', g.due, 'apart', g.apart <> '',
          'links', (select count(*) from focus.goal_link l where l.space_id = g.space_id and l.goal_id = g.id),
          'heard', exists (select from structures.talk t join structures.structure s on s.space_id = t.space_id
            and s.id = t.structure_id and s.aside_at is null where t.space_id = g.space_id and t.goal_id = g.id))
          order by g.position, g.id)
        from focus.goal g where g.space_id = ${person} and g.cycle_id = (select id from cycle)
          and g.state in ('draft', 'shared', 'agreed', 'inProgress')), '[]') as goals,
      (select json_build_object('organization', p.organization_id, 'underWay', (
          select count(*) from initiatives.initiative i where i.space_id = p.organization_id and not i.draft
            and (i.decision is null or i.decision = 'keep')))
        from posts.post p where p.space_id = ${person} and p.id = (select "postId" from cycle)) as initiatives`
