import {
  goalForm,
  linkGoal,
  markSentences,
  moveGoal,
  rewriteGoal,
  sayApart,
  writeGoal,
  writeListening,
  writePurpose,
} from '#plans'
import { asPerson, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import written from './plans.en.json' with { type: 'json' }
import type { DemoGoalAbove, DemoPlans } from './plans.ts'
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const plans = written as DemoPlans[]

/** What state, districts and schools are for, whom they listened to, their goals, and how these serve each other. */
export async function loadPlans(world: DemoWorld) {
  for (const one of plans) await loadOrganization(world, one)
}

/** The id of a goal of an organization in the demo: `harlow-a`, `alder-1`. */
export const organizationGoalId = (key: string) => uuid('organization goal', key)

async function loadOrganization(
  { db, clock }: DemoWorld,
  { at, by, purpose, listened = [], goals }: DemoPlans,
) {
  const [space, keeper] = [uuid('organization', at), castMember(by).id]
  const act = (day: string, deed: (tx: Transaction) => Promise<unknown>) => {
    clock.set(afternoonOf(day))
    return db.as(asPerson(keeper), deed)
  }
  for (const [place, one] of listened.entries()) {
    const id = uuid('listening', at, place)
    await act(later(one.day, purpose?.on), (tx) => writeListening(tx, { space, id, isNew: true }, one))
  }
  for (const text of [purpose?.earlier, purpose])
    if (text) await act(text.on, async (tx) => went(await writePurpose(tx, space, text)))
  for (const goal of goals) {
    const id = organizationGoalId(goal.key)
    const { ended, rewordedOn } = goal
    const today = ended?.on ?? counted
    await act(goal.on, (tx) => showGoal(tx, { space, id, today }, goal))
    if (rewordedOn)
      await act(rewordedOn, async (tx) => went(await rewriteGoal(tx, { space, id }, answersOf(goal))))
    if (ended) await act(ended.on, async (tx) => went(await moveGoal(tx, { space, id }, ended)))
  }
}

// Everybody counted in the last week of January.
const counted = '2027-01-29'

// What was heard is written down with the purpose it led to.
const later = (day: string, other = day) => (day > other ? day : other)

async function showGoal(
  tx: Transaction,
  goal: { space: string; id: string; today: string },
  given: DemoGoalAbove,
) {
  const { marks = [], serves = [], apart, before = given.statement } = given
  went(await writeGoal(tx, goal, { ...answersOf(given), statement: before }))
  went(await moveGoal(tx, goal, { state: 'inProgress', reason: '' }))
  for (const { goal: key, how, strength } of serves)
    went(await linkGoal(tx, goal, { space: spaceOf(key), id: organizationGoalId(key), how, strength }))
  if (marks.length > 0) await markSentences(tx, goal, marks)
  if (apart) await sayApart(tx, goal, apart)
}

const answersOf = ({ year = '2026–27', ...goal }: DemoGoalAbove) =>
  goalForm.parse({
    ...goal,
    schoolYear: year,
    asked: goal.asked ? `${goal.baseline}/${goal.target}/false` : '',
  })

const spaceOf = (key: string) =>
  uuid('organization', plans.find(({ goals }) => goals.some((one) => one.key === key))?.at ?? '')

const went = (outcome: { ok: boolean }) => {
  if (!outcome.ok) throw new Error(`The demo cannot write a plan: ${JSON.stringify(outcome)}`)
}
