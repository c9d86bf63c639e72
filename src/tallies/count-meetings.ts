import type { Database } from '#platform'
import { countMet } from './meetings.store.ts'

/**
 * Counts how many leaders met in the month that is over, once, where an organization wishes it. Work of the house: it reads
 * no table, and one function of the database counts, suppresses and stores. Gives how many counts were stored.
 */
export const countMeetings = (db: Database): Promise<number> => db.as({ kind: 'house' }, countMet)
