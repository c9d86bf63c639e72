import type { CoachCard } from '#coach'
import { sql } from '#platform'

/** A card as it was kept; null where all was well. */
export interface KeptCard {
  card: CoachCard | null
  /** Whether nobody did anything since that may change it. */
  holds: boolean
}

/** The card kept for a leader, on the ground of their `cycle`; nothing where it is another one's, or of another day. */
export const keptCard = (person: string) =>
  sql`select k.card, k.around = a.spaces and k.mark = a.mark as holds
    from cycle c join coach.card k on k.space_id = ${person} and k.cycle_id = c.id and k.holds @> trust.now()
      cross join lateral trust.around(c."postId", k.since) a`

/**
 * What a card decided now stands on. It holds until the next day begins, for the leader or for their organization, or a meeting
 * begins or comes within thirty days. Ids of happenings are given before they can be seen, so it counts from a minute before,
 * and `mark` tells what of that minute was seen. `was`: what was kept or forgotten last.
 */
export const standingOf = (person: string) =>
  sql`select a.spaces as around, s.since, a.mark, (select k.since from coach.card k where k.space_id = ${person}) as was,
      tstzrange(trust.now(), least(
        (date_trunc('day', trust.now() at time zone p.time_zone) + interval '1 day') at time zone p.time_zone,
        platform.after_day(trust.today(), trust.zone()),
        (select min(case when m.starts_at > trust.now() + interval '30 days' then m.starts_at - interval '30 days'
            else m.starts_at end)
          from meetings.meeting m where m.state = 'planned' and m.starts_at > trust.now()
            and (m.space_id = ${person} or m.space_id in (select id from circle where walks)))))::text as holds
    from (select uuidv7(interval '-1 minute') as since) s cross join cycle c
      cross join lateral trust.around(c."postId", s.since) a
      join people.person p on p.space_id = ${person}`
