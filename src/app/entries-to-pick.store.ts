import type { FindEntries } from '#assessment'
import { sql } from '#platform'

/** Own entries a rating can rest on: those already chosen, those said to show the item, and the latest; 40 at most. */
export const entriesToPick: FindEntries = (tx, person, rating) =>
  tx.rows(sql`with chosen as materialized (
      select evidence_id as id from assessment.support where space_id = ${person} and rating_id = ${rating}),
    latest as materialized (
      select id from portfolio.evidence where space_id = ${person} and trashed_at is null
      order by practised_on desc, id desc limit 12),
    showing as materialized (
      select evidence_id as id from portfolio.standard where space_id = ${person} and item_id = (
        select item_id from assessment.rating where space_id = ${person} and id = ${rating}))
    select e.id, coalesce(nullif(e.title, ''), nullif(left(e.caption, 80), ''), e.link, '') as name,
      e.practised_on::text as day, e.id in (select id from showing) as shows
    from portfolio.evidence e
    where e.space_id = ${person} and e.trashed_at is null and (e.id in (select id from chosen)
      or e.id in (select id from latest) or e.id in (select id from showing))
    order by e.id in (select id from chosen) desc, shows desc, e.practised_on desc, e.id desc limit 40`)
