import { sql, type Transaction } from '#platform'
import type { Circle, CircleKind } from './circle.ts'

/** Writes a circle and its founder as a member. */
export async function addCircle(
  tx: Transaction,
  founder: string,
  circle: { id: string; kind: CircleKind; name: string | null },
) {
  await tx.run(sql`insert into sharing.circle (space_id, id, kind, name, founded_by)
    values (${circle.id}, ${circle.id}, ${circle.kind}, ${circle.name}, ${founder})`)
  await addMember(tx, circle.id, founder, founder)
}

/** Writes a membership: the founder's own, or that somebody is asked. */
export const addMember = (tx: Transaction, circle: string, person: string, askedBy: string) =>
  tx.run(sql`insert into sharing.membership (space_id, person_id, state, asked_by, seat, host)
    values (${circle}, ${person}, ${person === askedBy ? 'member' : 'asked'}, ${askedBy},
      (select trust.free_seat(${circle})), ${person === askedBy})`)

/**
 * Asks somebody in and takes the lowest free seat; gives 0 where none is left, where the asker may not, or where another
 * took the seat in this very moment.
 */
export const addAsked = (tx: Transaction, circle: string, person: string, host: string) =>
  tx.run(sql`insert into sharing.membership (space_id, person_id, state, asked_by, seat)
    select ${circle}, ${person}, 'asked', ${host}, s.seat from (select trust.free_seat(${circle}) as seat) s
    where s.seat is not null and trust.may_ask(${circle}, ${person}) on conflict do nothing`)

/** Is there a seat left to ask somebody to? */
export const hasFreeSeat = (tx: Transaction, circle: string) =>
  tx.row(sql`select from trust.free_seat(${circle}) as seat where seat is not null`)

/** What is written from here on can be taken back by itself. */
export const beginAsking = (tx: Transaction) => tx.run(sql`savepoint asking`)

/** Takes back what was written since the asking began. */
export const takeBackAsking = (tx: Transaction) => tx.run(sql`rollback to savepoint asking`)

/** Who looks after a circle besides the asker. */
export const hostsOf = (tx: Transaction, circle: string) =>
  tx.rows<{ id: string }>(sql`select person_id as id from sharing.membership
    where space_id = ${circle} and host and state = 'member' and person_id <> trust.me()`)

/** The asker accepts; gives nothing when there is nothing to accept. What joining ends is ended by trust. */
export const acceptMembership = (tx: Transaction, circle: string) =>
  tx.row(sql`select from trust.join_circle(${circle}) as joined where joined`)

/** Ends what leaving ends (trust). */
export const leave = (tx: Transaction, circle: string) => tx.run(sql`select trust.leave_circle(${circle})`)

/** Is the asker a member of this circle now? */
export const sitsIn = (tx: Transaction, circle: string) =>
  tx.row(sql`select from trust.my_circles() c where c = ${circle}`)

/** Who founded a circle that the asker sees. */
export const circleWith = (tx: Transaction, id: string) =>
  tx.row<{ kind: CircleKind; foundedBy: string }>(sql`select kind, founded_by as "foundedBy"
    from sharing.circle where space_id = ${id} and ended_at is null`)

/**
 * The circles a person is in now, partnership first and paused ones last, with the other members; of two, not before the
 * other has come.
 */
export const circlesOf = (tx: Transaction, person: string) =>
  tx.rows<Circle>(sql`select c.id, c.kind, c.name, c.paused_at is not null as paused,
      coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)
        order by p.name) filter (where p.id is not null), '[]') as others
    from sharing.membership mine
    join sharing.circle c on c.space_id = mine.space_id
    left join sharing.membership m on m.space_id = c.space_id and m.person_id <> ${person} and m.state = 'member'
      and m.until_at is null
    left join people.person p on p.space_id = m.person_id
    where mine.person_id = ${person} and mine.state = 'member' and mine.until_at is null and c.ended_at is null
    group by c.space_id, c.id, c.kind, c.name, c.paused_at
    having c.kind = 'roundtable' or count(m.person_id) > 0
    order by paused, array_position(array['partnership', 'coaching', 'roundtable'], c.kind), c.name`)
