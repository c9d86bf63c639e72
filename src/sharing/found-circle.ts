import { remember } from '#history'
import { type Transaction } from '#platform'
import { tellAsked } from './ask-into-circle.ts'
import type { CircleKind } from './circle.ts'
import { addCircle, addMember } from './circles.store.ts'

/** Founds a circle and asks others in. Refuses people whom the founder does not know. */
export async function foundCircle(
  tx: Transaction,
  founder: string,
  circle: { id: string; kind: CircleKind; name: string | null },
  asked: string[],
) {
  await addCircle(tx, founder, circle)
  for (const person of asked) {
    await addMember(tx, circle.id, person, founder)
    await tellAsked(tx, person, circle)
  }
  await remember(tx, 'founded', { noun: circle.kind, space: circle.id, id: circle.id })
}
