import { complain, done, type Outcome } from '#forms'
import { found, newId } from '#platform'
import type { AccountTools } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { challengeOf, newCredentialForm, readCredential } from './credential.ts'
import { algorithms, type PasskeyPlace } from './passkey-place.ts'
import { keepPasskey } from './passkeys.store.ts'
import { tellOwner } from './tell-owner.ts'
import { useTicket } from './tickets.store.ts'

/** Adds the passkey that a device has just made for this person, and tells them by a letter. */
export async function addPasskey(
  tools: AccountTools,
  person: string,
  { credential: given, name }: { credential: unknown; name: string },
  place: PasskeyPlace,
): Promise<Outcome<string>> {
  const account = found(await findAccount(tools.pool, { person }))
  const response = readCredential(newCredentialForm, given)
  const challenge = response && challengeOf(response)
  const ticket = challenge && (await useTicket(tools.pool, 'passkeyAdding', challenge))
  if (!response || !ticket || ticket.account !== account.id) return complain({ name: 'passkeyFailed' })
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const proof = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: place.origins,
    expectedRPID: place.name,
    supportedAlgorithmIDs: algorithms,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!proof?.verified) return complain({ name: 'passkeyFailed' })
  const { id: credential, publicKey, counter } = proof.registrationInfo.credential
  const { transports } = response.response
  const id = newId()
  const kept = { credential, publicKey: Buffer.from(publicKey), counter, transports }
  if (!(await keepPasskey(tools.pool, account.id, { id, name }, kept)))
    return complain({ name: 'passkeyFailed' })
  await tellOwner(tools, account, 'passkeyAdded')
  return done(id)
}
