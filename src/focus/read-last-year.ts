import { CycleQuestions, ownCycle } from '#cycles'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Unfinished } from './unfinished.ts'
import { unfinishedAsked } from './unfinished.store.ts'

/** The cycle somebody works in, the school year before it, and what was not finished there; refused where no cycle was begun. */
export async function readLastYear(tx: Transaction, person: string) {
  const cycle = await ownCycle(tx, person)
  const asked = together(
    { before: CycleQuestions.yearBefore(), goals: listed(unfinishedAsked(person, cycle.id)) },
    { before: CycleQuestions.cycleBefore(cycle) },
  )
  type Answers = { before: { year: string } | null; goals: Listed<Unfinished> }
  const { before, goals } = found(await tx.row<Answers>(asked))
  return { cycle, year: before?.year, goals: goals.list }
}
