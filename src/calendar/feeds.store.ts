import { newId, sql, type Transaction } from '#platform'
import type { Feed, FeedChange } from './feed.ts'

/** A person's feed, or nothing where they never had one. */
export const feedOf = (tx: Transaction, person: string) =>
  tx.row<Feed>(
    sql`select id, round, named, off_at is not null as off from calendar.feed where space_id = ${person}`,
  )

/** Makes a person's feed, or turns it on again. */
export const putFeed = (tx: Transaction, person: string) =>
  tx.run(sql`insert into calendar.feed (space_id, id) values (${person}, ${newId()})
    on conflict (space_id) do update set off_at = null`)

/** Changes it; a new round voids the addresses before. Gives 0 where there is none. */
export const setFeed = (tx: Transaction, person: string, change: Exclude<FeedChange, 'on'>) =>
  tx.run(sql`update calendar.feed set
      round = round + (${change} = 'renewed')::int,
      named = case ${change} when 'named' then true when 'plain' then false else named end,
      off_at = case ${change} when 'off' then trust.now() when 'renewed' then null else off_at end
    where space_id = ${person}`)

/** Whose feed the asker's link claims to be, and which of its addresses is good; nothing for one that is off. */
export const heldFeed = (tx: Transaction) =>
  tx.row<{ person: string; round: number }>(sql`select person, round from trust.held_feed()`)
