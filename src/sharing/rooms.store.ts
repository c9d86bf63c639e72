import { sql, type Transaction } from '#platform'
import type { Room } from './room.ts'

/** The circles a person is in now, partnership first, with who sits there; supervisors are named as such (trust, rule 4). */
export const roomsOf = (tx: Transaction, person: string) =>
  tx.rows<Room>(sql`
    with mine as materialized (select c.space_id, c.paused_at, c.kind, c.name from sharing.circle c
      where c.space_id in (select trust.my_circles()) and c.ended_at is null),
    judge as materialized (select m.space_id, s as person_id
      from mine m cross join lateral trust.supervisors_in(m.space_id) s where m.kind = 'roundtable')
    select c.space_id as id, c.kind, c.name, c.paused_at is not null as paused, coalesce((
      select json_agg(json_build_object('id', m.person_id, 'supervises', j.person_id is not null,
          'evaluatesMe', j.person_id is not null and trust.evaluates(m.person_id, ${person}),
          'name', (select p.name from people.person p where p.space_id = m.person_id)) order by m.seat)
      from sharing.membership m left join judge j on j.space_id = m.space_id and j.person_id = m.person_id
      where m.space_id = c.space_id and m.state = 'member' and m.person_id <> ${person}), '[]') as people
    from mine c order by array_position(array['partnership', 'coaching', 'roundtable'], c.kind), c.name`)
