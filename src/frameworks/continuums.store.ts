import { sql, type Transaction } from '#platform'
import type { Continuum } from './continuum.ts'
import type { Place } from './place.ts'

/** Writes continuum maps, line by line. */
export const addContinuums = (tx: Transaction, { space, version }: Place, continuums: readonly Continuum[]) =>
  tx.run(sql`insert into frameworks.continuum (space_id, version_id, id, item_id, role, outcome, component, variations,
      ideal, acceptable, place)
    select ${space}, ${version}, id, "itemId", role, outcome, component, array(select jsonb_array_elements_text(variations)),
      ideal, acceptable, place
    from jsonb_to_recordset(${JSON.stringify(continuums)}::jsonb) as r (id uuid, "itemId" uuid, role text, outcome text,
      component text, variations jsonb, ideal int, acceptable int, place int)`)

/** Continuum maps of a version. */
export const continuumsOf = (tx: Transaction, space: string, version: string) =>
  tx.rows<Continuum>(continuumsAsked(space, version))

/** The same, to be asked with others. */
export const continuumsAsked = (space: string, version: string) =>
  sql`select id, item_id as "itemId", role, outcome, component, variations, ideal, acceptable, place
    from frameworks.continuum where space_id = ${space} and version_id = ${version} order by place, id`
