import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { World } from './model.ts'
import type { Columns } from './columns.ts'
import { fill } from './fill.ts'
import { noteCopy } from './shelf-tables.ts'
import { columnsOf, nouns, oldPost, tables } from './tables.ts'

/** Puts a world in the place of the one that the database held, as the owner of the tables. */
export async function loadWorld(owner: pg.Client, world: World): Promise<void> {
  await owner.query('begin')
  // Quicker than to truncate so many tables, each of which then gets files anew.
  const emptied = nouns.toReversed().map((noun) => `delete from ${tables[noun].name}`)
  await owner.query(
    [
      ...[...Object.keys(companions), 'snapshots.snapshot'].map((table) => `delete from ${table}`),
      ...emptied,
    ].join(';'),
  )
  for (const noun of nouns) {
    if (noun === 'cycle') await fill(owner, tables.post.name, oldPosts(world))
    if (noun === 'noteLink') await fill(owner, 'snapshots.snapshot', noteCopies(world))
    const rows = world[noun].map((row) => columnsOf(row, world))
    await fill(owner, tables[noun].name, rows)
  }
  for (const [table, rows] of Object.entries(companions)) await fill(owner, table, rows(world))
  await owner.query('commit')
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

const noteCopies = (world: World): Columns[] =>
  world.infoNote.map(({ id, space }) => ({
    space_id: space,
    id: noteCopy(id),
    act: 'publish',
    noun: 'information note',
    item_id: id,
    manifest: '{}',
    seal: createHash('sha256').update('{}').digest('hex'),
    handed_at: '2027-02-01T09:00:00Z',
    delivered_at: '2027-02-01T09:15:00Z',
  }))

/** Tables whose rows stand beside others, without an id of their own. */
const companions: Record<string, (world: World) => Columns[]> = {
  'people.setting': ({ person }) =>
    person.map(({ id, findable }) => ({
      space_id: id,
      findable,
      language: 'en',
      text_size: 'usual',
      motion: 'device',
      contrast: 'usual',
      underlines: false,
    })),
  'notices.turn': ({ person }) => person.map(({ id }) => ({ space_id: id, looked_at: '2027-02-01' })),
  'breakglass.ending': ({ breakGlass }) =>
    breakGlass.flatMap(({ id, space, ended }) =>
      ended ? [{ space_id: space, access_id: id, ended_by: ended.by, at: ended.at }] : [],
    ),
  'breakglass.answer': ({ breakGlass }) =>
    breakGlass.flatMap(({ id, space, answer }) =>
      answer
        ? [{ space_id: space, access_id: id, answered_by: answer.by, at: answer.at, until_at: answer.until }]
        : [],
    ),
}
