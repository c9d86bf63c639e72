import type { World } from '#world'

/** Puts a row into a table, past all doors; gives its id. `{ json }` is kept as that. */
export async function layRow(world: World, table: string, row: Record<string, unknown>): Promise<string> {
  const values = Object.values(row).map((value) => (isJson(value) ? JSON.stringify(value.json) : value))
  const places = values.map((_, place) => `$${place + 1}`)
  const [laid] = await world.look<{ row: { id?: string } }>(
    `insert into ${table} as t (${Object.keys(row).join(', ')}) values (${places.join(', ')}) returning to_jsonb(t) as row`,
    values,
  )
  return laid?.row.id ?? ''
}

/** So many days from the world’s present moment. */
export const inDays = (world: World, days: number) =>
  new Date(world.clock.now().getTime() + days * 86_400_000)

const isJson = (value: unknown): value is { json: unknown } =>
  typeof value === 'object' && value !== null && 'json' in value
