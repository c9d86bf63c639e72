import { proposeAgreement, usualTerms } from '#agreements'
import { complain, done, type Outcome } from '#forms'
import { personWith } from '#people'
import { newId, type Transaction } from '#platform'
import { foundCircle } from '#sharing'
import { acceptPartner } from './accept-partner.ts'
import { holdPair, lineTo, partnershipsOf } from './partners.store.ts'
import { standing, type PairKind } from './partnership.ts'
import { putOff } from './wishes.store.ts'

/**
 * A leader asks somebody to be their partner, or their outside coach for so many hours. Gives the circle. Who asks again is
 * led to what there is; who asks somebody that has asked them says yes by it. Complains about oneself, somebody one cannot
 * find, and somebody who evaluates the asker or is evaluated by them (C21, trust rule 4).
 */
export async function askPartner(
  tx: Transaction,
  me: string,
  wanted: { person: string; kind: PairKind; hours?: number | null; id?: string },
): Promise<Outcome<string>> {
  const { person, kind } = wanted
  if (person === me) return complain({ person: 'yourself' })
  await holdPair(tx, me, person)
  const [all, line, other] = await Promise.all([
    partnershipsOf(tx, me),
    lineTo(tx, me, person),
    personWith(tx, person),
  ])
  const there = standing(all, kind, person)
  if (there?.state === 'asked' && (await acceptPartner(tx, me, there.id))) return done(there.id)
  if (there) return done(there.id)
  if (!other) return complain({ person: 'unknown' })
  if (line?.evaluates) return complain({ person: 'evaluates' })
  const id = wanted.id ?? newId()
  await foundCircle(tx, me, { id, kind, name: null }, [person])
  if (kind === 'coaching' && wanted.hours)
    await proposeAgreement(tx, id, { ...usualTerms, hours: wanted.hours })
  await putOff(tx, me, person, true)
  return done(id)
}
