import { between, complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { tell } from '#notices'
import { found, newId, type Transaction } from '#platform'
import { acceptAgreement } from './accept-agreement.ts'
import { fields, nothing, same, type Terms } from './agreement.ts'
import { addVersion, agreementsOf, holdAgreements, putAcceptance, tableAt } from './agreements.store.ts'

/**
 * A member proposes how a circle works together, and accepts it by that; the others are told. Whoever proposes what is
 * proposed already accepts it. `given`: the form as it was sent; where another version came since it was loaded, nothing is
 * written and both come back.
 */
export async function proposeAgreement(
  tx: Transaction,
  circle: string,
  terms: Terms,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  await holdAgreements(tx, circle)
  const here = found(await tableAt(tx, circle))
  if (!here.proposes) return complain({ norms: 'hosts' })
  const said = here.kind === 'coaching' ? terms : { ...terms, hours: null }
  const latest = (await agreementsOf(tx, circle))[0]
  if (latest && same(latest, said)) return acceptAgreement(tx, circle, latest.id)
  const came = between(fields, given, { ...(latest ?? nothing) })
  if (came) return { ok: false, complaints: {}, between: came }
  await propose(tx, circle, here.members, said)
  return done(undefined)
}

async function propose(tx: Transaction, circle: string, members: { id: string }[], terms: Terms) {
  const id = newId()
  await addVersion(tx, circle, id, terms)
  await putAcceptance(tx, circle, id)
  const about = { noun: 'agreement', space: circle, id }
  for (const member of members) await tell(tx, member.id, { kind: 'agreement proposed', about })
  await remember(tx, 'proposed', about)
}
