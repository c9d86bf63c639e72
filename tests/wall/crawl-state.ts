import type { World } from '#world'

/** A hash of everything that stands in these spaces, by table. */
export async function stateOf(world: World, spaces: string[]): Promise<Record<string, string>> {
  const tables = await world.look<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attname = 'space_id' and c.relkind = 'r' order by 1`,
  )
  const hashes = tables.map(async ({ name }) => {
    const [row] = await world.look<{ hash: string }>(
      `select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as hash from ${name} t
        where space_id = any($1)`,
      [spaces],
    )
    return [name, row?.hash ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}
