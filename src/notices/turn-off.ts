import type { Transaction } from '#platform'
import { putWay } from './preferences.store.ts'
import { hurryTurn } from './turns.store.ts'

/** From now on no letter of this kind, or no digest, comes to a person. Done twice it changes nothing. */
export async function turnOff(tx: Transaction, person: string, kind: string) {
  await putWay(tx, person, kind, 'here')
  await hurryTurn(tx, person)
}
