import type { AccountTools } from './account-tools.ts'
import type { LetterKind } from './letter.ts'
import { postLetter } from './post-letter.ts'

/** Tells the owner of an account what was changed about their signing in. The change stands whether the letter goes out or not. */
export async function tellOwner(tools: AccountTools, { email }: { email: string }, kind: LetterKind) {
  const values = { link: `${tools.publicUrl}/me/sign-in` }
  await postLetter(tools, { kind, to: email, values }).catch(() =>
    console.error('A letter about signing in could not be sent.'),
  )
}
