import { sql, type Transaction } from '#platform'
import type { SharedItem } from '#sharing'

/** Somebody whom an owner can ask: they see the item in this circle, or by name. */
export interface Askable {
  person: string
  name: string
  circle: string | null
}

/** Who sees an own item and can be asked, by their names; nobody who evaluates its owner. */
export const askableFor = (tx: Transaction, owner: string, { noun, id }: SharedItem) =>
  tx.rows<Askable>(sql`select a.person, a.name, a.circle from (
    select distinct on (a.person) a.person, a.name, a.circle from (
      select m.person_id as person, m.space_id as circle,
        (select p.name from people.person p where p.space_id = m.person_id) as name
      from sharing.membership m where m.space_id in (select trust.my_circles()) and m.state = 'member'
        and m.person_id <> ${owner}
      union all select g.person_id, null, (select p.name from people.person p where p.space_id = g.person_id)
      from sharing.grant g where g.space_id = ${owner} and g.item_id = ${id} and g.person_id is not null) a
    where a.name is not null and trust.may_wish(a.circle, ${noun}, ${id}, a.person)
    order by a.person, a.circle) a order by people.fold(a.name), a.person`)

/** Writes that an owner asks somebody; nothing where that person does not see the item, or was asked already. */
export const addAsking = (
  tx: Transaction,
  owner: string,
  { noun, id }: SharedItem,
  { person, circle, question }: { person: string; circle: string | null; question: string },
) =>
  tx.row<{
    id: string
  }>(sql`insert into feedback.asking (space_id, noun, item_id, circle_id, person_id, question)
    select ${owner}, ${noun}, ${id}, ${circle}::uuid, ${person}, ${question}
    where trust.may_wish(${circle}::uuid, ${noun}, ${id}, ${person})
    on conflict (space_id, item_id, person_id) where done_at is null do nothing returning id`)

/** An owner asks no more. */
export const removeAsking = (tx: Transaction, owner: string, id: string) =>
  tx.run(sql`delete from feedback.asking where space_id = ${owner} and id = ${id} and done_at is null`)

/** What a person was asked about an item is done. */
export const finishAsking = (tx: Transaction, person: string, space: string, item: string) =>
  tx.run(sql`update feedback.asking set done_at = trust.now()
    where space_id = ${space} and item_id = ${item} and person_id = ${person} and done_at is null`)

/** A person puts aside what they were asked; says whether there was something: one or none. */
export const putAside = (tx: Transaction, person: string, space: string, id: string) =>
  tx.run(sql`update feedback.asking set done_at = trust.now()
    where space_id = ${space} and id = ${id} and person_id = ${person} and done_at is null`)

/** The owners whose asking waits for four days. Only the house is told (trust). */
export const whoseAsking = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_feedback() as person`)

/** Takes the askings that wait for four days, once each; `open` where the person asked still sees the item. */
export const takeWaiting = (tx: Transaction, owner: string) =>
  tx.rows<{
    id: string
    person: string
    open: boolean
  }>(sql`update feedback.asking set reminded_at = trust.now()
    where space_id = ${owner} and done_at is null and reminded_at is null
      and asked_at <= trust.now() - interval '4 days'
    returning id, person_id as person, trust.may_wish(circle_id, noun, item_id, person_id) as open`)
