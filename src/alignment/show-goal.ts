import { sayGoalKind } from '#focus'
import { found, type Transaction } from '#platform'
import { handOver, recipientsOf, seal, Showings, type Manifest } from '#snapshots'
import type { Reader } from '#people'
import { manifestOf, type Choosable } from './goal-to-show.ts'
import { goalToShow } from './goal-to-show.store.ts'

/** To whom a goal is shown, and what of it beside its sentence. */
export interface Choice {
  to: string
  chosen: readonly Choosable[]
}

/** Everything a leader looks at before they show a goal. The copy is there once they have chosen to whom. */
export async function lookBefore(
  tx: Transaction,
  reader: Pick<Reader, 'id' | 'language'>,
  id: string,
  choice?: Choice,
) {
  const [goal, recipients, shown] = await Promise.all([
    goalToShow(tx, reader.id, id).then(found),
    recipientsOf(tx),
    Showings.shownOf(tx, reader.id, { noun: 'goal', id }),
  ])
  const recipient = choice && found(recipients.find((one) => one.id === choice.to))
  const manifest =
    recipient &&
    manifestOf(goal, reader.id, {
      to: { space: recipient.id, organization: recipient.name },
      chosen: choice.chosen,
      kind: sayGoalKind(goal.kind, reader),
    })
  return { goal, recipients, shown, recipient, manifest }
}

/** Shows an own goal upward: the copy that was looked at, by its seal. Nothing where the goal has changed meanwhile. */
export async function showGoal(
  tx: Transaction,
  manifest: Manifest,
  { id, sha256 }: { id: string; sha256: string },
): Promise<boolean> {
  if (seal(manifest).sha256 !== sha256) return false
  await handOver(tx, id, manifest)
  return true
}
