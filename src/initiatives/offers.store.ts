import { personOf, sql, type Transaction } from '#platform'
import type { Offer, OfferAnswers, OfferHere } from './offer.ts'

/** The offer that stands about an initiative, or nothing. */
export const offerAbout = (tx: Transaction, space: string, initiative: string) =>
  tx.row<Offer>(sql`select o.space_id as space, o.id, o.kind, o.initiative_id as "initiativeId", i.name,
      o.with_id as "withId", w.name as "withName", o.until::text, o.why
    from initiatives.offer o
      join initiatives.initiative i on i.space_id = o.space_id and i.id = o.initiative_id
      left join initiatives.initiative w on w.space_id = o.space_id and w.id = o.with_id
    where o.space_id = ${space} and o.initiative_id = ${initiative} and o.withdrawn_at is null`)

/** The offers that reach an organization, with its answers as far as the asker may know them. */
export const offersTo = (tx: Transaction, organization: string) =>
  tx.rows<OfferHere>(sql`select o.space_id as space, o.id, o.kind, o.initiative_id as "initiativeId", i.name,
      o.with_id as "withId", w.name as "withName", o.until::text, o.why, p.name as "from", mine.id as here,
      a.answer, (select c.id from initiatives.initiative c where c.space_id = mine.space_id and c.id <> mine.id
        and c.origin_space_id = w.space_id and c.origin_id = w.id order by c.id limit 1) as "withHere"
    from initiatives.initiative mine
      join initiatives.offer o on o.space_id = mine.origin_space_id and o.initiative_id = mine.origin_id
      join initiatives.initiative i on i.space_id = o.space_id and i.id = o.initiative_id
      join organizations.organization p on p.id = o.space_id
      left join initiatives.initiative w on w.space_id = o.space_id and w.id = o.with_id
      left join initiatives.answer a on a.space_id = mine.space_id and a.initiative_id = mine.id and a.offer_id = o.id
    where mine.space_id = ${organization} and not mine.draft and o.withdrawn_at is null
    order by o.made_at, o.id limit 50`)

/** How many organizations carry an initiative that came with this one, and how many of them combined or paused it. */
export const carriedBy = (tx: Transaction, space: string, initiative: string) =>
  tx.row<{ carrying: number; easing: number }>(sql`select count(distinct space_id)::int as carrying,
      count(distinct space_id) filter (where decision in ('combine', 'pause', 'letGo'))::int as easing
    from initiatives.initiative where origin_space_id = ${space} and origin_id = ${initiative} and not draft`)

/** Who heads the organizations that carry an initiative that came with this one, each with what they carry (trust.headed). */
export const headsCarrying = (tx: Transaction, space: string, initiative: string) =>
  tx.rows<{
    person: string
    space: string
    id: string
  }>(sql`select p.space_id as person, i.space_id as space, i.id
    from initiatives.initiative i join organizations.organization o on o.id = i.space_id
      join posts.post p on p.organization_id = o.id and trust.today() between p.starts and coalesce(p.ends, 'infinity')
        and p.role_kind = case o.kind when 'school' then 'principal' when 'district' then 'superintendent'
          when 'state' then 'stateAdministrator' else 'director' end
    where i.origin_space_id = ${space} and i.origin_id = ${initiative} and not i.draft
    order by p.space_id, i.id`)

/** Writes an offer; the one that stood before is withdrawn. */
export async function putOffer(
  tx: Transaction,
  { space, initiative, id }: { space: string; initiative: string; id: string },
  { kind, withId, until, why }: OfferAnswers,
) {
  await withdraw(tx, space, initiative)
  await tx.run(sql`insert into initiatives.offer (space_id, id, initiative_id, kind, with_id, until, why, made_by)
    values (${space}, ${id}, ${initiative}, ${kind}, ${withId}, ${until}, ${why}, ${personOf(tx.who)})`)
}

/** Withdraws what is offered about an initiative; gives 0 when nothing is. */
export const withdraw = (tx: Transaction, space: string, initiative: string) =>
  tx.run(sql`update initiatives.offer set withdrawn_at = trust.now()
    where space_id = ${space} and initiative_id = ${initiative} and withdrawn_at is null`)

/** Writes what the head of a school says to an offer. */
export const putAnswer = (
  tx: Transaction,
  { space, here, offer: of }: { space: string; here: string; offer: Pick<Offer, 'space' | 'id'> },
  answer: 'takeUp' | 'notNow',
) =>
  tx.run(sql`insert into initiatives.answer (space_id, initiative_id, offer_space_id, offer_id, answer, made_by)
    values (${space}, ${here}, ${of.space}, ${of.id}, ${answer}, ${personOf(tx.who)})
    on conflict (space_id, initiative_id, offer_id) do update
      set answer = excluded.answer, made_by = excluded.made_by, at = trust.now()`)
