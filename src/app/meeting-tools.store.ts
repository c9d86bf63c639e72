import { sql, type Transaction } from '#platform'

/** What the structures of a leader are called, those put aside left out. */
export const structureNames = async (
  tx: Transaction,
  person: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.rows<{ id: string; name: string }>(sql`select s.id, s.name from structures.structure s
    where s.space_id = ${person} and s.aside_at is null order by s.name`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A leader's latest evidence, to bring to a meeting. */
export const latestEntries = (tx: Transaction, person: string) =>
  tx.rows<{ noun: string; id: string; title: string; day: string }>(sql`select 'evidence' as noun, e.id,
      coalesce(nullif(e.title, ''), nullif(left(e.caption, 80), ''), e.link, '') as title, e.practised_on::text as day
    from portfolio.evidence e where e.space_id = ${person} and e.trashed_at is null
      and concat(e.title, e.caption, e.link) <> ''
    order by e.practised_on desc, e.id desc limit 12`)
