import { sql, type Transaction } from '#platform'
import type { Item } from './item.ts'
import type { Place } from './place.ts'

/** Writes items; policies take them only into a draft the asker keeps. */
export const addItems = (tx: Transaction, { space, version }: Place, items: readonly Item[]) =>
  tx.run(sql`insert into frameworks.item (space_id, version_id, id, identifier, uri, statement, code, label, kind,
      keywords, education_levels, list_position, language, notes, equity_note, facet, sources, hidden, place,
      based_on_space_id, based_on_id, rest, changed_at)
    select ${space}, ${version}, id, identifier, uri, statement, code, label, kind, array(select jsonb_array_elements_text(keywords)),
      array(select jsonb_array_elements_text("educationLevels")), "listPosition", language, notes, "equityNote", facet,
      sources, hidden, place, ("basedOn"->>'space')::uuid, ("basedOn"->>'id')::uuid, rest, "changedAt"
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as r (id uuid, identifier uuid, uri text, statement text,
      code text, label text, kind text, keywords jsonb, "educationLevels" jsonb, "listPosition" text, language text,
      notes text, "equityNote" text, facet text, sources jsonb, hidden boolean, place int, "basedOn" jsonb, rest jsonb,
      "changedAt" timestamptz)`)

/** Items of a version in the order of the file. */
export const itemsAsked = (space: string, version: string) =>
  sql`select id, identifier, uri, statement, code, label, kind, keywords,
      education_levels as "educationLevels", list_position as "listPosition", language, notes,
      equity_note as "equityNote", facet, sources, hidden, place, case when based_on_id is not null
        then jsonb_build_object('space', based_on_space_id, 'id', based_on_id) end as "basedOn", rest,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.item where space_id = ${space} and version_id = ${version} order by place, id`

/**
 * Has the database think again how it looks up items. What it settled on while there were few, reading all of them to
 * find one, would make the next thousands of associations take minutes.
 */
export const forgetPlans = (tx: Transaction) => tx.run(sql`discard plans`)
