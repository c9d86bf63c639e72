import { sql, type Transaction } from '#platform'

/** A version, or one item of it. */
export interface Place {
  space: string
  version: string
  item?: string
}

/** Somebody's own cycles that chose a version, or an item of it; `all` where the whole framework was chosen. */
export const cyclesWith = (tx: Transaction, person: string, { version, item }: Place) =>
  tx.rows<{ year: string; all: boolean; parts: number }>(sql`select c.school_year as year,
      bool_or(s.item_id is null) as all, count(s.item_id)::int as parts
    from cycles.standard s join cycles.cycle c on c.space_id = s.space_id and c.id = s.cycle_id
    where s.space_id = ${person} and s.version_id = ${version}
      and (${item ?? null}::uuid is null or s.item_id is null or s.item_id = ${item ?? null}::uuid)
    group by c.id, c.school_year, c.starts order by c.starts desc`)

/** An entry of one's own that shows an item. */
export interface Showing {
  id: string
  name: string
  day: string
  item: string
}

/** Own entries that show these items, or any of a version; the newest day first, twenty at most. */
export const entriesShowing = (tx: Transaction, person: string, items: readonly string[], version?: string) =>
  tx.rows<Showing>(sql`select e.id, coalesce(nullif(e.title, ''), left(e.caption, 80)) as name,
      e.practised_on::text as day, s.item_id as item
    from portfolio.standard s join portfolio.evidence e on e.space_id = s.space_id and e.id = s.evidence_id
    where s.space_id = ${person} and e.trashed_at is null
      and (s.item_id = any(${items}::uuid[]) or s.version_id = ${version ?? null}::uuid)
    order by e.practised_on desc, e.id desc limit 20`)

/** The same item in other versions of its framework, by its identifier. */
export const sameElsewhere = async (tx: Transaction, { space, version, item }: Place) =>
  (
    await tx.rows<{ id: string }>(sql`select o.id
      from frameworks.item i join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
        join frameworks.version w on w.space_id = v.space_id and w.framework_id = v.framework_id and w.id <> v.id
        join frameworks.item o on o.space_id = w.space_id and o.version_id = w.id and o.identifier = i.identifier
      where i.space_id = ${space} and i.version_id = ${version} and i.id = ${item ?? null}::uuid`)
  ).map(({ id }) => id)

/** Own posts of which a version, or an item of it, is expected, and of how many other posts the asker may know of. */
export const postsExpecting = (tx: Transaction, person: string, { version, item }: Place) =>
  tx.row<{ own: { id: string; line: string }[]; others: number }>(sql`select
      coalesce((select json_agg(json_build_object('id', p.id, 'line', p.title || ', ' || o.name) order by p.starts desc)
        from posts.post p join organizations.organization o on o.id = p.organization_id
        where p.space_id = ${person} and p.id in (select e.post_id from standards.expectation e
          where e.post_space_id = ${person} and e.version_id = ${version}
            and (${item ?? null}::uuid is null or e.item_id is null or e.item_id = ${item ?? null}::uuid))), '[]') as own,
      (select count(distinct e.post_id)::int from standards.expectation e
        where e.post_space_id <> ${person} and e.version_id = ${version}
          and (${item ?? null}::uuid is null or e.item_id is null or e.item_id = ${item ?? null}::uuid)) as others`)
