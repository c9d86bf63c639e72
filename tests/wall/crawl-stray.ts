import type { World } from '#world'
import { keptFields, ownFields, treeFields } from './crawl-fields.ts'
import { roomFields } from './crawl-room-fields.ts'

// Beside the tables of the fields themselves: invitations, links, drafts, copies and feedback, where words are at home, too,
// and what is kept for its leader alone: the coach's card, and what hangs on an entry (a photo's words).
const homes = new Set(
  [...ownFields, ...keptFields, ...treeFields]
    .map(([table]) => table)
    .concat([
      'cycles.invitation',
      'focus.goal_link',
      'drafts.draft',
      'coach.card',
      'portfolio.listed',
      'snapshots.snapshot',
      'breakglass.access',
    ])
    .concat(['plans.purpose_version', 'portfolio.print'])
    .concat(roomFields.map(({ table }) => table))
    .concat(['meetings.agenda_item', 'feedback.feedback', 'feedback.mark', 'feedback.asking']),
)

/** Tables in which a private word stands where none belongs: letters, notices, jobs, accounts, what happened, counts. */
export async function strayWords(world: World): Promise<string[]> {
  const tables = await world.look<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const asked = tables
    .filter(({ name }) => !homes.has(name))
    .map(async ({ name }) => {
      const [schema, table] = name.split('.')
      const rows = await world.look(
        `select from "${schema}"."${table}" t where t::text ~ 'zz[0-9a-f]{16}' limit 1`,
      )
      return rows.length ? [name] : []
    })
  return (await Promise.all(asked)).flat()
}
