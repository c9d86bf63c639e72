import { personOf, sql, type Transaction } from '#platform'
import { ownKinds, type NoticeKind } from './kind.ts'
import { pageSize, type Notice } from './notice.ts'

/** What a notice is about: a noun, its space and its id; never a word that somebody wrote. */
export interface NoticeAbout {
  noun: string
  space: string
  id: string
}

/**
 * Tells a person of something in the deed's own transaction. Refused where the asker may not (trust.may_tell); functions
 * of trust tell by themselves (trust.tell). Nobody is told of what they did. What a command does nobody signed in did.
 */
export async function tell(
  tx: Transaction,
  person: string,
  { kind, about }: { kind: NoticeKind; about: NoticeAbout },
) {
  const me = personOf(tx.who)
  if (person === me && !ownKinds.has(kind)) return
  await tx.run(sql`insert into notices.notice (space_id, kind, caused_by, noun, about_space_id, about_id)
    values (${person}, ${kind}, ${me || null}, ${about.noun}, ${about.space}, ${about.id})`)
}

/** A page of what a person was told, the newest first, and one more that tells of a next page. */
export const noticesOf = (tx: Transaction, person: string, page = 1) =>
  tx.rows<Notice>(sql`
    with n as materialized (select * from notices.notice where space_id = ${person}
      order by at desc, id desc limit ${pageSize + 1} offset ${(page - 1) * pageSize}),
    who as materialized (select p.space_id, p.name from people.person p where p.space_id in (
      select n.caused_by from n union select n.about_id from n where n.noun = 'person'))
    select n.id, n.kind, n.noun, n.about_space_id as "aboutSpace", n.about_id as "aboutId", n.at,
      n.seen_at is not null as seen, b.name as by,
      n.caused_by as "byId", a.name as about
    from n left join who b on b.space_id = n.caused_by
      left join who a on n.noun = 'person' and a.space_id = n.about_id
    order by n.at desc, n.id desc`)

/** A person has seen everything they were told up to a moment; no letter is made about it any more. */
export const markSeen = (tx: Transaction, person: string, until: Date) =>
  tx.run(sql`update notices.notice set seen_at = trust.now(),
      letter = case when letter = 'waiting' then 'none' else letter end
    where space_id = ${person} and seen_at is null and at <= ${until}`)
