import { CycleQuestions, NoCycle, type PresentCycle } from '#cycles'
import { underWayAround, type Around } from '#initiatives'
import type { Reader } from '#people'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Chosen } from '#standards'
import type { Origin } from './goal.ts'
import type { GoalAbove } from './link.ts'
import { aboveAsked } from './links.store.ts'
import { originAsked, originGiven, type OriginWords } from './origins.store.ts'

/** What a new goal can be tied to, and the cycle it is written in, in one statement; refused where no cycle was begun. */
export async function readOffer(
  tx: Transaction,
  { id: me, today }: Pick<Reader, 'id' | 'today'>,
  from: Origin | null,
) {
  const asked = together(
    {
      cycle: CycleQuestions.cycleBelow(),
      above: listed(aboveAsked(me)),
      chosen: listed(CycleQuestions.chosenAsked(me)),
      around: listed(underWayAround.asked(me)),
      origin: originAsked(me),
    },
    { cycle: CycleQuestions.presentCycleAsked(me), origin: originGiven(from) },
  )
  type Answers = {
    cycle: PresentCycle | null
    above: Listed<GoalAbove>
    chosen: Listed<Chosen>
    around: Listed<Around>
    origin: OriginWords | null
  }
  const { cycle, above, chosen, around, origin } = found(await tx.row<Answers>(asked))
  if (!cycle) throw new NoCycle()
  return {
    cycle,
    above: above.list,
    chosen: chosen.list,
    underWay: underWayAround.on(around.list, today),
    origin: origin ?? undefined,
  }
}
