import { rules, type CoachCard } from '#coach'
import { isRunning, type PresentCycle } from '#cycles'
import { found, type Transaction } from '#platform'
import { together } from '#questions'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { fruitsOf, type Fruits } from './fruits.store.ts'
import { cycleBelow, lightGroundOf } from './ground.store.ts'
import { keptCard, type KeptCard } from './kept-card.store.ts'
import { hereIn } from './here-in.ts'
import { inOffice } from './led-place.store.ts'
import { lastShared, type SharedEntry } from './people.store.ts'
import { yearOf, type Year } from './year.store.ts'

/** The year, what comes from others, and the card as it was kept. */
interface Answers {
  cycle: PresentCycle | null
  fruits: Fruits
  year: Year
  ahead: Ahead
  shared: SharedEntry | null
  kept: KeptCard | null
  office: { here: boolean } | null
}

const asked = (person: string) => ({
  cycle: cycleBelow(),
  fruits: fruitsOf(person),
  year: yearOf(person),
  ahead: aheadOf(person, 1),
  shared: lastShared(),
  kept: keptCard(person),
  office: inOffice(person),
})

/** What Today shows a leader, in one statement. `undecided`: what the coach asks is to be decided before.
 * `office`: they hold a post of an office and may lead one. */
export async function readToday(tx: Transaction, person: string) {
  const answers = found(await tx.row<Answers>(together(asked(person), lightGroundOf(person))))
  const { year, ahead, shared, kept } = answers
  const cycle = answers.cycle ?? undefined
  const here = cycle && hereIn(cycle, answers.fruits)
  // A cycle that is paused or closed asks for nothing.
  const running = cycle !== undefined && isRunning(cycle)
  const decided = running && kept?.holds && isThere(kept.card) ? kept : undefined
  const card = decided?.card ?? undefined
  const office = answers.office !== null
  return {
    cycle,
    here,
    year,
    ahead,
    shared: shared ?? undefined,
    card,
    undecided: running && !decided,
    office,
  }
}

// LPS may have been renewed since: a rule that is no more has no words.
const isThere = (card: CoachCard | null) => !card || rules.some(({ id }) => id === card.rule)
