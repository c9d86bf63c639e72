import { castMember } from '#demo'
import type { MailServer } from '#mail'
import { openWorld, type World } from '#world'
import { demoOrganization } from '../features/demo-places.ts'
import { leaveBreaks } from './crawl-breaks.ts'
import { layCircles } from './crawl-circles.ts'
import { layStructures, publishOne } from './crawl-own-rooms.ts'
import { bringSmallGroup } from './crawl-numbers.ts'
import { writeOffice } from './crawl-office.ts'
import { showThree } from './crawl-showing.ts'
import { layStandards, showStandards } from './crawl-standards.ts'
import { moveSeats } from './crawl-seats.ts'
import { writeThinking } from './crawl-thinking.ts'
import { layWordsBetween } from './crawl-words-between.ts'
import { shareYear, writeYear, type Leader } from './crawl-year.ts'

const leaders: Leader[] = [
  { key: 'amina.okafor' },
  { key: 'maya.halvorsen' },
  {
    key: 'teo.kalani',
    other: 'rosalind.achterberg',
    shares: ['purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief', 'pulse'],
  },
  { key: 'siobhan.orourke', other: 'ruth.abernathy', shares: ['evidence'] },
  { key: 'eleanor.vance', other: 'tom.ashcroft', shares: ['goal', 'purpose', 'brief'] },
  { key: 'andre.whitlock' },
]

/** The demo district after some of its people wrote into every private place, shared some of it, and left traces; and the
 * path of the link of what one of them published. */
export async function openCrawledWorld(mail: MailServer) {
  const people = leaders.map(({ key }) => castMember(key).id)
  const world = await openWorld({ demo: true, mail })
  const [harlow = '', school = ''] = await Promise.all(
    ['Harlow Valley Unified', 'Cedar Park K–8'].map((name) => demoOrganization(world, name)),
  )
  const standards = await layStandards(world, people)
  for (const leader of leaders.slice(2)) {
    await writeYear(world, leader)
    await writeThinking(world, leader.key, `${harlow}/${standards.version.id}`)
    await layStructures(world, leader.key)
    await shareYear(world, leader)
  }
  await layCircles(world, people)
  await layWordsBetween(world)
  await moveSeats(world)
  const link = await publishOne(world, 'teo.kalani')
  await showThree(world, 'teo.kalani', harlow)
  await writeOffice(world, 'eleanor.vance', harlow, 'daniel.nguyen')
  await writeOffice(world, 'teo.kalani', school, 'maya.halvorsen')
  await bringSmallGroup(await world.signedIn('eleanor.vance'), harlow)
  await leaveGrants(world, people)
  await leaveBreaks(world)
  await showStandards(world, people, standards)
  await (await world.signedIn('teo.kalani')).post('/prints')
  await world.settled()
  return { world, people, link }
}

// Grants that open nothing: to who evaluates the owner, and to a circle that has ended; and an answer to the coach.
async function leaveGrants(world: World, people: string[]) {
  await world.look(
    `insert into sharing.grant (space_id, noun, item_id, person_id, given_by, from_at)
      select space_id, 'goal', id, $2, space_id, $3 from focus.goal where space_id = any($1)`,
    [[people[0], people[2]], castMember('marcus.delacroix').id, world.clock.now()],
  )
  await world.look(
    `insert into sharing.grant (space_id, noun, item_id, circle_id, given_by, from_at)
      select e.space_id, 'evidence', e.id, m.space_id, e.space_id, m.from_at from portfolio.evidence e
      join sharing.membership m on m.person_id = e.space_id where e.space_id = $1 and m.until_at is not null`,
    [people[3]],
  )
  await world.look(
    `insert into coach.choice (space_id, rule, about, answer) select person, 'C1', 'somewhere', 'done'
      from unnest($1::uuid[]) person`,
    [people],
  )
}
