import { addLetter, lettersTo } from '#mail'
import { Refusal, type Transaction } from '#platform'
import type { InvitationTools } from './invitation-tools.ts'

interface Addressed {
  id: string
  organizationId: string
  email: string | null
}

/** How many letters of invitation go from an organization to an address within a day. Nobody there asked for them. */
const mostLetters = 20

/**
 * Gives what sends an invitation's letter, in the transaction of the deed, to whoever has an address. Refuses the deed where
 * that address had enough of them today.
 */
export const sendInvitation =
  ({ mail }: Pick<InvitationTools, 'mail'>) =>
  async (tx: Transaction, { id, organizationId, email }: Addressed) => {
    if (!mail.ready || !email) return
    if ((await lettersTo(tx, organizationId, email)) >= mostLetters) throw new Refusal('too often')
    await addLetter(tx, {
      space: organizationId,
      kind: 'invitation',
      to: { address: email },
      about: { invitation: id },
    })
  }
