import { sql, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'

export type Coming = 'yes' | 'no' | 'maybe'

/** A present member of the circle: whether they come, and whether they were there. */
export interface Attendee {
  id: string
  name: string
  zone: string
  coming: Coming | null
  wasThere: boolean
}

/** Who belongs to a meeting, by seat; of a structure's meeting, the leader alone. */
export const attendeesOf = (tx: Transaction, { space, id }: MeetingAt) =>
  tx.rows<Attendee>(sql`
    with who as (
        select m.person_id, m.seat from sharing.membership m
        where m.space_id = ${space} and m.state = 'member' and m.until_at is null
      union all
        select ${space}::uuid, 0 where ${space} = trust.me())
    select p.id, p.name, p.time_zone as zone, a.coming, r.id is not null as "wasThere"
    from who join people.person p on p.space_id = who.person_id
      left join meetings.answer a on a.space_id = ${space} and a.meeting_id = ${id} and a.person_id = who.person_id
      left join meetings.presence r on r.space_id = ${space} and r.meeting_id = ${id} and r.person_id = who.person_id
    order by who.seat`)

/** The asker says whether they come. */
export const putAnswer = (tx: Transaction, person: string, { space, id }: MeetingAt, coming: Coming) =>
  tx.run(sql`insert into meetings.answer (space_id, meeting_id, person_id, coming)
    values (${space}, ${id}, ${person}, ${coming})
    on conflict on constraint answer_once do update set coming = excluded.coming, answered_at = trust.now()`)

/** Says who was there: these, and of the present members nobody else. */
export async function putPresence(
  tx: Transaction,
  person: string,
  { space, id }: MeetingAt,
  there: string[],
) {
  await tx.run(sql`delete from meetings.presence where space_id = ${space} and meeting_id = ${id}
    and person_id <> all(${there}::uuid[])`)
  await tx.run(sql`insert into meetings.presence (space_id, meeting_id, person_id, noted_by)
    select ${space}, ${id}, t, ${person} from unnest(${there}::uuid[]) as t
    on conflict on constraint presence_once do nothing`)
}
