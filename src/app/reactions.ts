import { tell, type NoticeKind } from '#notices'
import { personOf, type Reaction } from '#platform'
import { beginPhase } from '#structures'
import { endAssignmentsOf } from '#supervision'
import type { CardsAhead } from './cards-ahead.ts'

/** With a post ends what its office appointed: who evaluates whoever held it, and whom they evaluated themselves. */
const endEvaluation: Reaction = async (tx, { person, space }) => person && endAssignmentsOf(tx, person, space)

/** Tells whom it concerns. Of an evaluator both are told by trust, whichever deed begins or ends it. */
const telling =
  (kind: NoticeKind): Reaction =>
  async (tx, { noun, space, id, person }) =>
    person && tell(tx, person, { kind, about: { noun, space, id } })

/** Tells the owner of an account that somebody else opened a way into it. */
const tellingOwner =
  (kind: NoticeKind): Reaction =>
  (tx, { noun, space, id }) =>
    tell(tx, id, { kind, about: { noun, space, id } })

/** Who asks for company, takes a seat, agrees or plans has begun the third phase of their own cycle. */
const beginStructures: Reaction = (tx) => beginPhase(tx, personOf(tx.who))

/**
 * The only list of who reacts to what happens below, by "verb noun". Each reaction belongs to the deed: it runs in the
 * same transaction, and if it fails the deed did not happen.
 */
const reactions: Record<string, Reaction[]> = {
  'gave post': [telling('post given')],
  'ended post': [endEvaluation, telling('post ended')],
  'moved post': [endEvaluation],
  'gave role': [telling('role given')],
  'founded partnership': [beginStructures],
  'joined partnership': [beginStructures],
  'founded roundtable': [beginStructures],
  'joined roundtable': [beginStructures],
  'founded coaching': [beginStructures],
  'accepted agreement': [beginStructures],
  'planned meeting': [beginStructures],
  'ended role': [telling('role ended')],
  'made a reset link for account': [tellingOwner('password link made')],
  'took the second step off account': [tellingOwner('second step taken off')],
}

/** Does what hangs on a happening. */
export const reactTo: Reaction = async (tx, happening) => {
  for (const react of reactions[`${happening.verb} ${happening.noun}`] ?? []) await react(tx, happening)
}

/** The same, and once the deed is done for good the cards of whom it concerns are decided, before they look. */
export const reactAhead =
  (cards: () => CardsAhead): Reaction =>
  (tx, happening) => {
    cards().hear(tx, happening)
    return reactTo(tx, happening)
  }
