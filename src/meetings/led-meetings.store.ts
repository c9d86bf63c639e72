import { sql, type Transaction } from '#platform'
import type { Led } from '#roundtables'

/** Who led the last meetings of a circle, or is to lead those ahead: what turns are taken by. */
export const ledMeetings = (tx: Transaction, circle: string) =>
  tx.rows<Led>(sql`select facilitator_id as person, starts_at as at from meetings.meeting
    where space_id = ${circle} and facilitator_id is not null and state in ('planned', 'held')
    order by starts_at desc limit 40`)
