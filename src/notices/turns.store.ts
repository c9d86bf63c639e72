import { sql, type Transaction } from '#platform'
import type { Span } from './calm.ts'
import type { Waiting } from './turn.ts'

/** The people whose turn it is to get a letter. Only the house is told (trust). */
export const whoseTurn = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_mail() as person`)

/** Takes a person's turn; whoever takes it at the same time waits and finds nothing left to do. */
export const takeTurnOf = (tx: Transaction, person: string) =>
  tx.row<{
    digestAt: Date | null
    nudgeAt: Date | null
  }>(sql`insert into notices.turn (space_id) values (${person})
    on conflict (space_id) do update set looked_at = trust.now()
    returning digest_at as "digestAt", nudge_at as "nudgeAt"`)

/** Writes down when a turn comes again, and what was sent in this one. */
export const putTurn = (
  tx: Transaction,
  person: string,
  { dueAt, digest, nudge }: { dueAt: Date | null; digest: boolean; nudge: boolean },
) =>
  tx.run(sql`update notices.turn set due_at = ${dueAt},
      digest_at = case when ${digest}::boolean then trust.now() else digest_at end,
      nudge_at = case when ${nudge}::boolean then trust.now() else nudge_at end
    where space_id = ${person}`)

/** A wish has changed: it is looked at again soon. */
export const hurryTurn = (tx: Transaction, person: string) =>
  tx.run(sql`update notices.turn set due_at = null where space_id = ${person}`)

/** What somebody has not seen and no letter tells of yet, the oldest first. */
export const waitingOf = (tx: Transaction, person: string) =>
  tx.rows<Waiting>(sql`select id, kind, at,
      json_build_object('noun', noun, 'space', about_space_id, 'id', about_id) as about from notices.notice
    where space_id = ${person} and letter = 'waiting' and seen_at is null order by at, id limit 500`)

/** Letters about these have been made, or none are to be. */
export const markNotices = (tx: Transaction, person: string, ids: string[], letter: 'made' | 'none') =>
  tx.run(
    sql`update notices.notice set letter = ${letter} where space_id = ${person} and id = any(${ids}::uuid[])`,
  )

/**
 * Where a person is, and when they are away: on leave, and in breaks of the schools they work at. What was over eight days
 * ago is left out.
 */
export const whereaboutsOf = (tx: Transaction, person: string) =>
  tx.row<{ timeZone: string; leaves: Span[]; pauses: Span[] }>(sql`select p.time_zone as "timeZone",
      (select coalesce(json_agg(json_build_object('starts', l.starts, 'ends', l.ends)), '[]') from posts.leave l
        where l.space_id = p.space_id and coalesce(l.ends, 'infinity') >= trust.today() - 8) as leaves,
      (select coalesce(json_agg(distinct jsonb_build_object('starts', b.starts, 'ends', b.ends)), '[]')
        from posts.post h cross join trust.above(h.organization_id) as up
          join organizations.pause b on b.organization_id = up
        where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')
          and b.ends >= trust.today() - 8) as pauses
    from people.person p where p.space_id = ${person}`)
