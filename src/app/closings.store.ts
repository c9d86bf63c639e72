import { sql } from '#platform'

/** When something that is shared with the asker closes by itself; the moment as ISO text. */
export interface Closing {
  id: string
  until: string
}

/** When things that others share with the asker close by themselves, by their ids; what stays open is not among them. */
export const closingsAsked = () =>
  sql`select s.item_id as id, c as until
    from trust.shared_lately(60) s cross join lateral trust.closes_at(s.noun, s.space_id, s.item_id) c
    where c is not null`
