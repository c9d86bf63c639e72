import { demoStart, loadDemo } from '#demo'
import { Refusal } from '#platform'
import { houseOf, makeHouse } from './house.store.ts'
import type { Program } from './program.ts'

/**
 * Makes an empty data folder the demo, for good, and loads its world. Refused where the folder is anything already,
 * or where others than this computer can reach LPS.
 */
export async function beginDemo(program: Program) {
  const { db, house, settings } = program
  if (!settings.local) throw new Refusal('not allowed')
  const known = { kind: 'demo', clockShift: demoStart.getTime() - Date.now() } as const
  await db.as({ kind: 'public' }, async (tx) => {
    if (await houseOf(tx)) throw new Refusal('not allowed')
    await makeHouse(tx, known)
  })
  await loadDemo(program)
  house.known = known
}
