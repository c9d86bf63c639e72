import { found, type Transaction } from '#platform'
import { invitationTo, putAnswer } from './invitations.store.ts'

/**
 * The invited does not want to. It is written in their own space and nowhere else: no happening, no notice, no mark on the
 * invitation, so that for everybody else it is as if they had not answered.
 */
export async function declineInvitation(
  tx: Transaction,
  person: string,
  invitation: { space: string; id: string },
) {
  found(await invitationTo(tx, person, invitation))
  await putAnswer(tx, person, invitation, 'declined')
}
