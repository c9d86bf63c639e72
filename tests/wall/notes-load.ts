import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Columns } from './columns.ts'
import { fill } from './fill.ts'
import { daysAfter } from './moments.ts'
import type { NotesWorld } from './notes-world.ts'
import { instant } from './site.ts'

/** Puts a world in the place of the one that the database held, as the owner of the tables. */
export async function loadNotes(owner: pg.Client, world: NotesWorld): Promise<void> {
  const tables = tablesOf(world)
  const emptied = ['notices.notice', ...Object.keys(tables).toReversed()].map((name) => `delete from ${name}`)
  await owner.query('begin')
  await owner.query(emptied.join(';'))
  for (const [name, rows] of Object.entries(tables)) await fill(owner, name, rows)
  await owner.query('commit')
}

/** The rows of a world by their table, each behind those it names. */
function tablesOf({ people, notes }: NotesWorld): Record<string, Columns[]> {
  const copies = notes.flatMap(({ id: note, space, copies: all }) =>
    all.map((copy) => ({ ...copy, note, space })),
  )
  return {
    'people.person': people.map((id) => ({ space_id: id, id, name: 'Somebody' })),
    'structures.note': notes.map(({ id, space }) => ({ space_id: space, id, title: 'A note', words: '' })),
    'snapshots.snapshot': copies.map(published),
    'snapshots.step': copies.flatMap(({ id, space, views, ended }) => [
      ...(views > 0 ? [{ space_id: space, snapshot_id: id, step: 'opened', who: null }] : []),
      ...(ended ? [{ space_id: space, snapshot_id: id, step: ended, who: space }] : []),
    ]),
    'snapshots.link': copies.map(({ id, link, space, until, views }) => ({
      space_id: space,
      id: link,
      snapshot_id: id,
      expires_at: until,
      views,
    })),
    'structures.question': notes.flatMap(({ id, space, copies: [first], questions }) =>
      questions.map((one) => ({
        space_id: space,
        id: one.id,
        note_id: id,
        snapshot_id: first!.id,
        words: 'When?',
        asked_at: one.asked,
        seen_at: one.seen ? instant(0) : null,
      })),
    ),
  }
}

function published({
  id,
  note,
  space,
  handed,
}: {
  id: string
  note: string
  space: string
  handed: string
}): Columns {
  const manifest = JSON.stringify(id)
  const seal = createHash('sha256').update(manifest).digest('hex')
  const shown = { act: 'publish', noun: 'information note', item_id: note, manifest, seal }
  return { space_id: space, id, ...shown, handed_at: handed, delivered_at: daysAfter(handed, 1 / 96) }
}
