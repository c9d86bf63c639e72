import { complain, done, type Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import { beginCycle } from './begin-cycle.ts'
import { outsidePost, yearFor, type BeginAnswers, type LeadPost } from './beginning.ts'
import { cycleWith, takeTurnToBegin } from './cycles.store.ts'
import { postsToLead } from './kept-cycles.store.ts'
import { chooseAgain, lastChoices } from './last-choices.ts'
import { takeUpInvitation } from './take-up-invitation.ts'
import { daysOfMonths } from './suggestion.ts'
import { templateAt } from './templates.store.ts'

/**
 * A leader begins a cycle for one of their posts, from a day of their choice, perhaps from a template of their
 * organization or one above it, and with the standards of their last one; the same form sent twice begins one. A second open
 * one of the same post and school year has a reason.
 */
export async function beginAnew(
  tx: Transaction,
  person: string,
  id: string,
  answers: BeginAnswers,
): Promise<Outcome<string>> {
  await takeTurnToBegin(tx, person)
  if (await cycleWith(tx, person, id)) return done(id)
  const post = (await postsToLead(tx, person)).find((one) => one.id === answers.post)
  if (!post) return complain({ post: 'missing' })
  const outside = outsidePost(post, answers)
  if (outside) return complain({ [outside]: 'outside' })
  const schoolYear = yearFor(post, answers.starts)
  if (post.open.includes(schoolYear) && !answers.beside) return complain({ beside: 'beside' })
  const { chosen } = answers.same ? await lastChoices(tx, person) : { chosen: [] }
  await beginCycle(tx, { ...(await cycleOf(tx, post, answers)), id, personId: person, schoolYear })
  await chooseAgain(tx, { person, cycle: id }, chosen)
  if (answers.invitation) await takeUpInvitation(tx, person, answers.invitation, answers.tell === 'yes')
  return done(id)
}

async function cycleOf(tx: Transaction, post: LeadPost, answers: BeginAnswers) {
  const { starts, ends } = answers
  const template = answers.template
    ? found(await templateAt(tx, answers.template, post.organizationId))
    : undefined
  return {
    postId: post.id,
    title: answers.title || null,
    starts,
    ends,
    state: 'active' as const,
    beside: post.open.length > 0 ? answers.beside : '',
    template,
    days: daysOfMonths(template?.months ?? [], { starts, ends }),
  }
}
