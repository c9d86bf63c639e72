import { personOf, sql, type Transaction } from '#platform'
import type { Candidate } from './access.ts'

/** Those who may confirm what the asker asks about an owner, as far as the asker sees their roles. */
export const confirmersOf = (tx: Transaction, { owner, reader }: { owner: string; reader: string }) =>
  tx.rows<Candidate>(sql`with recursive up as (
      select p.organization_id as id from posts.post p
      where p.space_id = ${owner} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
    union select o.parent_id from up join organizations.organization o on o.id = up.id where o.parent_id is not null)
    select distinct n.space_id as id, n.name from roles.role r
      join roles.permission m on m.role = r.role and m.object = 'breakglass' and m.deed = 'write'
      join people.person n on n.space_id = r.person_id
    where r.space_id in (select id from up) and r.from_at <= trust.now()
      and (r.until_at is null or r.until_at > trust.now())
      and r.person_id not in (${personOf(tx.who)}, ${owner}, ${reader}) order by n.name limit 12`)

/** How many askings wait that the asker may confirm: neither their own, nor to be read by them, nor about them. */
export const waitingForMe = async (tx: Transaction) =>
  (
    await tx.row<{ n: number }>(sql`select count(*)::int as n from breakglass.access a
    where trust.me() not in (a.asked_by, a.reader_id, a.space_id)
      and exists (select from trust.reach('breakglass', 'write'))
      and not exists (select from breakglass.answer w where w.space_id = a.space_id and w.access_id = a.id)`)
  )?.n ?? 0
