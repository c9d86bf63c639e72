import { remember } from '#history'
import { tell, type NoticeKind } from '#notices'
import { type Transaction } from '#platform'
import type { CircleKind } from './circle.ts'
import { addCircle, addMember } from './circles.store.ts'

const askingKinds: Record<CircleKind, NoticeKind> = {
  partnership: 'partner asked',
  coaching: 'coaching asked',
  roundtable: 'roundtable asked',
}

/** Founds a circle and asks others in. Refuses people whom the founder does not know. */
export async function foundCircle(
  tx: Transaction,
  founder: string,
  circle: { id: string; kind: CircleKind; name: string | null },
  asked: string[],
) {
  await addCircle(tx, founder, circle)
  const about = { noun: circle.kind, space: circle.id, id: circle.id }
  for (const person of asked) {
    await addMember(tx, circle.id, person, founder)
    await tell(tx, person, { kind: askingKinds[circle.kind], about })
  }
  await remember(tx, 'founded', about)
}
