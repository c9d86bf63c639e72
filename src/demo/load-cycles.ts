import { CycleDeeds } from '#cycles'
import { asPerson, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import { harlowTemplate } from './harlow-template.ts'
import { uuid } from './seed.ts'
import { demoStart } from './start.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** What Harlow offers for beginning a year; before the years begin. */
export const loadTemplate = (world: DemoWorld) =>
  act(world, 'eleanor.vance', '2026-06-15', (tx) =>
    CycleDeeds.writeTemplate(
      tx,
      { space: uuid('organization', 'harlow'), id: uuid('cycle template', 'harlow') },
      harlowTemplate,
    ),
  )

/** A cycle that rests with its leader, a leader of two schools with a cycle for each, and an invitation that waits. */
export async function loadCycles(world: DemoWorld) {
  const owen = {
    person: castMember('owen.macallister').id,
    cycle: uuid('cycle', 'owen.macallister', '2026-27'),
  }
  const linh = castMember('linh.nguyen').id
  await act(world, 'linh.nguyen', '2026-08-04', (tx) =>
    CycleDeeds.beginCycle(tx, {
      id: uuid('cycle', 'linh.nguyen', '2026-27', 'cedar-park'),
      personId: linh,
      postId: uuid('post', 'linh.nguyen', 1),
      schoolYear: '2026–27',
      title: 'Cedar Park: mornings',
      starts: '2026-08-04',
      ends: '2027-06-30',
      state: 'active',
    }),
  )
  await act(world, 'owen.macallister', '2026-11-06', (tx) =>
    CycleDeeds.stepCycle(tx, owen, { step: 'paused', reason: 'Our son comes on Monday.' }, '2026-11-06'),
  )
  await act(world, 'amina.okafor', '2027-02-12', (tx) =>
    CycleDeeds.inviteColleague(
      tx,
      castMember('amina.okafor').id,
      {
        person: castMember('keisha.baptiste').id,
        organization: null,
        note: 'You asked me how I decide what to leave out. I would rather walk it with you than tell you. Half a year is enough to begin.',
        template: { space: uuid('organization', 'harlow'), id: uuid('cycle template', 'harlow') },
        until: '2027-03-12',
      },
      '2027-02-12',
    ),
  )
}

async function act(
  { db, clock }: DemoWorld,
  who: string,
  day: string,
  deed: (tx: Transaction) => Promise<unknown>,
) {
  clock.set(afternoonOf(day))
  await db.as(asPerson(castMember(who).id), deed)
  clock.set(demoStart)
}
