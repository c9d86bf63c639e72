import type { World } from '#world'
import type { Note } from './crawl-notes.ts'
import { plantingIn, type Planted } from './crawl-plant.ts'
import { readersOf } from './crawl-readers.ts'
import { roomFields, stepTables } from './crawl-room-fields.ts'
import { roomsIn } from './crawl-rooms.ts'

/** What stands in circles: for who is there now, and what is one’s own for oneself, also after leaving. */
export async function roomNotes(world: World, note: Note) {
  const [rooms, open, planting] = [await roomsIn(world), await readersOf(world), plantingIn(world)]
  for (const { table, fields, keepers, heard } of roomFields)
    for (const field of fields) {
      const where = table === 'sharing.circle' ? `kind = 'roundtable'` : 'true'
      for (const row of await planting(table, field, where, { columns: [...keepers, heard] })) {
        const members = rooms.members(row.space).filter((one) => [one, 'all'].includes(row['heard'] ?? ''))
        note(`${table}.${field}`, row, [...members, ...keepers.map((column) => row[column] ?? '')])
      }
    }
  // Whoever is asked in reads the name, and nothing else.
  for (const row of await planting('sharing.circle', 'name', `kind = 'roundtable'`))
    note('sharing.circle.name', row, [...rooms.members(row.space), ...rooms.asked(row.space)])
  // Who presents names an item: whoever reads that sees both.
  const presented = ['person_id', 'noun', 'item_space_id', 'item_id']
  for (const row of await planting('meetings.agenda_item', 'words', 'true', { columns: presented })) {
    const { noun = '', item_space_id: owner = '', item_id: item = '' } = row
    const within = [...rooms.members(row.space), row['person_id'] ?? '']
    const may = noun ? [owner, ...open(noun, owner, item)] : within
    note(
      'meetings.agenda_item.words',
      row,
      within.filter((one) => may.includes(one)),
    )
  }
  for (const table of stepTables)
    for (const row of await world.look<Planted>(
      `select m[1] as text, space_id as space
        from ${table}, regexp_matches(steps::text, 'zz[0-9a-f]{16}', 'g') m`,
    ))
      note(`${table}.steps`, row, rooms.members(row.space))
}

/** What was said to what somebody shares: for both, and for the circle it was said in while the item is open to it. */
export async function feedbackNotes(world: World, note: Note) {
  const [rooms, open, planting] = [await roomsIn(world), await readersOf(world), plantingIn(world)]
  const both = (circle: string, one: string, other: string) =>
    !circle || [one, other].every((person) => rooms.members(circle).includes(person))
  const about = ['owner_id', 'noun', 'item_id', 'circle_id']
  for (const row of await planting('feedback.feedback', 'words', 'true', { columns: about })) {
    const { owner_id: owner = '', noun = '', item_id: item = '', circle_id: circle } = row
    note('feedback.feedback.words', row, [
      row.space,
      owner,
      ...(circle ? open(noun, owner, item, circle) : []),
    ])
  }
  const marked = `(select f.circle_id from feedback.feedback f
    where f.space_id = t.author_id and f.id = t.feedback_id) as circle_id`
  const mark = { key: 'feedback_id', columns: ['author_id', marked] }
  for (const row of await planting('feedback.mark', 'line', 'true', mark)) {
    const { author_id: author = '', circle_id: circle = '' } = row
    const hears = both(circle, row.space, author) && !rooms.evaluates(author, row.space)
    note('feedback.mark.line', row, [row.space, ...(hears ? [author] : [])])
  }
  const asked = ['person_id', ...about.slice(1)]
  for (const row of await planting('feedback.asking', 'question', 'true', { columns: asked })) {
    const { person_id: person = '', noun = '', item_id: item = '', circle_id: circle } = row
    const sees = open(noun, row.space, item, circle || null).includes(person)
    note('feedback.asking.question', row, [row.space, ...(sees ? [person] : [])])
  }
}
