import { sql, type Transaction } from '#platform'

/** The next meetings of the asker's circles in which something can be presented: five of each circle, the soonest first. */
export const comingMeetings = (tx: Transaction) =>
  tx.rows<{
    id: string
    circle: string
    title: string | null
    startsAt: Date
    endsAt: Date
  }>(sql`select n.id, n.space_id as circle, n.title, n.starts_at as "startsAt", n.ends_at as "endsAt"
    from (select trust.my_circles() as circle) c cross join lateral (
      select m.id, m.space_id, m.title, m.starts_at, m.ends_at from meetings.meeting m
      where m.space_id = c.circle and m.state = 'planned' and m.ends_at > trust.now()
      order by m.starts_at, m.id limit 5) n
    order by n.starts_at, n.id`)
