import { found, sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Chosen } from '#standards'
import type { LeadPost } from './beginning.ts'
import { cycleBelow } from './cycles.store.ts'
import { chosenAsked } from './standards.store.ts'
import type { ChangeAnswers, KeptCycle, StepTaken } from './kept-cycle.ts'

/** All cycles of a person, the present one first, then the latest. */
export const cyclesOf = (tx: Transaction, person: string) =>
  tx.rows<KeptCycle>(sql`select c.id, c.space_id as "personId", c.post_id as "postId", c.school_year as "schoolYear",
      c.title, c.starts::text, c.ends::text, c.state, p.title || ', ' || o.name as post,
      c.id = coalesce(h.cycle_id, first_value(c.id) over (order by c.state in ('active', 'closing') desc, c.starts desc))
        as present,
      (select json_object_agg(f.phase, f.state) from cycles.phase f where f.space_id = c.space_id and f.cycle_id = c.id)
        as phases
    from cycles.cycle c join posts.post p on p.space_id = c.space_id and p.id = c.post_id
      join organizations.organization o on o.id = p.organization_id
      left join cycles.present h on h.space_id = c.space_id
    where c.space_id = ${person} order by present desc, c.starts desc, c.id`)

/** What became of a cycle, the latest first. */
export const stepsOf = (tx: Transaction, person: string, cycle: string) =>
  tx.rows<StepTaken>(sql`select step, reason, at from cycles.step
    where space_id = ${person} and cycle_id = ${cycle} order by at desc, id desc`)

/** Another title, other days; the school year stays. */
export const putCycle = (
  tx: Transaction,
  person: string,
  id: string,
  { title, starts, ends }: ChangeAnswers,
) =>
  tx.run(sql`update cycles.cycle set title = nullif(${title}, ''), starts = ${starts}, ends = ${ends}
    where space_id = ${person} and id = ${id}`)

/** The posts somebody leads from or led from, those of today first, the main one before the others. */
export const postsToLead = (tx: Transaction, person: string) =>
  tx.rows<LeadPost>(sql`select p.id, p.organization_id as "organizationId", p.title || ', ' || o.name as line,
      p.starts::text, p.ends::text,
      (select coalesce(json_agg(json_build_object('title', y.title, 'starts', y.starts, 'ends', y.ends)
          order by a.far, y.starts desc), '[]')
        from trust.above(o.id) with ordinality a (id, far)
          join organizations.school_year y on y.organization_id = a.id) as years,
      array(select c.school_year from cycles.cycle c where c.space_id = p.space_id and c.post_id = p.id
        and c.state not in ('closed', 'archived')) as open,
      (select max(c.ends)::text from cycles.cycle c where c.space_id = p.space_id and c.post_id = p.id) as until
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person}
    order by trust.today() between p.starts and coalesce(p.ends, 'infinity') desc, p.main desc, p.starts desc, p.id`)

/** The template and the standards of the cycle of somebody that began last, in one statement; no template of a first one. */
export async function latestChoice(tx: Transaction, person: string) {
  const asked = together(
    { cycle: cycleBelow(), chosen: listed(chosenAsked(person)) },
    {
      cycle: sql`select id, template from cycles.cycle where space_id = ${person} order by starts desc, id limit 1`,
    },
  )
  type Answers = { cycle: { template: string | null } | null; chosen: Listed<Chosen> }
  const { cycle, chosen } = found(await tx.row<Answers>(asked))
  return { template: cycle?.template ?? null, chosen: chosen.list }
}
