import { idOf, wordsOf } from '#addresses'
import type { Transaction } from '#platform'
import type { FindCandidates } from './find-candidates.ts'
import { personWith } from './people.store.ts'

/**
 * Whom a form is about: the person its `person` names, where the asker may see them. As long as nobody is chosen, who fits
 * its `words`, to choose from.
 */
export async function choosePerson(tx: Transaction, find: FindCandidates, answers: Record<string, unknown>) {
  const [chosen, asked] = [idOf(answers['person']), wordsOf(answers['words'])]
  if (!chosen) return { asked, people: await find(tx, asked, 1) }
  return { chosen, person: await personWith(tx, chosen), asked, people: [] }
}
