import { done, type Outcome } from '#forms'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import type { AccountTools, Visitor } from './account-tools.ts'
import { confirmPassword } from './confirm-password.ts'
import { algorithms, type PasskeyPlace } from './passkey-place.ts'
import { passkeysOf } from './passkeys.store.ts'
import { issueTicket } from './tickets.store.ts'

/**
 * What a browser asks a device for to make a passkey of this person, once they have said their password. Good for five
 * minutes. The device keeps it, so that nobody has to type who they are, and asks for finger, face or PIN each time.
 */
export async function askNewPasskey(
  tools: AccountTools,
  { person, current }: { person: string; current: unknown },
  visitor: Visitor,
  place: PasskeyPlace,
): Promise<Outcome<PublicKeyCredentialCreationOptionsJSON>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id, email } = confirmed.value
  const known = await passkeysOf(tools.pool, person)
  const challenge = await issueTicket(tools.pool, 'passkeyAdding', { account: id, word: '' }, 5)
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  return done(
    await generateRegistrationOptions({
      rpName: 'LPS',
      rpID: place.name,
      userID: new Uint8Array(Buffer.from(id)),
      userName: email,
      userDisplayName: email,
      challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: known.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }),
  )
}
