import { sql, type Transaction } from '#platform'
import type { Attachment, Evidence, EvidenceAnswers, EvidenceKind } from './evidence.ts'

/** Writes a new entry; gives 0 when a post with the same `once` already made it. */
export const addEvidence = (
  tx: Transaction,
  entry: { id: string; spaceId: string; cycleId: string; kind: EvidenceKind; once?: string },
  words: EvidenceAnswers,
) =>
  tx.run(sql`insert into portfolio.evidence (space_id, id, cycle_id, kind, title, caption, link, practised_on, once)
    values (${entry.spaceId}, ${entry.id}, ${entry.cycleId}, ${entry.kind}, ${words.title}, ${words.caption},
      ${words.link}, ${words.practisedOn}, ${entry.once ?? null})
    on conflict (space_id, once) do nothing`)

/** The entry that the same post made before: with this key, these words and these files. */
export const evidenceMadeOnce = (
  tx: Transaction,
  person: string,
  said: EvidenceAnswers & { once?: string },
  files: string[],
) =>
  tx.row<{ id: string }>(sql`select e.id from portfolio.evidence e
    where e.space_id = ${person} and e.once = ${said.once} and exists (select 1 from portfolio.evidence_version v
      where v.space_id = e.space_id and v.evidence_id = e.id and v.title = ${said.title} and v.caption = ${said.caption}
        and v.link is not distinct from ${said.link}::text)
      and array(select a.file_id from portfolio.attachment a where a.space_id = e.space_id and a.evidence_id = e.id
        order by 1) = array(select f from unnest(${files}::uuid[]) f order by 1)`)

/** One entry of a space that the asker may see, or nothing. */
export const evidenceWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Evidence>(evidenceAsked(space, id))

/** The same, to be asked with others. */
export const evidenceAsked = (space: string, id: string) =>
  sql`select id, space_id as "spaceId", cycle_id as "cycleId", kind, title, caption, link,
      practised_on::text as "practisedOn", captured_at as "capturedAt", trashed_at is not null as trashed
    from portfolio.evidence where space_id = ${space} and id = ${id}`

/** Asks for the cycle of an entry, for questions that stand on one. */
export const cycleAsked = (space: string, id: string) =>
  sql`select cycle_id as id from portfolio.evidence where space_id = ${space} and id = ${id}`

/** An entry of one's own as its form shows it, held until the transaction ends: nobody else writes it meanwhile. */
export const holdWords = (tx: Transaction, person: string, id: string) =>
  tx.row<
    Record<string, string | null>
  >(sql`select e.caption, e.title, e.link, e.practised_on::text as "practisedOn",
      (select a.alt from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id
        where a.space_id = e.space_id and a.evidence_id = e.id and f.kind = 'photo'
        order by a.position, a.id limit 1) as alt
    from portfolio.evidence e where e.space_id = ${person} and e.id = ${id} for update of e`)

/** Writes an entry's words anew. */
export const changeEvidence = (tx: Transaction, person: string, id: string, words: EvidenceAnswers) =>
  tx.run(sql`update portfolio.evidence set title = ${words.title}, caption = ${words.caption}, link = ${words.link},
      practised_on = ${words.practisedOn}, changed_at = trust.now()
    where space_id = ${person} and id = ${id} and trashed_at is null`)

/** Keeps how an entry reads at this moment. */
export const keepVersion = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`insert into portfolio.evidence_version (space_id, evidence_id, title, caption, link, practised_on)
    select space_id, id, title, caption, link, practised_on from portfolio.evidence where space_id = ${person} and id = ${id}`)

/** Puts an entry into the trash, or takes it out. */
export const setTrashed = (tx: Transaction, person: string, id: string, trashed: boolean) =>
  tx.run(sql`update portfolio.evidence set trashed_at = case when ${trashed} then trust.now() end
    where space_id = ${person} and id = ${id} and (trashed_at is null) = ${trashed}`)

/** Asks for everything an entry once said, the newest first; its owner alone sees it. */
export const versionsAsked = (person: string, id: string) =>
  sql`select id, title, caption, link, practised_on::text as "practisedOn", at
    from portfolio.evidence_version where space_id = ${person} and evidence_id = ${id} order by at desc, id desc limit 100`

/** Asks for the goals of a person's present cycle, in their order: what an entry can show. */
export const goalsAsked = (person: string) =>
  sql`select g.id, g.statement from focus.goal g
    where g.space_id = ${person} and g.cycle_id = (select c.id from cycles.cycle c
      left join cycles.present h on h.space_id = c.space_id and h.cycle_id = c.id where c.space_id = ${person}
      order by h.cycle_id is not null desc, c.state in ('active', 'closing') desc, c.starts desc limit 1)
    order by g.position, g.id`

/** Asks for the claims of an entry that the asker may see. */
export const claimsAsked = (space: string, id: string) =>
  sql`select c.goal_id as "goalId", g.statement, c.sentence
    from portfolio.claim c join focus.goal g on g.space_id = c.space_id and g.id = c.goal_id
    where c.space_id = ${space} and c.evidence_id = ${id} order by g.position`

/** Joins an entry to a goal, or changes the sentence between them. */
export const putClaim = (
  tx: Transaction,
  person: string,
  joined: { evidence: string; goal: string },
  sentence: string,
) =>
  tx.run(sql`insert into portfolio.claim (space_id, evidence_id, goal_id, sentence)
    values (${person}, ${joined.evidence}, ${joined.goal}, ${sentence})
    on conflict (space_id, evidence_id, goal_id) do update set sentence = excluded.sentence`)

/** Takes the claim between an entry and a goal away. */
export const dropClaim = (tx: Transaction, person: string, joined: { evidence: string; goal: string }) =>
  tx.run(sql`delete from portfolio.claim
    where space_id = ${person} and evidence_id = ${joined.evidence} and goal_id = ${joined.goal}`)

/** Hangs a file on an entry, in its place among the others. */
export const attach = (
  tx: Transaction,
  entry: { spaceId: string; id: string },
  file: { id: string; name: string; alt: string },
  position: number,
) =>
  tx.run(sql`insert into portfolio.attachment (space_id, evidence_id, file_id, name, alt, position)
    values (${entry.spaceId}, ${entry.id}, ${file.id}, ${file.name}, ${file.alt}, ${position}) on conflict do nothing`)

/** Says what an entry's photos show, for those who do not see them. */
export const describePhotos = (tx: Transaction, person: string, id: string, alt: string) =>
  tx.run(sql`update portfolio.attachment set alt = ${alt} where space_id = ${person} and evidence_id = ${id}`)

/** The files of an entry that the asker may see. */
export const attachmentsOf = (tx: Transaction, space: string, id: string) =>
  tx.rows<Attachment>(attachmentsAsked(space, id))

/** The same, to be asked with others. */
export const attachmentsAsked = (space: string, id: string) =>
  sql`select a.file_id as "fileId", a.name, a.alt, f.kind, f.state, f.media_type as "mediaType",
      f.bytes::float8 as bytes, f.width, f.height
    from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id
    where a.space_id = ${space} and a.evidence_id = ${id} order by a.position, a.id`
