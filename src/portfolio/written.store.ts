import type { Picture } from '#coach'
import { sql } from '#platform'

/** What a leader captured, as far as the coach looks at it: how much, what waits for a sentence, and when last. */
export type Written = Pick<Picture, 'entries' | 'untold' | 'untoldFirst' | 'lastDay'>

/** The entries of a leader, those of their `cycle` and all, in one row. */
export const writtenOf = (person: string) =>
  sql`select count(*) filter (where cycle_id = (select id from cycle))::int as entries,
      count(*) filter (where caption = '')::int as untold, max(practised_on)::text as "lastDay",
      (select json_build_object('id', id, 'title', title, 'day', practised_on) from portfolio.evidence
        where space_id = ${person} and trashed_at is null and caption = '' order by practised_on desc, id desc limit 1)
        as "untoldFirst"
    from portfolio.evidence where space_id = ${person} and trashed_at is null`
