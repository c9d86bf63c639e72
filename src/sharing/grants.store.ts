import { refuseUnless, sql, type Transaction } from '#platform'
import type { Audience, Opening, SharedItem } from './grant.ts'

/** Opens an own item to one circle or one person; giving again renews, and what is open for good stays so. */
export const addGrant = (tx: Transaction, owner: string, item: SharedItem, to: Opening) =>
  tx.run(sql`insert into sharing.grant as g (space_id, noun, item_id, circle_id, person_id, meeting_id, until_at, given_by)
    values (${owner}, ${item.noun}, ${item.id}, ${to.circleId ?? null}, ${to.personId ?? null}, ${to.meetingId ?? null},
      ${to.until ?? null}, ${owner})
    on conflict (space_id, item_id, circle_id, person_id)
      do update set from_at = trust.now(), until_at = excluded.until_at, meeting_id = excluded.meeting_id
      where excluded.meeting_id is null or g.until_at is not null or g.from_at + make_interval(
        days => (select c.open_days from sharing.circle c where c.space_id = g.circle_id)) <= trust.now()`)

/** Closes an own item to a circle or a person from now on; gives 0 when it was not open. */
export const closeGrant = (
  tx: Transaction,
  owner: string,
  item: SharedItem,
  to: { circleId?: string; personId?: string },
) =>
  tx.run(sql`update sharing.grant set until_at = trust.now()
    where space_id = ${owner} and noun = ${item.noun} and item_id = ${item.id}
      and circle_id is not distinct from ${to.circleId ?? null}::uuid
      and person_id is not distinct from ${to.personId ?? null}::uuid
      and (until_at is null or until_at > trust.now())`)

/** Everybody an own item is open to now, by a grant or by break-glass. */
export const audiencesOf = (tx: Transaction, owner: string, item: { noun: string; id: string }) =>
  tx.rows<Audience>(audiencesAsked(owner, item))

/** The same, to be asked with others. */
export const audiencesAsked = (owner: string, item: { noun: string; id: string }) =>
  sql`select g.circle_id as "circleId", g.person_id as "personId", coalesce(c.kind, 'person') as kind,
      coalesce(p.name, c.name, (select string_agg(q.name, ', ') from sharing.membership m
        join people.person q on q.space_id = m.person_id
        where m.space_id = g.circle_id and m.person_id <> ${owner} and m.state = 'member' and m.until_at is null), '') as name,
      least(g.until_at, g.from_at + make_interval(days => c.open_days)) as until, c.paused_at is not null as rests
    from sharing.grant g
    left join sharing.circle c on c.space_id = g.circle_id
    left join people.person p on p.space_id = g.person_id
    where g.space_id = ${owner} and g.noun = ${item.noun} and g.item_id = ${item.id}
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())
    union all
    select null, a.reader_id, 'break-glass', coalesce(r.name, ''), a.until_at, false
    from trust.accesses_on_me() a left join people.person r on r.space_id = a.reader_id
    where a.item_id is null or (a.noun = ${item.noun} and a.item_id = ${item.id})
    order by kind, name`

/** Refuses an item that is not one's own. */
export async function holdsItem(tx: Transaction, item: SharedItem) {
  const answer = await tx.row<{ held: boolean }>(sql`select trust.holds(${item.noun}, ${item.id}) as held`)
  refuseUnless(answer?.held)
}
