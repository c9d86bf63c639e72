import type pg from 'pg'
import type { Columns } from './columns.ts'
import { fill } from './fill.ts'
import { cycleOf } from './plans-data-tables.ts'
import { columnsOf, nouns, oldPost, tables } from './plans-tables.ts'
import type { World } from './plans-world.ts'

/** Puts a world in the place of the one that the database held, as the owner of the tables. */
export async function loadPlans(owner: pg.Client, world: World): Promise<void> {
  await owner.query('begin')
  const emptied = nouns.toReversed().map((noun) => `delete from ${tables[noun].name}`)
  await owner.query(['delete from cycles.cycle', ...emptied].join(';'))
  for (const noun of nouns) {
    const rows = world[noun].map((row) => columnsOf(row, world))
    await fill(owner, tables[noun].name, rows)
    if (noun === 'post') for (const [table, more] of companions(world)) await fill(owner, table, more)
  }
  await owner.query('commit')
}

/** What the database wants beside a person's goal: a post of long ago and a cycle. */
const companions = ({ person, organization }: World): [table: string, rows: Columns[]][] => [
  [
    'posts.post',
    person.map(({ id }) => ({
      space_id: id,
      id: oldPost(id),
      organization_id: organization[0]?.id,
      title: 'Teacher',
      role_kind: 'staff',
      starts: '1998-08-01',
      ends: '1999-07-31',
    })),
  ],
  [
    'cycles.cycle',
    person.map(({ id }) => ({
      space_id: id,
      id: cycleOf(id),
      post_id: oldPost(id),
      school_year: '2026–27',
      starts: '2026-07-01',
      ends: '2027-06-30',
    })),
  ],
]
