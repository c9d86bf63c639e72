import { sql, type Transaction } from '#platform'
import type { z } from 'zod'
import type { Brief, BriefWords, decisionForm, detailForm, lookBackForm, wholeForm } from './brief.ts'

/** A brief that the asker may see, whole, or nothing. */
export const briefWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Brief>(sql`select id, title, part_of as "partOf", touches, moves, instruction, services, staff, money, dates,
      benefits, data, decision, decided_on::text as "decidedOn", look_back_on::text as "lookBackOn", result, again,
      looked_back_on::text as "lookedBackOn", aside_at is not null as aside
    from briefs.brief where space_id = ${space} and id = ${id}`)

/** A line of the list of one's own briefs. */
export type BriefLine = Pick<
  Brief,
  'id' | 'title' | 'decidedOn' | 'lookBackOn' | 'lookedBackOn' | 'aside'
> & {
  begunOn: string
}

/** A person's own briefs: the open ones first, then by the day they were begun, the newest first. */
export const briefsOf = (tx: Transaction, person: string) =>
  tx.rows<BriefLine>(sql`select id, title, decided_on::text as "decidedOn", look_back_on::text as "lookBackOn",
      looked_back_on::text as "lookedBackOn", aside_at is not null as aside,
      (made_at at time zone 'UTC')::date::text as "begunOn"
    from briefs.brief where space_id = ${person}
    order by aside_at is not null, decided_on is not null, made_at desc, id desc limit 200`)

/** Begins a brief, from nothing or from words that are there. */
export const addBrief = (
  tx: Transaction,
  person: string,
  { id, horizon }: { id: string; horizon?: string },
  given: BriefWords,
) =>
  tx.run(sql`insert into briefs.brief (space_id, id, title, part_of, touches, moves, instruction, services, staff, money,
      dates, benefits, data, horizon_id)
    values (${person}, ${id}, ${given.title}, ${given.partOf}, ${given.touches}, ${given.moves}, ${given.instruction},
      ${given.services}, ${given.staff}, ${given.money}, ${given.dates}, ${given.benefits}, ${given.data}, ${horizon})`)

/** Writes the first look at the whole; gives 0 for a brief that is not one's own. */
export const setWhole = (tx: Transaction, person: string, id: string, given: z.output<typeof wholeForm>) =>
  tx.run(sql`update briefs.brief set title = ${given.title}, part_of = ${given.partOf}, touches = ${given.touches},
      moves = ${given.moves}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Writes the details; gives 0 for a brief that is not one's own. */
export const setDetails = (tx: Transaction, person: string, id: string, given: z.output<typeof detailForm>) =>
  tx.run(sql`update briefs.brief set instruction = ${given.instruction}, services = ${given.services},
      staff = ${given.staff}, money = ${given.money}, dates = ${given.dates}, data = ${given.data},
      changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Writes what it is good for; gives 0 for a brief that is not one's own. */
export const setBenefits = (tx: Transaction, person: string, id: string, benefits: string) =>
  tx.run(sql`update briefs.brief set benefits = ${benefits}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Writes the decision; gives 0 for a brief that is not one's own. */
export const setDecision = (
  tx: Transaction,
  person: string,
  id: string,
  given: z.output<typeof decisionForm>,
) =>
  tx.run(sql`update briefs.brief set benefits = ${given.benefits}, decision = ${given.decision},
      decided_on = ${given.decidedOn}, look_back_on = ${given.lookBackOn}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Writes what came of it, today; gives 0 for a brief that is not one's own or not decided. */
export const setResult = (
  tx: Transaction,
  person: string,
  id: string,
  given: z.output<typeof lookBackForm>,
) =>
  tx.run(sql`update briefs.brief set result = ${given.result}, again = ${given.again}, changed_at = trust.now(),
      looked_back_on = coalesce(looked_back_on, trust.today())
    where space_id = ${person} and id = ${id} and decided_on is not null`)

/** Puts a brief aside, or takes it up again; gives 0 for one that is not one's own. */
export const setAside = (tx: Transaction, person: string, id: string, aside: boolean) =>
  tx.run(sql`update briefs.brief set aside_at = case when ${aside} then trust.now() end
    where space_id = ${person} and id = ${id}`)
