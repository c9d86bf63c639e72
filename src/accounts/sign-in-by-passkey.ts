import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { mayTry } from './attempts.store.ts'
import { challengeOf, credentialForm, readCredential } from './credential.ts'
import { openSession, type SignedIn } from './open-session.ts'
import type { PasskeyPlace } from './passkey-place.ts'
import { notePasskeyUse, passkeyWith } from './passkeys.store.ts'
import { useTicket } from './tickets.store.ts'

/**
 * Opens the session of somebody who holds a passkey. It is both steps in one: the device is the one, the finger, face
 * or PIN that opens it is the other.
 */
export async function signInByPasskey(
  tools: AccountTools,
  given: unknown,
  visitor: Visitor,
  place: PasskeyPlace,
): Promise<SignedIn> {
  const { pool } = tools
  if (!(await mayTry(pool, 'passkey', { address: visitor.address }))) return { ok: false, why: 'tooOften' }
  const response = readCredential(credentialForm, given)
  if (!response) return { ok: false, why: 'wrong' }
  const challenge = challengeOf(response)
  const kept = await passkeyWith(pool, response.id)
  if (!(await useTicket(pool, 'passkeySignIn', challenge)) || !kept) return { ok: false, why: 'wrong' }
  const { credential: id, publicKey, counter } = kept
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: place.origins,
    expectedRPID: place.name,
    credential: { id, publicKey: new Uint8Array(publicKey), counter },
    requireUserVerification: true,
  }).catch(() => undefined)
  const account = proof?.verified && (await findAccount(pool, { id: kept.account }))
  if (!account) return { ok: false, why: 'wrong' }
  if (account.closedAt) return { ok: false, why: 'closed' }
  await notePasskeyUse(pool, id, proof.authenticationInfo.newCounter)
  return openSession(tools, account, visitor)
}
