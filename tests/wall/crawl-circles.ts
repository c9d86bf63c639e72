import { ideas } from '#purpose'
import type { World } from '#world'
import { layEvenings, stepOf } from './crawl-evenings.ts'
import { layRow } from './crawl-lay.ts'

/**
 * Something stands in every circle these people sit or sat in, and in those that rest: meetings, agreements, lines,
 * protocols, hours.
 */
export async function layCircles(world: World, whose: string[]) {
  const circles = await world.look<{ space: string; kind: string; people: string[] }>(
    `select c.id as space, c.kind, array_agg(m.person_id order by m.seat, m.from_at, m.person_id) as people
      from sharing.circle c join sharing.membership m on m.space_id = c.id and m.state = 'member'
      group by c.id, c.kind, c.paused_at having count(*) > 1
        and (c.paused_at is not null or array_agg(m.person_id) && $1::uuid[])`,
    [whose],
  )
  for (const { space, kind, people } of circles) {
    const [one = '', ...rest] = people
    const others = rest.filter((_, place) => place % 3 === 0)
    const within = { space_id: space }
    await layEvenings(world, { space, one, others })
    await layRow(world, 'agreements.version', {
      ...within,
      number: 90,
      norms: [],
      own: 'Our own',
      cadence: 'Often',
      proposed_by: one,
    })
    await layRow(world, 'protocols.protocol', {
      ...within,
      name: 'Our own',
      purpose: 'To ask',
      steps: { json: [stepOf(space)] },
      written_by: one,
    })
    if (kind === 'coaching')
      await layRow(world, 'partners.given', {
        ...within,
        on_day: '2027-02-01',
        minutes: 30,
        note: 'A talk',
        noted_by: others[0],
      })
    if (kind === 'roundtable') await layLeading(world, space, people)
  }
}

/** What members wrote about leading, each to an idea nobody wrote to yet. */
async function layLeading(world: World, space: string, people: string[]) {
  const written = await world.look<{ idea: string }>(
    'select distinct idea from roundtables.line where space_id = $1',
    [space],
  )
  const free = ideas.find(({ key }) => !written.some(({ idea }) => idea === key))
  for (const person of people)
    await layRow(world, 'roundtables.line', {
      space_id: space,
      person_id: person,
      idea: free?.key ?? 'loops',
      words: 'A line',
    })
  await layRow(world, 'roundtables.definition', {
    space_id: space,
    number: 90,
    definition: 'To lead',
    attributes: 'To listen',
    expectations: 'To ask',
    written_by: people[0],
  })
}
