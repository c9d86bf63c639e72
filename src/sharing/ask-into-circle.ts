import { tell, type NoticeKind } from '#notices'
import type { Transaction } from '#platform'
import type { CircleKind } from './circle.ts'
import { addAsked, beginAsking, hasFreeSeat, takeBackAsking } from './circles.store.ts'

const askingKinds: Record<CircleKind, NoticeKind> = {
  partnership: 'partner asked',
  coaching: 'coaching asked',
  roundtable: 'roundtable asked',
}

/** Tells somebody that they are asked into a circle. */
export const tellAsked = (tx: Transaction, person: string, { id, kind }: { id: string; kind: CircleKind }) =>
  tell(tx, person, { kind: askingKinds[kind], about: { noun: kind, space: id, id } })

/**
 * A host asks people in: all of them, or nobody where there are not seats enough; says whether. Whom another host asks in
 * the same moment is asked once. Each has to be somebody the host knows.
 */
export async function askIntoCircle(
  tx: Transaction,
  host: string,
  circle: { id: string; kind: CircleKind },
  people: string[],
): Promise<boolean> {
  await beginAsking(tx)
  const asked: string[] = []
  for (const person of people) {
    // Another host may take the very seat: then the next one is tried.
    const seated =
      (await addAsked(tx, circle.id, person, host)) || (await addAsked(tx, circle.id, person, host))
    if (seated) asked.push(person)
    else if (!(await hasFreeSeat(tx, circle.id))) {
      await takeBackAsking(tx)
      return false
    }
  }
  for (const person of asked) await tellAsked(tx, person, circle)
  return true
}
