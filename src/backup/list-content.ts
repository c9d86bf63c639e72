import { stat } from 'node:fs/promises'
import type pg from 'pg'
import { renditionWidths, type FileStore } from '#files'

/** Content that a row of the snapshot names. */
export interface Named {
  space: string
  sha256: string
}

/**
 * The content of photos that wait for their renditions. It is what was sent, and it is removed once they are made;
 * everything else that rows name stays.
 */
export const contentInPassing = async (client: pg.Client): Promise<Named[]> =>
  (
    await client.query<Named>(
      `select distinct space_id as space, sha256 from files.file where state = 'new' order by 1, 2`,
    )
  ).rows

/** Everything else that rows name: a column `sha256` beside a `space_id` says what the store keeps, in any table. */
export async function contentOf(client: pg.Client): Promise<Named[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where column_name = 'sha256' and table_schema not in ('public', 'jobs') order by 1`,
  )
  const each = tables.map(({ name }) => {
    const which = name === 'files.file' ? `state = 'ready'` : 'sha256 is not null'
    return `select space_id as space, sha256 from ${name} where ${which}`
  })
  return (await client.query<Named>(`${each.join(' union ')} order by 1, 2`)).rows
}

/** Where a content and its renditions lie, each with its name in the archive. Nothing where the store has no such content. */
export async function pathsOf(
  store: FileStore,
  { space, sha256 }: Named,
): Promise<{ path: string; name: string }[]> {
  const content = { path: await store.path(space, sha256), name: `files/${space}/${sha256}` }
  const renditions = renditionWidths.map(async (width) => ({
    path: await store.renditionPath(space, sha256, width),
    name: `${content.name}.${width}`,
  }))
  const all = [content, ...(await Promise.all(renditions))]
  const there = await Promise.all(
    all.map(({ path }) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return there[0] ? all.filter((_, place) => there[place]) : []
}
