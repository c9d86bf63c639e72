import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, newId, type Transaction } from '#platform'
import { dayTrouble, type InviteAnswers } from './invitation.ts'
import { addInvitation, standsAlready, templatesToOffer } from './invitations.store.ts'

/**
 * Somebody invites a colleague to begin a cycle, until a day; the colleague alone knows what they answer. The same invitation
 * sent twice is one.
 */
export async function inviteColleague(
  tx: Transaction,
  person: string,
  answers: InviteAnswers,
  today: string,
): Promise<Outcome<string>> {
  const { template, until } = answers
  const trouble = dayTrouble(until, today)
  if (trouble) return complain({ until: trouble })
  if (person === answers.person) return complain({ person: 'self' })
  if (template) found((await templatesToOffer(tx, answers.person)).find(({ id }) => id === template.id))
  const id = newId()
  if (!(await addInvitation(tx, { space: person, id }, answers)))
    return (await standsAlready(tx, person, answers)) ? done(id) : complain({ person: 'already' })
  await remember(tx, 'invited', { noun: 'cycle invitation', space: person, id })
  return done(id)
}
