import { sql, type Transaction } from '#platform'
import type { CoachCard } from './card.ts'

/** What a decided card stands on, as the database said it: it is written back as it came. */
export interface Ground {
  around: string[]
  since: string
  /** What had happened there since; nothing where it was too much to tell. */
  mark: string | null
  /** Which card, or which forgetting, lay there; null where none did. */
  was: string | null
  /** The span in which time alone changes nothing. */
  holds: string
}

/**
 * Keeps what was decided, unless something was kept or forgotten meanwhile. For three weeks after somebody `looked` and found
 * nothing that held, their card is decided ahead.
 */
export const putCard = (
  tx: Transaction,
  person: string,
  { cycle, card, looked }: { cycle: string; card: CoachCard | undefined; looked: boolean },
  { around, since, holds, mark, was }: Ground,
) =>
  tx.run(sql`insert into coach.card as k (space_id, cycle_id, card, around, since, holds, mark, ahead_until)
    values (${person}, ${cycle}, ${card ? JSON.stringify(card) : null}, ${around}, ${since}, ${holds}, ${mark},
      case when ${looked} then trust.now() + interval '21 days' end)
    on conflict (space_id) do update set cycle_id = excluded.cycle_id, card = excluded.card, around = excluded.around,
      since = excluded.since, holds = excluded.holds, mark = excluded.mark,
      ahead_until = coalesce(excluded.ahead_until, k.ahead_until)
    where k.since = ${was}`)

/**
 * Something was done that no happening tells of and that the advice stands on: the next look decides anew. What was decided
 * before and is on its way to be kept is not kept any more. Whoever reacts to what happens is told.
 */
export async function forgetCard(tx: Transaction, person: string) {
  await tx.run(sql`insert into coach.card (space_id) values (${person})
    on conflict (space_id) do update set holds = excluded.holds, since = excluded.since`)
  await tx.react({ verb: 'forgot', noun: 'card', space: person, id: person })
}
