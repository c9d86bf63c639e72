import { sql, type Transaction } from '#platform'
import type { ItemAnswers } from './edit.ts'
import type { Item } from './item.ts'
import type { Head, ItemLine, Join } from './outline.ts'
import type { Place } from './place.ts'
import type { Pointer } from './pointer.ts'

/** What an outline of a version shows of its items; long statements are cut. */
export const headsOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<Head>(sql`select id, code, label, left(statement, 240) as statement, kind, hidden, place,
      list_position as "listPosition", based_on_id is not null as adapted
    from frameworks.item where space_id = ${space} and version_id = ${version} order by place, id`)

/** What makes the tree of a version. */
export const joinsOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<Join>(sql`select id, kind, from_id as "fromId", to_id as "toId", place from frameworks.association
    where space_id = ${space} and version_id = ${version} and kind = 'isChildOf' order by place, id`)

/** One item of a version, or nothing. */
export const itemWith = (tx: Transaction, { space, version }: Place, id: string) =>
  tx.row<Item>(sql`select id, identifier, uri, statement, code, label, kind, keywords,
      education_levels as "educationLevels", list_position as "listPosition", language, notes,
      equity_note as "equityNote", facet, sources, hidden, place, case when based_on_id is not null
        then jsonb_build_object('space', based_on_space_id, 'id', based_on_id) end as "basedOn", rest,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.item where space_id = ${space} and version_id = ${version} and id = ${id}`)

/** Changes what an item says; gives 0 where it is fixed or not there. */
export const changeItem = (tx: Transaction, { space, version }: Place, id: string, a: ItemAnswers) =>
  tx.run(sql`update frameworks.item set statement = ${a.statement}, code = ${a.code}, label = ${a.label},
      kind = ${a.kind}, keywords = ${a.keywords}, language = ${a.language}, facet = ${a.facet},
      equity_note = ${a.equityNote}, notes = ${a.notes}, changed_at = trust.now()
    where space_id = ${space} and version_id = ${version} and id = ${id}`)

/** Hides an item or shows it again. */
export const setHidden = (tx: Transaction, { space, version }: Place, id: string, hidden: boolean) =>
  tx.run(sql`update frameworks.item set hidden = ${hidden}, changed_at = trust.now()
    where space_id = ${space} and version_id = ${version} and id = ${id}`)

/** Removes an item that was added here. */
export const removeOwnItem = (tx: Transaction, { space, version }: Place, id: string) =>
  tx.run(sql`delete from frameworks.item
    where space_id = ${space} and version_id = ${version} and id = ${id} and based_on_id is null`)

/** Puts children in their order. */
export const setPlaces = (
  tx: Transaction,
  { space, version }: Place,
  rows: { id: string; place: number }[],
) =>
  tx.run(sql`update frameworks.association a set place = r.place, changed_at = trust.now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, place int)
    where a.space_id = ${space} and a.version_id = ${version} and a.id = r.id`)

/** Hangs a child below another parent; the document's own words stay where it becomes a root. */
export const setParent = (
  tx: Transaction,
  { space, version }: Place,
  { id, to }: { id: string; to: string | null },
  end: object,
) =>
  tx.run(sql`update frameworks.association set to_id = ${to}, ends = (ends - 'to') || ${JSON.stringify(end)}::jsonb, grouping_id = null,
      changed_at = trust.now()
    where space_id = ${space} and version_id = ${version} and id = ${id}`)

/** Takes a child away from a parent. */
export const removeJoin = (tx: Transaction, { space, version }: Place, id: string) =>
  tx.run(sql`delete from frameworks.association
    where space_id = ${space} and version_id = ${version} and id = ${id} and kind = 'isChildOf'`)

/** What the parent says of an item that was adapted, and which framework says it. */
export const wordsOfParent = (tx: Transaction, { space, id }: Pointer) =>
  tx.row<{ statement: string; title: string }>(sql`select i.statement, v.title from frameworks.item i
      join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
    where i.space_id = ${space} and i.id = ${id}`)

/** Lines of rubrics that speak of an item. */
export const linesOfItem = (tx: Transaction, { space, version }: Place, item: string) =>
  tx.rows<ItemLine>(sql`select c.id, r.title as rubric, c.description, c.category from frameworks.criterion c
      join frameworks.rubric r on r.space_id = c.space_id and r.id = c.rubric_id
    where c.space_id = ${space} and c.version_id = ${version} and c.item_id = ${item} order by r.place, c.place, c.id`)

/** Rubrics of a version by name. */
export const rubricNames = (tx: Transaction, { space, version }: Place) =>
  tx.rows<{ id: string; title: string }>(sql`select id, title from frameworks.rubric
    where space_id = ${space} and version_id = ${version} order by place, id`)
