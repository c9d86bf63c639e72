import type pg from 'pg'
import type { World } from './model.ts'
import { columnsOf, nouns, oldPost, tables, type Columns } from './tables.ts'

/** Puts a world in the place of the one that the database held, as the owner of the tables. */
export async function loadWorld(owner: pg.Client, world: World): Promise<void> {
  await owner.query('begin')
  await owner.query(`truncate ${nouns.map((noun) => tables[noun].name).join()} cascade`)
  for (const noun of nouns) {
    if (noun === 'cycle') await fill(owner, tables.post.name, oldPosts(world))
    const rows = world[noun].map((row) => columnsOf(row, world))
    await fill(owner, tables[noun].name, rows)
  }
  await fill(owner, 'cycles.phase', phases(world))
  await owner.query('commit')
}

async function fill(owner: pg.Client, table: string, rows: Columns[]) {
  if (!rows[0]) return
  const columns = Object.keys(rows[0]).join()
  const text = `insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $1)`
  await owner.query(text, [JSON.stringify(rows)])
}

const oldPosts = (world: World): Columns[] =>
  world.person.map(({ id }) => ({
    space_id: id,
    id: oldPost(id),
    organization_id: world.organization[0]?.id,
    title: 'Teacher',
    role_kind: 'staff',
    starts: '1998-08-01',
    ends: '1999-07-31',
  }))

const phases = (world: World): Columns[] =>
  world.cycle.map(({ id, space }) => ({ space_id: space, cycle_id: id, phase: 'focus' }))
