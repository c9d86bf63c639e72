import { castMember } from '#demo'
import { asPerson, newId } from '#platform'
import { foundCircle, joinCircle } from '#sharing'
import type { World } from '#world'

/** Two people of the cast begin a roundtable. */
export async function meetAt({ program: { db } }: World, host: string, guest: string, name: string) {
  const [founder, asked] = [castMember(host).id, castMember(guest).id]
  const circle = { id: newId(), kind: 'roundtable', name } as const
  await db.as(asPerson(founder), (tx) => foundCircle(tx, founder, circle, [asked]))
  await db.as(asPerson(asked), (tx) => joinCircle(tx, circle.id))
}
