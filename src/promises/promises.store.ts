import type { OwnPromise } from '#feedback'
import { personOf, sql, type Transaction } from '#platform'
import type { Promised } from './promise.ts'

/** The open promises of a circle, or a leader's own: what the next meeting opens with. The soonest first; at most a hundred. */
export const openPromises = (tx: Transaction, space: string) =>
  tx.rows<Promised>(sql`select p.space_id as "spaceId", p.id, p.meeting_id as "meetingId", p.person_id as "personId",
      e.name as person, p.written_by as "writtenBy", p.what, p.due_on::text as "dueOn", p.done_at as "doneAt",
      p.dropped_at as "droppedAt", ${personOf(tx.who)} in (p.person_id, p.written_by) as mine
    from promises.promise p left join people.person e on e.space_id = p.person_id
    where p.space_id = ${space} and p.done_at is null and p.dropped_at is null
    order by p.due_on nulls last, p.written_at, p.id limit 100`)

/** What was promised in one meeting, however it stands now. */
export const promisesOfMeeting = (tx: Transaction, space: string, meeting: string) =>
  tx.rows<Promised>(sql`select p.space_id as "spaceId", p.id, p.meeting_id as "meetingId", p.person_id as "personId",
      e.name as person, p.written_by as "writtenBy", p.what, p.due_on::text as "dueOn", p.done_at as "doneAt",
      p.dropped_at as "droppedAt", ${personOf(tx.who)} in (p.person_id, p.written_by) as mine
    from promises.promise p left join people.person e on e.space_id = p.person_id
    where p.space_id = ${space} and p.meeting_id = ${meeting}
    order by p.written_at, p.id limit 200`)

/** Everything a person promised: what is open by its day, then what was done or let go last; at most 200. */
export const promisesOf = (tx: Transaction, person: string) =>
  tx.rows<Promised>(sql`select p.space_id as "spaceId", p.id, p.meeting_id as "meetingId", p.person_id as "personId",
      null as person, p.written_by as "writtenBy", p.what, p.due_on::text as "dueOn", p.done_at as "doneAt",
      p.dropped_at as "droppedAt", true as mine
    from promises.promise p where p.person_id = ${person}
    order by coalesce(p.done_at, p.dropped_at) desc nulls first, p.due_on nulls last, p.written_at, p.id limit 200`)

/** Everything a person promised, wherever it was, the latest first; theirs also after they left. */
export const ownPromises = (tx: Transaction, person: string) =>
  tx.rows<OwnPromise>(sql`select what, due_on::text as due, done_at is not null as done
    from promises.promise where person_id = ${person} order by written_at desc, id`)

/** One promise that the asker may see, and whether they are in its circle now. */
export const promiseWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Promised & { here: boolean }>(sql`
    select p.space_id as "spaceId", p.id, p.meeting_id as "meetingId", p.person_id as "personId", e.name as person,
      p.written_by as "writtenBy", p.what, p.due_on::text as "dueOn", p.done_at as "doneAt", p.dropped_at as "droppedAt",
      p.person_id = (select trust.me())
        or (p.written_by = (select trust.me()) and p.space_id in (select trust.my_circles())) as mine,
      p.space_id = (select trust.me()) or p.space_id in (select trust.my_circles()) as here
    from promises.promise p left join people.person e on e.space_id = p.person_id
    where p.space_id = ${space} and p.id = ${id}`)

/** Writes a promise down; the policy wants the writer and whoever promised in its circle. */
export const addPromise = (
  tx: Transaction,
  { space, id, meeting }: { space: string; id: string; meeting: string | null },
  { person, what, dueOn }: { person: string; what: string; dueOn: string | null },
) =>
  tx.run(sql`insert into promises.promise (space_id, id, meeting_id, person_id, written_by, what, due_on)
    values (${space}, ${id}, ${meeting}, ${person}, ${personOf(tx.who)}, ${what}, ${dueOn})`)

/** Mends the words and the day; gives 0 where the asker may not. */
export const setPromise = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { what, dueOn }: { what: string; dueOn: string | null },
) =>
  tx.run(sql`update promises.promise set what = ${what}, due_on = ${dueOn}
    where space_id = ${space} and id = ${id}`)

/** It is done, let go, or open again. Said twice it stays as it was said first; gives 0 where the asker may not. */
export const setState = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  state: 'done' | 'dropped' | 'open',
) =>
  tx.run(sql`update promises.promise
    set done_at = case when ${state} = 'done' then coalesce(done_at, trust.now()) end,
      dropped_at = case when ${state} = 'dropped' then coalesce(dropped_at, trust.now()) end
    where space_id = ${space} and id = ${id}`)

/** Somebody who can promise something in a space. */
export interface Promiser {
  id: string
  name: string
}

/** Who can promise something in a circle: its present members, the asker first. In a leader's own space nobody else. */
export const promisersIn = (tx: Transaction, space: string) =>
  tx.rows<Promiser>(sql`select e.space_id as id, e.name from people.person e
    where (e.space_id = ${space} and e.space_id = (select trust.me())) or e.space_id in (
      select m.person_id from sharing.membership m
      where m.space_id = ${space} and m.state = 'member' and m.until_at is null)
    order by e.space_id <> (select trust.me()), e.name, e.space_id`)

/** The asker's own promises of which they are to be reminded now (trust). */
export const remindersForMe = (tx: Transaction) =>
  tx.rows<{ noun: string; space: string; id: string }>(
    sql`select noun, space_id as space, item_id as id from trust.promises_due_for_me()`,
  )

/** People who are to be reminded of a promise. Only the house is told (trust). */
export const whosePromise = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_promises() as person`)
