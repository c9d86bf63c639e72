import type { World } from '#world'
import { readersOfReason } from './crawl-breaks.ts'
import { readersOf, type Readers } from './crawl-readers.ts'

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

/** A word all planted fields have in common, for who searches. */
export const canary = 'canary'

/** What may be a marker, in whatever an answer holds: one that was planted, or the hash of a file's bytes. */
export const markerLike = /zz[\da-f]{16}|[\da-f]{64}/g

// Where private words stand, and through which items, all of them, they are opened to others.
const fields: [table: string, fields: string[], items?: Record<string, string>][] = [
  ['cycles.cycle', ['title']],
  ['purpose.purpose', ['audience', 'why', 'expectations'], { purpose: 'id' }],
  ['purpose.philosophy', ['believe', 'value', 'therefore'], { philosophy: 'id' }],
  ['purpose.philosophy_version', ['believe', 'value', 'therefore']],
  ['focus.goal', ['statement', 'why_now', 'measure', 'unit'], { goal: 'id' }],
  ['focus.goal_version', ['statement', 'why_now', 'measure']],
  ['portfolio.evidence', ['title', 'caption', 'link'], { evidence: 'id' }],
  ['portfolio.evidence_version', ['title', 'caption', 'link']],
  ['portfolio.claim', ['sentence'], { evidence: 'evidence_id', goal: 'goal_id' }],
  ['portfolio.standard', ['sentence'], { evidence: 'evidence_id' }],
  ['portfolio.attachment', ['name', 'alt'], { evidence: 'evidence_id' }],
  ['portfolio.print', ['why']],
]

type Planted = { text: string; space: string } & Record<string, string>

/** Writes a marker into every private field of these people, and knows who may see it. */
export async function plantMarkers(world: World, people: string[]): Promise<Markers> {
  const markers: Markers = new Map()
  const readers = await readersOf(world)
  const note = (field: string, rows: Planted[], items?: Record<string, string>) => {
    for (const row of rows) {
      const seen = markers.get(row.text)?.readers ?? []
      const marker = { field, owner: row.space, readers: new Set([...seen, ...mayRead(readers, row, items)]) }
      markers.set(row.text, marker)
    }
  }
  const plant = (table: string, name: string, columns: string[]) => {
    const text = `'zz' || left(md5('${table}.${name}' || id), 16)`
    const before =
      name === 'link' ? `'https://example.org/${canary}/' || ${text} || ''` : `'${canary} ' || ${text} || ' '`
    return world.look<Planted>(
      `update ${table} set ${name} = left(${before} || coalesce(${name}, ''), 280)
        where space_id = any($1) ${name === 'link' ? 'and link is not null' : ''}
        returning ${[`${text} as text`, 'space_id as space', ...columns].join(', ')}`,
      [people],
    )
  }
  for (const [table, names, items] of fields)
    for (const name of names)
      note(`${table}.${name}`, await plant(table, name, Object.values(items ?? {})), items)
  // Why somebody's things were to be opened is no word of theirs, and is read by others than their items.
  for (const { text, space: owner, id = '' } of await plant('breakglass.access', 'reason', ['id'])) {
    const seen = await readersOfReason(world, id)
    markers.set(text, { field: 'breakglass.access.reason', owner, readers: new Set(seen) })
  }
  const files = `select f.sha256 as text, f.space_id as space, a.evidence_id from files.file f
    left join portfolio.attachment a on a.space_id = f.space_id and a.file_id = f.id where f.space_id = any($1)`
  note('files.file', await world.look(files, [people]), { evidence: 'evidence_id' })
  const prints = `select sha256 as text, space_id as space from portfolio.print
    where sha256 is not null and space_id = any($1)`
  note('print.file', await world.look(prints, [people]))
  return markers
}

function mayRead(readers: Readers, row: Planted, items: Record<string, string> = {}): string[] {
  const opened = Object.entries(items).map(([noun, column]) => readers(noun, row.space, row[column] ?? ''))
  const [first = [], ...others] = opened
  return [row.space, ...first.filter((one) => others.every((more) => more.includes(one)))]
}
