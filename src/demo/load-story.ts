import { CycleDeeds, phases } from '#cycles'
import { moveGoal, writeGoal, writeValue } from '#focus'
import { asPerson, type Transaction } from '#platform'
import { writePhilosophy, writePurpose } from '#purpose'
import { shareItem, type SharedItem } from '#sharing'
import { fromHarlow } from './harlow-template.ts'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import { circleOf } from './load-circles.ts'
import { loadEvidence } from './load-evidence.ts'
import { demoSchoolYears } from './organizations.ts'
import { uuid } from './seed.ts'
import { demoStart } from './start.ts'
import type { DemoCycle, DemoGoal } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** A leader's year, deed by deed: cycle, purpose, philosophy, goals, evidence, and what the partner may see. */
export async function loadStory(world: DemoWorld, story: DemoCycle) {
  const { db, clock } = world
  const leader = castMember(story.leader).id
  const act = (day: string, deed: (tx: Transaction) => Promise<unknown>) => {
    clock.set(afternoonOf(day))
    return db.as(asPerson(leader), deed)
  }
  const { from, until } = yearOf(story)
  await act(from, (tx) => CycleDeeds.beginCycle(tx, cycleOf(story, leader, { from, until })))
  await act(from, (tx) => writePurpose(tx, leader, story.id, purposeOf(story)))
  for (const { on, ...boxes } of story.philosophies) await act(on, (tx) => writePhilosophy(tx, leader, boxes))
  for (const goal of story.goals) await act(goal.baselineOn, (tx) => tellGoal(tx, leader, story, goal))
  for (const { id, now: value, nowOn } of story.goals)
    await act(nowOn, (tx) => writeValue(tx, leader, id, { value, day: nowOn }))
  await loadEvidence(world, story)
  clock.set(demoStart)
  await db.as(asPerson(leader), (tx) => setPhases(tx, leader, story))
}

/** Opens an item to the partner of the main pair. */
export const shareWithPartner = (tx: Transaction, leader: string, item: SharedItem) =>
  shareItem(tx, leader, item, { circleId: circleOf(mainPerson, mainPartner) })

async function tellGoal(tx: Transaction, leader: string, story: DemoCycle, goal: DemoGoal) {
  await writeGoal(tx, leader, { id: goal.id, cycleId: story.id }, { ...goal, current: null })
  await moveGoal(tx, leader, goal.id, { state: goal.state, reason: '' })
  if (goal.shared) await shareWithPartner(tx, leader, { noun: 'goal', id: goal.id })
}

async function setPhases(tx: Transaction, leader: string, story: DemoCycle) {
  const here = story.state === 'closed' ? phases.length : phases.indexOf('action')
  for (const [place, phase] of phases.entries())
    if (place <= here)
      await CycleDeeds.markPhase(
        tx,
        { person: leader, cycle: story.id, phase },
        place < here ? 'done' : 'working',
      )
}

const yearOf = (story: DemoCycle) => demoSchoolYears.find((year) => year.key === story.schoolYear)!

const cycleOf = (story: DemoCycle, leader: string, { from, until }: { from: string; until: string }) => ({
  id: story.id,
  personId: leader,
  postId: uuid('post', story.leader, 0),
  schoolYear: story.schoolYear.replace('-', '–'),
  title: story.title,
  starts: from,
  ends: until,
  state: story.state,
  ...(story.leader === mainPerson && story.state === 'active' ? fromHarlow : {}),
})

const purposeOf = ({ purpose }: DemoCycle) => ({
  uses: purpose.uses.map((one) => one.use),
  tellings: Object.fromEntries(
    purpose.uses.map(({ use, audience, decides }) => [use, { audience, decides: decides ?? '' }]),
  ),
  audience: '',
  why: purpose.why,
  expectations: purpose.expectations,
})
