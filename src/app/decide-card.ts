import { pickCard, putCard, rules, type CoachCard, type Ground } from '#coach'
import { isRunning } from '#cycles'
import { found, type Transaction } from '#platform'
import { together } from '#questions'
import { groundOf } from './ground.store.ts'
import { standingOf } from './kept-card.store.ts'
import { lookAt, pictureAsked, type PictureAnswers } from './read-picture.ts'

interface Answers extends PictureAnswers {
  standing: Ground
}

/** What the coach asks a leader on a day of theirs; no card where all is well, and nothing where no cycle is under way. */
export async function decideCard(tx: Transaction, person: string, today: string) {
  const asked = together({ ...pictureAsked(person), standing: standingOf(person) }, groundOf(person))
  const { standing, ...answers } = found(await tx.row<Answers>(asked))
  const { cycle, wishes } = answers
  if (!cycle || !isRunning(cycle)) return undefined
  return { cycle, card: pickCard(rules, lookAt(cycle, today, answers), wishes), standing }
}

/** A card as it was decided, and what it stands on. */
export interface Decided {
  cycle: { id: string }
  card: CoachCard | undefined
  standing: Answers['standing']
  /** Their leader looked and found nothing that held. */
  looked?: boolean
}

/** Keeps it for the looks to come, where it can be told what its decision had seen. */
export const keepCard = async (tx: Transaction, person: string, decided: Decided) => {
  const { cycle, card, standing, looked = false } = decided
  return standing.mark && putCard(tx, person, { cycle: cycle.id, card, looked }, standing)
}
