import type { World } from '#world'
import { readersOfReason } from './crawl-breaks.ts'
import { keptFields, ownFields, treeFields } from './crawl-fields.ts'
import { keepersIn } from './crawl-keepers.ts'
import { secretNumbers } from './crawl-numbers.ts'
import { plantingIn, type Planted } from './crawl-plant.ts'
import { readersOf } from './crawl-readers.ts'
import { shownMarkers } from './crawl-showing.ts'

/** A text that stands in one field of one row, and who may meet it. */
export interface Marker {
  /** Table and field. */
  field: string
  owner: string
  /** The owner, and whoever the item is open to. */
  readers: Set<string>
}

/** All markers of a world, by their text. */
export type Markers = Map<string, Marker>

/** Sees to a marker in every private field of these people and of organizations, and knows who may see it. */
export async function plantMarkers(world: World, people: string[]): Promise<Markers> {
  const markers: Markers = new Map()
  const note = (field: string, { text, space: owner }: Planted, readers: string[]) =>
    markers.set(text, { field, owner, readers: new Set([...(markers.get(text)?.readers ?? []), ...readers]) })
  const [open, keepers] = [await readersOf(world), await keepersIn(world)]
  const planting = plantingIn(world)
  const among = 'space_id = any($1)'

  for (const [table, fields, items = {}] of ownFields)
    for (const field of fields)
      for (const row of await planting(table, field, among, [people], Object.values(items))) {
        const [first = [], ...more] = Object.entries(items).map(([noun, column]) =>
          open(noun, row.space, row[column] ?? ''),
        )
        const others = first.filter((one) => more.every((list) => list.includes(one)))
        note(`${table}.${field}`, row, [row.space, ...others])
      }
  for (const [table, fields, where] of keptFields)
    for (const field of fields)
      for (const row of await planting(table, field, where))
        note(`${table}.${field}.kept`, row, keepers.of(row.space))
  for (const [table, fields, where] of treeFields)
    for (const field of fields)
      for (const row of await planting(table, field, where))
        note(`${table}.${field}`, row, keepers.inTree(row.space))
  // A leader's link joins their goal and one that stands in a tree: whoever reads it sees both.
  for (const row of await planting('focus.goal_link', 'how', among, [people], ['goal_id', 'to_space_id'])) {
    const tree = keepers.inTree(row['to_space_id'] ?? '')
    const others = open('goal', row.space, row['goal_id'] ?? '').filter((one) => tree.includes(one))
    note('focus.goal_link.how', row, [row.space, ...others])
  }
  // What somebody wrote into an invitation is for the one who is invited.
  for (const row of await planting('cycles.invitation', 'note', 'true', [], ['invited_id']))
    note('cycles.invitation.note', { ...row, space: row['invited_id'] ?? '' }, [
      row.space,
      row['invited_id'] ?? '',
    ])
  // Why somebody's things were to be opened is no word of theirs, and is read by others than their items.
  for (const row of await planting('breakglass.access', 'reason', among, [people], ['id']))
    note('breakglass.access.reason', row, await readersOfReason(world, row['id'] ?? ''))

  const drafts = await world.look<Planted>(
    `select substring(fields::text from 'zz[0-9a-f]{16}') as text, space_id as space from drafts.draft`,
  )
  for (const row of drafts) note('drafts.draft', row, [row.space])
  for (const row of await shownMarkers(world))
    note('snapshots.snapshot.manifest', row, [
      row.space,
      ...(row['read'] ? keepers.shownTo(row['to'] ?? '') : []),
    ])
  for (const { field, ...row } of await secretNumbers(world))
    note(field, row, [row.space, ...keepers.of(row.space), ...open('inquiry', row.space, row['id'] ?? '')])
  await noteFiles(world, people, (field, row) =>
    note(field, row, [row.space, ...open('evidence', row.space, row['evidence_id'] ?? '')]),
  )
  return markers
}

/** The hash of a file's bytes stands for the file. */
async function noteFiles(world: World, people: string[], note: (field: string, row: Planted) => unknown) {
  const files = `select f.sha256 as text, f.space_id as space, a.evidence_id from files.file f
    left join portfolio.attachment a on a.space_id = f.space_id and a.file_id = f.id where f.space_id = any($1)`
  for (const row of await world.look<Planted>(files, [people])) note('files.file', row)
  const prints = `select sha256 as text, space_id as space from portfolio.print
    where sha256 is not null and space_id = any($1)`
  for (const row of await world.look<Planted>(prints, [people])) note('print.file', row)
}
