import { addLetter } from '#mail'
import type { Transaction } from '#platform'
import type { InvitationTools } from './invitation-tools.ts'

interface Addressed {
  id: string
  organizationId: string
  email: string | null
}

/** Gives what sends an invitation's letter, in the transaction of the deed, to whoever has an address. */
export const sendInvitation =
  ({ mail }: Pick<InvitationTools, 'mail'>) =>
  async (tx: Transaction, { id, organizationId, email }: Addressed) => {
    if (!mail.ready || !email) return
    await addLetter(tx, {
      space: organizationId,
      kind: 'invitation',
      to: { address: email },
      about: { invitation: id },
    })
  }
