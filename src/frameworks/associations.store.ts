import { sql, type Transaction } from '#platform'
import type { Association } from './association.ts'
import type { Place } from './place.ts'

/** Writes associations between items that are there. */
export const addAssociations = (
  tx: Transaction,
  { space, version }: Place,
  associations: readonly Association[],
) =>
  tx.run(sql`insert into frameworks.association (space_id, version_id, id, identifier, uri, kind, from_id, to_id, ends,
      place, grouping_id, notes, rest, changed_at)
    select ${space}, ${version}, id, identifier, uri, kind, "fromId", "toId", ends, place, "groupingId", notes, rest, "changedAt"
    from jsonb_to_recordset(${JSON.stringify(associations)}::jsonb) as r (id uuid, identifier uuid, uri text, kind text,
      "fromId" uuid, "toId" uuid, ends jsonb, place int, "groupingId" uuid, notes text, rest jsonb,
      "changedAt" timestamptz)`)

/** Associations of a version in their own order. */
export const associationsAsked = (space: string, version: string) =>
  sql`select id, identifier, uri, kind, from_id as "fromId", to_id as "toId", ends, place,
      grouping_id as "groupingId", notes, rest,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.association where space_id = ${space} and version_id = ${version} order by place, id`
