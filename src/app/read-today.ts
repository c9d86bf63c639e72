import type { CoachCard } from '#coach'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { findCard } from './find-card.ts'
import { groundOf } from './ground.store.ts'
import { sharedAsked, type SharedEntry } from './people.store.ts'
import { pictureAsked, type PictureAnswers } from './read-picture.ts'

/** The picture of a leader's cycle, and what comes from others: what is ahead with them, what was shared last. */
interface Answers extends PictureAnswers {
  ahead: Ahead
  shared: Listed<SharedEntry>
}

/** What Today shows a leader on a day of theirs, in one statement. */
export async function readToday(tx: Transaction, person: string, today: string) {
  const others = { ahead: aheadOf(person), shared: listed(sharedAsked(1)) }
  const asked = together({ ...pictureAsked(person), ...others }, groundOf(person))
  const { ahead, shared, ...answers } = found(await tx.row<Answers>(asked))
  const { cycle, year } = answers
  const card: CoachCard | undefined = findCard(answers, today)
  return { cycle: cycle ?? undefined, year, ahead, shared: shared.list[0], card }
}
