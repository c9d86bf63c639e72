import type { Database } from '#platform'
import { countAll } from './tallies.store.ts'

/**
 * Counts who works on which goal, for the month that is over, once. Work of the house: it reads no table, and one function of
 * the database counts, suppresses and stores. Gives how many counts were stored.
 */
export const countGoals = (db: Database): Promise<number> => db.as({ kind: 'house' }, countAll)
