import { sql, type Transaction } from '#platform'
import type { Agreement, Table, Terms } from './agreement.ts'
import type { AgreementState } from './state.ts'

/** From here on nobody else proposes in this circle until the transaction is over. */
export const holdAgreements = (tx: Transaction, circle: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended('agreement ' || ${circle}::text, 0))`)

/** A circle the asker is in now, with its present members; or nothing. */
export const tableAt = (tx: Transaction, circle: string) =>
  tx.row<Table>(sql`select c.id, c.kind, c.name, c.open_days as "openDays", coalesce((
      select json_agg(json_build_object('id', m.person_id, 'name', coalesce(p.name, '…')) order by p.folded, m.person_id)
      from sharing.membership m left join people.person p on p.space_id = m.person_id and p.id = m.person_id
      where m.space_id = c.space_id and m.state = 'member'), '[]') as members,
      trust.may_propose(c.id) as proposes
    from sharing.circle c where c.space_id = ${circle} and c.ended_at is null
      and c.space_id in (select trust.my_circles())`)

/** Every version of a circle, the latest first, with who accepted it; at most fifty. */
export const agreementsOf = (tx: Transaction, circle: string) =>
  tx.rows<Agreement>(sql`select v.id, v.number, v.norms, v.own, v.cadence, v.open_days as "openDays",
      v.hours::float8 as hours, v.proposed_by as "proposedBy", v.proposed_at as "proposedAt",
      v.in_force_at as "inForceAt", coalesce((
        select json_agg(json_build_object('id', a.person_id, 'at', a.at) order by a.at, a.person_id)
        from agreements.acceptance a where a.space_id = v.space_id and a.version_id = v.id), '[]') as "acceptedBy"
    from agreements.version v where v.space_id = ${circle} and v.space_id in (select trust.my_circles())
    order by v.number desc limit 50`)

/** Since when the asker's own things are open to a circle. */
export const openSince = async (tx: Transaction, owner: string, circle: string) =>
  (
    await tx.rows<{ at: Date }>(sql`select g.from_at as at from sharing.grant g
      where g.space_id = ${owner} and g.circle_id = ${circle} and (g.until_at is null or g.until_at > trust.now())`)
  ).map(({ at }) => at)

/** Writes a version after the latest one. */
export const addVersion = (tx: Transaction, circle: string, id: string, terms: Terms) =>
  tx.run(sql`insert into agreements.version (space_id, id, number, norms, own, cadence, open_days, hours, proposed_by)
    select ${circle}, ${id}, coalesce(max(v.number), 0) + 1, ${terms.norms}::text[], ${terms.own}, ${terms.cadence},
      ${terms.openDays}::smallint, ${terms.hours}::numeric, trust.me()
    from agreements.version v where v.space_id = ${circle}`)

/** The asker accepts the latest version; false when it is not the latest. What that ends is ended by trust. */
export const putAcceptance = async (tx: Transaction, circle: string, version: string) =>
  (await tx.row<{ accepted: boolean }>(sql`select trust.accept_agreement(${circle}, ${version}) as accepted`))
    ?.accepted ?? false

/** Takes back a proposal of the asker's own that is not in force; gives 0 where there is none. */
export const removeProposal = (tx: Transaction, circle: string, version: string, by: string) =>
  tx.run(sql`delete from agreements.version
    where space_id = ${circle} and id = ${version} and proposed_by = ${by} and in_force_at is null`)

/** How the agreement of a circle stands; nothing where the asker is no member or nothing was proposed yet. */
export const agreementOf = (tx: Transaction, circle: string) => tx.row<AgreementState>(agreementAsked(circle))

/** The same, to be asked with others. */
export const agreementAsked = (circle: string) =>
  sql`select v.in_force_at as "inForceAt", v.proposed_by as "proposedBy",
      v.proposed_by = trust.me() as own, coalesce(bool_or(a.person_id = trust.me()), false) as accepted,
      (select json_build_object('members', count(*), 'accepted', count(b.person_id))
        from sharing.membership m left join agreements.acceptance b
          on b.space_id = m.space_id and b.version_id = v.id and b.person_id = m.person_id
        where m.space_id = v.space_id and m.state = 'member' and m.until_at is null) as table,
      (select max(e.in_force_at) from agreements.version e where e.space_id = v.space_id) as "heldSince",
      (select c.open_days from sharing.circle c where c.space_id = v.space_id) as "openDays"
    from (select * from agreements.version where space_id = ${circle} and space_id in (select trust.my_circles())
      order by number desc limit 1) v
      left join agreements.acceptance a on a.space_id = v.space_id and a.version_id = v.id
    group by v.space_id, v.id, v.in_force_at, v.proposed_by`

/** As it is answered among other questions: moments are text. */
export type ToldAgreement = Omit<AgreementState, 'inForceAt' | 'heldSince'> & {
  inForceAt: string | null
  heldSince: string | null
}

/** What was answered among other questions. */
export const agreementIn = (told: ToldAgreement | null): AgreementState | undefined =>
  told ? { ...told, inForceAt: momentOf(told.inForceAt), heldSince: momentOf(told.heldSince) } : undefined

const momentOf = (text: string | null) => (text === null ? null : new Date(text))
