import { remember } from '#history'
import { type Transaction } from '#platform'
import type { ProfileAnswers } from './profile.ts'
import { putPerson, putSetting } from './profiles.store.ts'

/** A person says who they are and how they read LPS. */
export async function writeProfile(tx: Transaction, me: string, answers: ProfileAnswers) {
  await putPerson(tx, me, answers)
  await putSetting(tx, me, answers)
  await remember(tx, 'wrote', { noun: 'profile', space: me, id: me })
}
