import { answersOf, complain, done, type Outcome } from '#forms'
import type { Choices } from './run-choices.ts'
import { agenda, beginForm } from './beginning.ts'
import { planProtocol } from './plan-protocol.ts'
import type { Plan } from './sitting.ts'

/** What somebody chose to run in a meeting; `unnamed` is what a whole agenda is called where its meeting has no name. */
export function planSitting(
  { meeting, members, protocols, ...choices }: Choices,
  given: Record<string, unknown>,
  unnamed: string,
): Outcome<Plan> {
  const answers = answersOf(beginForm, given)
  if (!answers.ok) return answers
  const { what, presenter, about } = answers.value
  if (presenter && !members.some(({ id }) => id === presenter)) return complain({ presenter: 'presenter' })
  if (what === agenda && choices.agenda.length) {
    const title = meeting.title ?? meeting.circleName ?? unnamed
    return done({ title, about: about || null, steps: choices.agenda })
  }
  const protocol = protocols.find(({ key }) => key === what)
  return protocol ? done(planProtocol(protocol, answers.value)) : complain({ what: 'what' })
}
