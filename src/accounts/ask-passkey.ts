import type { AccountTools, Visitor } from './account-tools.ts'
import { mayTry } from './attempts.store.ts'
import type { PasskeyPlace } from './passkey-place.ts'
import { issueTicket } from './tickets.store.ts'

/** What a browser asks a device for to sign in, or nothing for whoever asks too often. Good for five minutes. */
export async function askPasskey({ pool }: AccountTools, { address }: Visitor, place: PasskeyPlace) {
  if (!(await mayTry(pool, 'passkey', { address }))) return undefined
  const challenge = await issueTicket(pool, 'passkeySignIn', { account: '', word: '' }, 5)
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  return generateAuthenticationOptions({
    rpID: place.name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
  })
}
