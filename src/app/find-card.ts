import { pickCard, rules, type CoachCard } from '#coach'
import { isRunning } from '#cycles'
import { lookAt, type PictureAnswers } from './read-picture.ts'

/** What the coach asks a leader on a day of theirs; nothing where all is well, or where no cycle is under way. */
export function findCard(answers: PictureAnswers, today: string): CoachCard | undefined {
  const { cycle, wishes } = answers
  return cycle && isRunning(cycle) ? pickCard(rules, lookAt(cycle, today, answers), wishes) : undefined
}
