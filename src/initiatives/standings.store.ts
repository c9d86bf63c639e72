import { sql, type Transaction } from '#platform'
import type { Standing, StandingAnswers } from './step.ts'

/** What a person noted of where groups stand toward an initiative, the newest first; nobody else ever sees it. */
export const standingsOf = (tx: Transaction, person: string, initiative: string) =>
  tx.rows<Standing>(sql`select id, who, step, note, noted_on::text as "notedOn" from initiatives.standing
    where space_id = ${person} and initiative_id = ${initiative} order by noted_on desc, id desc limit 200`)

/** Notes where a group stands today, or on the day that is given. */
export const addStanding = (
  tx: Transaction,
  person: string,
  { space, id, note: noteId }: { space: string; id: string; note: string },
  { who, step, note, notedOn }: StandingAnswers,
) =>
  tx.run(sql`insert into initiatives.standing (space_id, id, organization_id, initiative_id, who, step, note, noted_on)
    values (${person}, ${noteId}, ${space}, ${id}, ${who}, ${step}, ${note}, coalesce(${notedOn}::date, trust.today()))`)

/** Takes a note away; gives 0 when it is not there. */
export const dropStanding = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`delete from initiatives.standing where space_id = ${person} and id = ${id}`)
