import type { Database } from '#platform'
import { openWorld } from '#world'
import pg from 'pg'
import { difference, noCount } from './compare.ts'
import { noteFaults } from './notes-faults.ts'
import { goodLinks, keptIn, used } from './notes-law.ts'
import { loadNotes } from './notes-load.ts'
import { notesWorld, type NotesWorld, type Use } from './notes-world.ts'
import { now } from './site.ts'
import type { Law, Wall } from './wall.ts'

/** Who reads a note through a link, and what comes back. */
export const notes: Law<NotesWorld> = {
  open: () => openNotesWall(),
  tried: notesWorld,
  shapes: new Set(),
  faults: noteFaults,
}

const kept = `select 'views ' || snapshot_id || ' ' || views as key from snapshots.link
  union all select 'opened ' || snapshot_id from snapshots.step where step = 'opened'
  union all select 'question ' || note_id || ' ' || id from structures.question
  union all select 'told ' || about_id || ' ' || count(*) from notices.notice where kind = 'note question'
    group by space_id, about_id`

async function openNotesWall(): Promise<Wall<NotesWorld>> {
  const { program, clock, owner: config, [Symbol.asyncDispose]: close } = await openWorld()
  const { db } = program
  const owner = new pg.Client(config)
  owner.on('error', () => undefined) // it ends with its database
  await owner.connect()
  clock.set(new Date(now))
  const count = noCount()
  /** Links are found by their ending, then used one after the other; each time the answer and all that is kept are compared. */
  const differences = async (given: NotesWorld): Promise<string[]> => {
    count.worlds++
    await loadNotes(owner, given)
    const wrong = await wronglyFound(db, given)
    let world = given
    for (const use of given.uses) {
      count.deeds++
      const said = await tryUse(db, use)
      const lawful = used(world, use)
      if (said !== lawful.said) wrong.push(`“${said}” instead of “${lawful.said}”: ${JSON.stringify(use)}`)
      world = lawful.world
    }
    const there = (await owner.query<{ key: string }>(kept)).rows.map(({ key }) => key)
    const all = keptIn(world)
    count.rows += all.length
    wrong.push(...difference(there, all).map((key) => `${key} is there against the law`))
    wrong.push(...difference(all, there).map((key) => `${key} is not there`))
    return wrong.slice(0, 5)
  }
  return { owner, count, differences, [Symbol.asyncDispose]: close }
}

/** Somebody types the last letters of an address: only a link that leads somewhere is found. */
async function wronglyFound(db: Database, world: NotesWorld): Promise<string[]> {
  const links = world.notes.flatMap(({ copies }) => copies.map(({ link }) => link))
  const text = `select l as key from unnest($1::text[]) e, trust.links_ending(e) l`
  const found = await db.as({ kind: 'public' }, (tx) =>
    tx.rows<{ key: string }>({ name: 'ending', text, values: [links.map((link) => link.slice(-5))] }),
  )
  const keys = found.map(({ key }) => key)
  const good = goodLinks(world)
  return [
    ...difference(keys, good).map((key) => `link ${key} is found against the law`),
    ...difference(good, keys).map((key) => `link ${key} is not found`),
  ]
}

async function tryUse(db: Database, use: Use): Promise<string> {
  const { name, text, values } =
    'open' in use
      ? { name: 'open', text: 'select manifest as said from trust.open_link($1)', values: [use.open.again] }
      : { name: 'ask', text: `select trust.ask_note($1, null, 'Why?') as said`, values: [use.ask] }
  const row = await db.as(use.who, (tx) => tx.row<{ said: string }>({ name, text, values }))
  return row === undefined ? 'nothing' : 'open' in use ? (JSON.parse(row.said) as string) : row.said
}
