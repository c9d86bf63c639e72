import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { putIdeaWords } from './ideas.store.ts'

/** Writes to the question of an idea card; for its writer alone. */
export async function answerIdea(tx: Transaction, person: string, idea: string, words: string) {
  const { id } = found(await putIdeaWords(tx, person, idea, words))
  await remember(tx, 'wrote', { noun: 'idea', space: person, id })
}
