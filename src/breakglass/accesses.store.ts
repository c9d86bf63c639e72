import { sql, type Transaction } from '#platform'
import type { Access, AccessAnswers, Candidate, Item } from './access.ts'

/** Writes that somebody asks; the database lets only those do so who administer the owner (trust.may_break). */
export const addAccess = (tx: Transaction, me: string, id: string, asked: AccessAnswers) =>
  tx.run(sql`insert into breakglass.access (space_id, id, asked_by, reader_id, noun, item_id, reason, days)
    values (${asked.person}, ${id}, ${me}, ${asked.reader}, ${asked.item?.noun ?? null}, ${asked.item?.id ?? null},
      ${asked.reason}, ${asked.days})`)

/** Writes that it is confirmed and tells the owner (trust); nothing happens where it was answered before. */
export const addConfirmation = (tx: Transaction, { ownerId, id }: Access) =>
  tx.run(sql`select trust.confirm_access(${ownerId}, ${id})`)

/** Writes that it is declined; gives 0 where it was answered before. Refused to who may not (trust.may_decline). */
export const addDeclining = (tx: Transaction, me: string, access: Access) =>
  tx.run(sql`insert into breakglass.answer (space_id, access_id, answered_by, until_at)
    values (${access.ownerId}, ${access.id}, ${me}, null) on conflict do nothing`)

/** Writes that an access ends now; gives 0 where it has ended already. */
export const addEnding = (tx: Transaction, me: string, access: Access) =>
  tx.run(sql`insert into breakglass.ending (space_id, access_id, ended_by)
    values (${access.ownerId}, ${access.id}, ${me}) on conflict do nothing`)

/** What the asker sees of break-glass: one access, those about one owner, or all but their own; the latest first. */
export const accesses = (tx: Transaction, only: { id?: string; owner?: string; notOwner?: string }) =>
  tx.rows<Access>(sql`
    select a.id, a.space_id as "ownerId", o.name as owner, a.asked_by as "askedById", q.name as "askedBy",
      a.reader_id as "readerId", r.name as reader, a.noun, a.item_id as "itemId", a.reason, a.days,
      a.asked_at as "askedAt", p.name as "answeredBy", w.at as "answeredAt", w.until_at as "untilAt",
      f.name as "endedBy", e.at as "endedAt"
    from breakglass.access a
    left join breakglass.answer w on w.space_id = a.space_id and w.access_id = a.id
    left join breakglass.ending e on e.space_id = a.space_id and e.access_id = a.id
    left join people.person o on o.space_id = a.space_id
    left join people.person q on q.space_id = a.asked_by
    left join people.person r on r.space_id = a.reader_id
    left join people.person p on p.space_id = w.answered_by
    left join people.person f on f.space_id = e.ended_by
    where (${only.id ?? null}::uuid is null or a.id = ${only.id ?? null})
      and (${only.owner ?? null}::uuid is null or a.space_id = ${only.owner ?? null})
      and (${only.notOwner ?? null}::uuid is null or a.space_id <> ${only.notOwner ?? null})
    order by a.asked_at desc, a.id desc limit 500`)

/** One access that the asker sees, or nothing. */
export const accessWith = async (tx: Transaction, id: string) => (await accesses(tx, { id }))[0]

/** The confirmed accesses that open or opened one own item, for ever. */
export async function accessesOn(tx: Transaction, owner: string, item: Item) {
  const all = await accesses(tx, { owner })
  return all.filter(({ noun, itemId }) => itemId === null || (noun === item.noun && itemId === item.id))
}

/** When a reader opened what an access opens, by access; for the owner. */
export const openingsOf = (tx: Transaction, owner: string) =>
  tx.rows<{ accessId: string; at: Date }>(sql`select item_id as "accessId", at from platform.happening
    where space_id = ${owner} and noun = 'break glass' and verb = 'opened' order by at desc limit 500`)

/** May the asker ask for break-glass anywhere? */
export const mayAsk = async (tx: Transaction) =>
  Boolean(await tx.row(sql`select from trust.reach('breakglass', 'write') limit 1`))

/** The two sides of an access: whose work is opened, and who reads it. */
type Side = 'owner' | 'reader'

/** One person the asker knows, and for an owner may ask about; or nothing. */
export const candidateWith = (tx: Transaction, id: string, side: Side) =>
  tx.row<Candidate>(sql`select id, name from people.person where space_id = ${id} and id = ${id}
    and (not ${side === 'owner'} or (id <> trust.me() and trust.manages(id, 'breakglass', 'write')))`)

/** People by the beginnings of words, at most thirty-one; as owners only those the asker may ask about. */
export const candidates = (tx: Transaction, given: string, side: Side) =>
  tx.rows<Candidate>(sql`with f as materialized (
      select * from trust.find_people(${given}, 1) with ordinality as f(id, place))
    select p.id, p.name from f join people.person p on p.space_id = f.id and p.id = f.id
    where not ${side === 'owner'} or (p.id <> trust.me() and trust.manages(p.id, 'breakglass', 'write'))
    order by f.place`)

/** May the asker ask that this person reads what that one wrote? */
export const mayBreak = async (tx: Transaction, owner: string, reader: string) =>
  (await tx.row<{ may: boolean }>(sql`select trust.may_break(${owner}, ${reader}) as may`))?.may === true
