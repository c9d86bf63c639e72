import { found, type Transaction } from '#platform'
import { invitationTo, putAnswer, tellBegun } from './invitations.store.ts'

/** An invitation has led to a cycle. Whoever made it hears of it only where the leader says so. */
export async function takeUpInvitation(
  tx: Transaction,
  person: string,
  invitation: { space: string; id: string },
  tell: boolean,
) {
  found(await invitationTo(tx, person, invitation))
  await putAnswer(tx, person, invitation, 'begun')
  if (tell) await tellBegun(tx, invitation)
}
