import type { World } from '#world'
import { readersOfReason } from './crawl-breaks.ts'
import { keptFields, ownFields, treeFields } from './crawl-fields.ts'
import { keepersIn } from './crawl-keepers.ts'
import { secretNumbers } from './crawl-numbers.ts'
import { plantingIn, type Planted } from './crawl-plant.ts'
import { readersOf } from './crawl-readers.ts'
import { shownMarkers } from './crawl-showing.ts'

/** Notes where a marker stands, and who may meet it. */
export type Note = (field: string, row: Planted, readers: string[]) => unknown

const among = 'space_id = any($1)'

/** What these people wrote for themselves and those they share it with. */
export async function ownNotes(world: World, people: string[], note: Note) {
  const [open, planting] = [await readersOf(world), plantingIn(world)]
  for (const [table, fields, items = {}] of ownFields)
    for (const field of fields)
      for (const row of await planting(table, field, among, { people, columns: Object.values(items) })) {
        const [first = [], ...more] = Object.entries(items).map(([noun, column]) =>
          open(noun, row.space, row[column] ?? ''),
        )
        const others = first.filter((one) => more.every((list) => list.includes(one)))
        note(`${table}.${field}`, row, [row.space, ...others])
      }
}

/** What organizations wrote: for whoever keeps their plans, and for their tree. */
export async function placeNotes(world: World, note: Note) {
  const [keepers, planting] = [await keepersIn(world), plantingIn(world)]
  for (const [table, fields, where] of keptFields)
    for (const field of fields)
      for (const row of await planting(table, field, where))
        note(`${table}.${field}.kept`, row, keepers.of(row.space))
  for (const [table, fields, where] of treeFields)
    for (const field of fields)
      for (const row of await planting(table, field, where))
        note(`${table}.${field}`, row, keepers.inTree(row.space))
}

/** What stands between two: a leader’s link to a goal above, an invitation, why break-glass was asked for. */
export async function joinedNotes(world: World, people: string[], note: Note) {
  const [open, keepers, planting] = [await readersOf(world), await keepersIn(world), plantingIn(world)]
  // Whoever reads a link sees both of its goals.
  const linked = { people, columns: ['goal_id', 'to_space_id'] }
  for (const row of await planting('focus.goal_link', 'how', among, linked)) {
    const tree = keepers.inTree(row['to_space_id'] ?? '')
    const others = open('goal', row.space, row['goal_id'] ?? '').filter((one) => tree.includes(one))
    note('focus.goal_link.how', row, [row.space, ...others])
  }
  // It is written for the one who is invited, who has to meet it.
  for (const row of await planting('cycles.invitation', 'note', 'true', { columns: ['invited_id'] })) {
    const invited = row['invited_id'] ?? ''
    note('cycles.invitation.note', { ...row, space: invited }, [row.space, invited])
  }
  // The reason is no word of the owner’s, and is read by others than their items.
  for (const row of await planting('breakglass.access', 'reason', among, { people, columns: ['id'] }))
    note('breakglass.access.reason', row, await readersOfReason(world, row['id'] ?? ''))
}

/** What was typed and not kept, handed over, counted, or lies in a file. The hash of a file’s bytes stands for the file. */
export async function copyNotes(world: World, people: string[], note: Note) {
  const [open, keepers] = [await readersOf(world), await keepersIn(world)]
  const typed = `select substring(fields::text from 'zz[0-9a-f]{16}') as text, space_id as space from drafts.draft`
  for (const row of await world.look<Planted>(typed)) note('drafts.draft', row, [row.space])
  for (const row of await shownMarkers(world)) {
    const readers = row['read'] ? keepers.shownTo(row['to'] ?? '') : []
    note('snapshots.snapshot.manifest', row, [row.space, ...readers])
  }
  for (const { field, ...row } of await secretNumbers(world))
    note(field, row, [row.space, ...keepers.of(row.space), ...open('inquiry', row.space, row['id'] ?? '')])
  const files = `select f.sha256 as text, f.space_id as space, a.evidence_id from files.file f
    left join portfolio.attachment a on a.space_id = f.space_id and a.file_id = f.id where f.space_id = any($1)`
  for (const row of await world.look<Planted>(files, [people]))
    note('files.file', row, [row.space, ...open('evidence', row.space, row['evidence_id'] ?? '')])
  const prints = `select sha256 as text, space_id as space from portfolio.print
    where sha256 is not null and space_id = any($1)`
  for (const row of await world.look<Planted>(prints, [people])) note('print.file', row, [row.space])
}
