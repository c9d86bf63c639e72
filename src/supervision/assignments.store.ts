import { found, personOf, sql, type Transaction } from '#platform'
import type { Assignment, Evaluated } from './assignment.ts'

export interface Appointing {
  process?: string
  /** The moment it ends; lasting without one. */
  until?: Date | null
  /** An evaluator hands on, and goes on leading. */
  delegating?: boolean
}

/** The moment after a last day, where a leader's organization is. */
export const momentAfter = async (tx: Transaction, leader: string, last: string) =>
  found(
    await tx.row<{ moment: Date }>(
      sql`select platform.after_day(${last}::date, coalesce(posts.zone_of(${leader}), 'UTC')) as moment`,
    ),
  ).moment

/** Appoints an evaluator; what the two had as peers ends in the same moment (trust). */
export const appoint = (
  tx: Transaction,
  evaluator: string,
  leader: string,
  { process = 'evaluation', until = null, delegating = false }: Appointing,
) => tx.run(sql`select trust.appoint_evaluator(${evaluator}, ${leader}, ${process}, ${until}, ${delegating})`)

/** The post of a leader that the asker's office keeps, and its organization: there an appointment is noted. */
export const officeOf = (tx: Transaction, leader: string) =>
  tx.row<{ id: string; post: string }>(sql`select organization_id as id, id as post from posts.post
    where space_id = ${leader} and trust.today() between starts and coalesce(ends, 'infinity')
      and organization_id in (select trust.reach('supervision', 'write'))
    order by main desc, starts limit 1`)

/** May the asker's office appoint who evaluates, and whom? */
export const maySupervise = async (tx: Transaction, person: string) =>
  (await tx.row<{ may: boolean }>(sql`select trust.manages(${person}, 'supervision', 'write') as may`))
    ?.may ?? false

/** Who evaluates a leader now, as far as the asker may know. */
export const evaluatorsOf = (tx: Transaction, leader: string) =>
  tx.rows<Assignment>(sql`select a.id, a.space_id as "leaderId", null as leader, a.evaluator_id as "evaluatorId",
      p.name as evaluator, a.process, a.lead, lower(a.during) as "from", supervision.last_day(a.space_id, a.during)::text as last,
      coalesce(a.delegated_by = trust.me(), false) as mine
    from supervision.assignment a left join people.person p on p.space_id = a.evaluator_id and p.id = a.evaluator_id
    where a.space_id = ${leader} and a.during @> trust.now() order by a.process, a.lead desc, lower(a.during)`)

/** Whom the asker evaluates now, fifty a page and one more: names and posts, nothing of the growth. */
export const evaluatedBy = (tx: Transaction, page: number) =>
  tx.rows<Evaluated>(sql`with mine as materialized (select a.* from supervision.assignment a
      where a.evaluator_id = ${personOf(tx.who)} and a.during @> trust.now())
    select a.id, a.space_id as "leaderId", p.name as leader, a.evaluator_id as "evaluatorId", null as evaluator,
      a.process, a.lead, lower(a.during) as "from", supervision.last_day(a.space_id, a.during)::text as last, false as mine,
      (select coalesce(json_agg(h.title || ', ' || o.name order by h.main desc, h.starts), '[]')
        from posts.post h join organizations.organization o on o.id = h.organization_id
        where h.space_id = a.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')) as posts
    from mine a left join people.person p on p.space_id = a.space_id and p.id = a.space_id
    order by p.name, a.id limit 51 offset ${50 * (page - 1)}`)

/** What the asker handed on and is still handed on. */
export const delegatedBy = (tx: Transaction) =>
  tx.rows<Assignment>(sql`select a.id, a.space_id as "leaderId", l.name as leader, a.evaluator_id as "evaluatorId",
      p.name as evaluator, a.process, a.lead, lower(a.during) as "from", supervision.last_day(a.space_id, a.during)::text as last, true as mine
    from supervision.assignment a
      left join people.person l on l.space_id = a.space_id and l.id = a.space_id
      left join people.person p on p.space_id = a.evaluator_id and p.id = a.evaluator_id
    where a.delegated_by = ${personOf(tx.who)} and a.during @> trust.now() order by l.name, p.name limit 200`)

/** One assignment that holds now. */
export const assignmentWith = (tx: Transaction, leader: string, id: string) =>
  tx.row<Assignment>(sql`select a.id, a.space_id as "leaderId", l.name as leader, a.evaluator_id as "evaluatorId",
      null as evaluator, a.process, a.lead, lower(a.during) as "from", supervision.last_day(a.space_id, a.during)::text as last,
      coalesce(a.delegated_by = trust.me(), false) as mine
    from supervision.assignment a left join people.person l on l.space_id = a.space_id and l.id = a.space_id
    where a.space_id = ${leader} and a.id = ${id} and a.during @> trust.now()`)

/** Ends an assignment now; says whether there was one the asker may end (trust). */
export const endNow = async (tx: Transaction, leader: string, id: string) =>
  (await tx.row<{ ended: boolean }>(sql`select trust.end_assignment(${leader}, ${id}) as ended`))?.ended ??
  false

/**
 * Ends what an office appointed, where the last post there of a person ends: who evaluates them, whom they evaluate, and
 * what was handed on to them (trust).
 */
export const endAssignmentsOf = (tx: Transaction, person: string, organization: string) =>
  tx.run(sql`select trust.end_assignments_of(${person}, ${organization})`)
