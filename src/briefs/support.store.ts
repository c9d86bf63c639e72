import { sql, type Transaction } from '#platform'
import type { Support } from './support.ts'

/** How groups stand to a brief that the asker may see. */
export const supportOf = (tx: Transaction, space: string, brief: string) =>
  tx.rows<Support>(sql`select who, stand, note from briefs.support
    where space_id = ${space} and brief_id = ${brief} order by place, id`)

/** Writes how groups stand, in their order; who is not among them any more is left out. */
export async function putSupport(
  tx: Transaction,
  person: string,
  brief: string,
  support: readonly Support[],
) {
  const names = support.map(({ who }) => who)
  await tx.run(sql`delete from briefs.support
    where space_id = ${person} and brief_id = ${brief} and who <> all (${names})`)
  await tx.run(sql`insert into briefs.support (space_id, brief_id, who, stand, note, place)
    select ${person}, ${brief}, s.who, s.stand, s.note, s.place
    from unnest(${names}::text[], ${support.map(({ stand }) => stand)}::text[], ${support.map(({ note }) => note)}::text[])
      with ordinality s (who, stand, note, place)
    on conflict (space_id, brief_id, who) do update
      set stand = excluded.stand, note = excluded.note, place = excluded.place`)
}
