import { CycleQuestions, type PresentCycle } from '#cycles'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { offerOptions, type Chosen } from '#standards'
import { goalsAsked } from './evidence.store.ts'

/**
 * What a new entry can show: the goals and the standards of the cycle somebody works in. One statement, and one more where
 * standards were chosen for it.
 */
export async function readOffer(tx: Transaction, person: string) {
  const asked = together(
    {
      cycle: CycleQuestions.cycleBelow(),
      goals: listed(goalsAsked(person)),
      chosen: listed(CycleQuestions.chosenAsked(person)),
    },
    { cycle: CycleQuestions.presentCycleAsked(person) },
  )
  type Answers = {
    cycle: PresentCycle | null
    goals: Listed<{ id: string; statement: string }>
    chosen: Listed<Chosen>
  }
  const { cycle, goals, chosen } = found(await tx.row<Answers>(asked))
  return { noCycle: !cycle, goals: goals.list, standards: await offerOptions(tx, chosen.list) }
}
