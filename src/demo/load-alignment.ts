import { lookBefore, showGoal, type Choice } from '#alignment'
import { goalForm, linkGoal, moveGoal, writeGoal } from '#focus'
import { asPerson, found } from '#platform'
import { openSnapshot, seal } from '#snapshots'
import { countGoals } from '#tallies'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import colleagues from './colleagues-goals.en.json' with { type: 'json' }
import { organizationGoalId } from './load-plans.ts'
import links from './main-links.en.json' with { type: 'json' }
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** What the leaders’ goals serve, two that are shown to the district, one of them opened, and the counts of two months. */
export async function loadAlignment(world: DemoWorld, stories: DemoCycle[]) {
  for (const one of colleagues) await writeColleague(world, one)
  const goalOf = (leader: string, key: string) =>
    found(stories.flatMap((story) => (story.leader === leader ? story.goals : [])).find((g) => g.key === key))
      .id
  for (const { by, goal, ...link } of links) await tie(world, by, { ...link, goal: goalOf(by, goal) })
  const chosen = ['numbers', 'serves'] as const
  const amina = { by: mainPerson, goal: goalOf(mainPerson, 'talk'), on: '2026-10-12' }
  await show(world, amina, { to: harlow, chosen })
  await open(world, amina.by, { reader: 'eleanor.vance', on: '2026-10-14' })
  const maya = { by: mainPartner, goal: goalOf(mainPartner, 'attendance'), on: '2027-02-15' }
  await show(world, maya, { to: harlow, chosen: [...chosen, 'whyNow'] })
  for (const day of ['2027-01-01', '2027-02-01']) {
    world.clock.set(afternoonOf(day))
    await countGoals(world.db)
  }
}

const harlow = uuid('organization', 'harlow')
const yes = <T>(outcome: { ok: true; value: T } | { ok: false; complaints: object }) => {
  if (!outcome.ok) throw new Error(`The demo cannot do this: ${JSON.stringify(outcome.complaints)}`)
}

type Colleague = { by: string; kind: string; on: string; statement: string; serves?: string; apart?: string }

async function writeColleague({ db, clock }: DemoWorld, { by, on, serves, apart = '', ...words }: Colleague) {
  const [{ id: person }, id] = [castMember(by), uuid('goal', by, 'colleague')]
  const ties = { serves: serves ? [placeOf(serves)] : [], apart, standards: [], from: null }
  clock.set(afternoonOf(on))
  await db.as(asPerson(person), async (tx) => {
    const goal = { id, cycleId: uuid('cycle', by, '2026-27'), ties }
    yes(await writeGoal(tx, person, goal, goalForm.parse({ ...empty, ...words })))
    await moveGoal(tx, person, id, { state: 'inProgress', reason: '' })
  })
}

const empty = { whyNow: '', measure: '', unit: '', signs: '', equity: '', stops: '' }

// Keys of goals begin with the organization’s: `harlow-a`, `alder-1`.
const placeOf = (key: string) => ({
  space: uuid('organization', key.slice(0, key.lastIndexOf('-'))),
  id: organizationGoalId(key),
})

type Tie = { goal: string; on: string; to: string; how: string; strength: string }

async function tie({ db, clock }: DemoWorld, by: string, { goal, on, to, how, strength }: Tie) {
  const { id: person } = castMember(by)
  clock.set(afternoonOf(on))
  const link = { ...placeOf(to), how, strength: strength as 'direct' }
  await db.as(asPerson(person), async (tx) => yes(await linkGoal(tx, person, goal, link)))
}

async function show(
  { db, clock }: DemoWorld,
  { by, goal, on }: { by: string; goal: string; on: string },
  choice: Choice,
) {
  const leader = { id: castMember(by).id, language: 'en' }
  clock.set(afternoonOf(on))
  await db.as(asPerson(leader.id), async (tx) => {
    const { manifest } = await lookBefore(tx, leader, goal, choice)
    await showGoal(tx, found(manifest), { id: uuid('snapshot', by), sha256: seal(found(manifest)).sha256 })
  })
}

async function open({ db, clock }: DemoWorld, by: string, { reader, on }: { reader: string; on: string }) {
  clock.set(afternoonOf(on))
  const copy = { space: castMember(by).id, id: uuid('snapshot', by) }
  await db.as(asPerson(castMember(reader).id), (tx) => openSnapshot(tx, copy))
}
