import type { NamedItem, Subject } from '#feedback'
import { sql, type Transaction } from '#platform'
import { pageOf } from './page-of.ts'

/** The names of items as the asker may see them: their own, and what is open to them; the rest is left out. */
export async function namedItems(tx: Transaction, person: string, items: Subject[]): Promise<NamedItem[]> {
  const wanted = [...new Map(items.map((item) => [item.id, item])).values()]
  const rows = await tx.rows<Subject & { title: string }>(sql`
    with s as materialized (select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as i (noun text, space uuid, id uuid)),
    told as materialized (select s.*, sharing.title_of(s.noun, s.space, s.id) as title from s)
    select t.noun, t.space, t.id, t.title from told t where t.title is not null`)
  return rows.map((item) => ({
    ...item,
    href: item.space === person ? pageOf(item) : `/shared/${item.space}/${item.noun}/${item.id}`,
  }))
}
