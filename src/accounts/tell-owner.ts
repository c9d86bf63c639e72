import type { AccountTools } from './account-tools.ts'
import type { LetterKind } from './letter.ts'

/** Tells the owner of an account what was changed about their signing in. The change stands whether the letter goes out or not. */
export async function tellOwner(
  { letters, publicUrl }: AccountTools,
  { email }: { email: string },
  kind: LetterKind,
) {
  await letters
    .send({ kind, to: email, values: { link: `${publicUrl}/me/sign-in` } })
    .catch(() => console.error('A letter about signing in could not be sent.'))
}
