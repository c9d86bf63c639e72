import { personOf, sql, type Transaction } from '#platform'
import type { Crosswalk, Link } from './crosswalk.ts'

type Place = Pick<Crosswalk, 'space' | 'id'>

/** Writes links of a crosswalk; a pair that is linked already stays as it is. */
export const addLinks = (tx: Transaction, { space, id }: Place, links: readonly Link[]) =>
  tx.run(sql`insert into crosswalks.link (space_id, crosswalk_id, id, from_item_id, to_item_id, kind, notes, made_by)
    select ${space}, ${id}, r.id, r."fromItem", r."toItem", r.kind, r.notes, ${personOf(tx.who) || null}
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as r (id uuid, "fromItem" uuid, "toItem" uuid, kind text,
      notes text)
    on conflict (space_id, crosswalk_id, from_item_id, to_item_id) do nothing`)

/** Says anew how the two items of a link stand to each other; gives 0 where they are not linked. */
export const changeLink = (tx: Transaction, { space, id }: Place, link: Omit<Link, 'id'>) =>
  tx.run(sql`update crosswalks.link set kind = ${link.kind}, notes = ${link.notes}, changed_at = trust.now()
    where space_id = ${space} and crosswalk_id = ${id} and from_item_id = ${link.fromItem}
      and to_item_id = ${link.toItem}`)

/** Links of a crosswalk. */
export const linksOf = (tx: Transaction, { space, id }: Place) =>
  tx.rows<Link>(sql`select id, from_item_id as "fromItem", to_item_id as "toItem", kind, notes
    from crosswalks.link where space_id = ${space} and crosswalk_id = ${id} order by id`)

/** Removes a link; gives it, or nothing where there is none that the asker may remove. */
export const removeLink = (tx: Transaction, { space, id }: Place, link: string) =>
  tx.row<Link>(sql`delete from crosswalks.link where space_id = ${space} and crosswalk_id = ${id} and id = ${link}
    returning id, from_item_id as "fromItem", to_item_id as "toItem", kind, notes`)

/** An item that answers another through a crosswalk the asker may read; `end` is where the first one stands. */
export interface Answer {
  /** The item that was asked about. */
  item: string
  crosswalk: { space: string; id: string }
  end: 'from' | 'to'
  kind: Link['kind']
  other: { space: string; version: string; id: string; code: string; label: string; statement: string }
  framework: string
}

/** What answers these items in other frameworks: evidence and ratings of one are found from the other. */
export const answersTo = (tx: Transaction, items: readonly string[]) =>
  tx.rows<Answer>(sql`select l.item, json_build_object('space', c.space_id, 'id', c.id) as crosswalk, l.side as "end", l.kind,
      json_build_object('space', i.space_id, 'version', i.version_id, 'id', i.id, 'code', i.code, 'label', i.label,
        'statement', i.statement) as other, v.title as framework
    from (
      select space_id, crosswalk_id, from_item_id as item, to_item_id as other, 'from' as side, kind
        from crosswalks.link where from_item_id = any(${items}::uuid[])
      union all select space_id, crosswalk_id, to_item_id, from_item_id, 'to', kind
        from crosswalks.link where to_item_id = any(${items}::uuid[])) l
      join crosswalks.crosswalk c on c.space_id = l.space_id and c.id = l.crosswalk_id
      join frameworks.version v on v.space_id = case l.side when 'from' then c.to_space_id else c.from_space_id end
        and v.id = case l.side when 'from' then c.to_version_id else c.from_version_id end
      join frameworks.item i on i.space_id = v.space_id and i.id = l.other
    order by v.title, i.place, i.id`)
