import { sql, type Transaction } from '#platform'
import type { Place } from './place.ts'
import type { Scale } from './scale.ts'

/** Writes rating scales. */
export const addScales = (tx: Transaction, { space, version }: Place, scales: readonly Scale[]) =>
  tx.run(sql`insert into frameworks.scale (space_id, version_id, id, title, levels, place)
    select ${space}, ${version}, id, title, levels, place
    from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb) as r (id uuid, title text, levels jsonb, place int)`)

/** Scales of a version. */
export const scalesOf = (tx: Transaction, space: string, version: string) =>
  tx.rows<Scale>(scalesAsked(space, version))

/** The same, to be asked with others. */
export const scalesAsked = (space: string, version: string) =>
  sql`select id, title, levels, place from frameworks.scale
    where space_id = ${space} and version_id = ${version} order by place, id`
