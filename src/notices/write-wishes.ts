import type { Transaction } from '#platform'
import type { Preference } from './preference.ts'
import { putPreference } from './preferences.store.ts'
import { hurryTurn } from './turns.store.ts'

/** A person says how they want to be told; what waits already is looked at anew. */
export async function writeWishes(tx: Transaction, person: string, wish: Preference) {
  await putPreference(tx, person, wish)
  await hurryTurn(tx, person)
}
