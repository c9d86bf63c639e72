import { personOf, sql, type Transaction } from '#platform'
import type { Listening, ListeningAnswers, Purpose, PurposeVersion } from './purpose.ts'

/** What an organization says of itself, and how many wordings there were; nothing where it has said nothing. */
export const purposeOf = (tx: Transaction, space: string) =>
  tx.row<
    Purpose & { changedAt: Date; wordings: number }
  >(sql`select purpose, vision, changed_at as "changedAt",
      (select count(*)::int from plans.purpose_version v where v.space_id = p.space_id) as wordings
    from plans.purpose p where space_id = ${space}`)

/** The same, held until the end of the transaction; made empty first where there is none. Only for whoever keeps it. */
export async function holdPurpose(tx: Transaction, space: string) {
  await tx.run(sql`insert into plans.purpose (space_id) values (${space}) on conflict do nothing`)
  return tx.row<Purpose>(
    sql`select purpose, vision from plans.purpose where space_id = ${space} for no key update`,
  )
}

/** Writes both texts, and keeps how they read with who wrote them. */
export async function putPurpose(tx: Transaction, space: string, { purpose, vision }: Purpose) {
  await tx.run(sql`update plans.purpose set purpose = ${purpose}, vision = ${vision}, changed_at = trust.now()
    where space_id = ${space}`)
  await tx.run(sql`insert into plans.purpose_version (space_id, purpose_id, purpose, vision, made_by)
    select space_id, id, purpose, vision, ${personOf(tx.who)} from plans.purpose where space_id = ${space}`)
}

/** Its wordings, the latest first. */
export const purposeVersionsOf = (tx: Transaction, space: string) =>
  tx.rows<PurposeVersion>(sql`select v.id, v.purpose, v.vision, v.at, p.name as by
    from plans.purpose_version v left join people.person p on p.space_id = v.made_by and p.id = v.made_by
    where v.space_id = ${space} order by v.at desc, v.id desc limit 100`)

/** Who was listened to, the latest first. */
export const listeningsOf = (tx: Transaction, space: string) =>
  tx.rows<Listening>(sql`select id, who, day::text, how, heard, false as trashed from plans.listening
    where space_id = ${space} and trashed_at is null order by day desc nulls last, id desc limit 200`)

/** One of them, also one that was taken out of sight. */
export const listeningWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Listening>(sql`select id, who, day::text, how, heard, trashed_at is not null as trashed from plans.listening
    where space_id = ${space} and id = ${id}`)

/** One of them, held until the end of the transaction: whoever writes it meanwhile waits. Only for whoever keeps it. */
export const holdListening = (tx: Transaction, space: string, id: string) =>
  tx.row<ListeningAnswers>(sql`select who, day::text, how, heard from plans.listening
    where space_id = ${space} and id = ${id} for no key update`)

/** Writes who was listened to. */
export const addListening = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { who, day, how, heard }: ListeningAnswers,
) =>
  tx.run(sql`insert into plans.listening (space_id, id, who, day, how, heard, made_by)
    values (${space}, ${id}, ${who}, ${day}, ${how}, ${heard}, ${personOf(tx.who)})`)

/** Writes it anew; gives 0 where it is not there, or not the asker's to keep. */
export const changeListening = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { who, day, how, heard }: ListeningAnswers,
) =>
  tx.run(sql`update plans.listening set who = ${who}, day = ${day}, how = ${how}, heard = ${heard}
    where space_id = ${space} and id = ${id}`)

/** Takes it out of sight, or brings it back. */
export const setListeningTrashed = (tx: Transaction, space: string, id: string, trashed: boolean) =>
  tx.run(sql`update plans.listening set trashed_at = case when ${trashed}::boolean then trust.now() end
    where space_id = ${space} and id = ${id}`)
