import { idIn } from '#addresses'
import type { Complaints } from '#forms'
import { type Database, type Transaction } from '#platform'
import { Values } from '#plans'
import type { Context } from 'hono'
import { goalWith } from './goals.store.ts'
import { rests } from './resting.store.ts'
import { takeValueBack } from './take-value-back.ts'
import { valuesOf } from './values.store.ts'
import { words } from './words.ts'
import { writeValue } from './write-value.ts'

/** Where a goal is now, in one field, from the goal and from My cycle. */
export const valueRoutes = (db: Database) =>
  Values.valuesRoutes(db, {
    path: '/goals/:id',
    place: 'cycle',
    backs: (c) => ({ cycle: { href: '/cycle', label: words(c.var.reader.language)('back') } }),
    read: async (tx, c) => {
      const [goal, values] = await Promise.all([
        goalWith(tx, c.var.reader.id, idIn(c)),
        valuesOf(tx, c.var.reader.id, idIn(c)),
      ])
      return { goal, values }
    },
    write: async (tx, c, value) => (await resting(tx, c)) ?? writeValue(tx, c.var.reader.id, idIn(c), value),
    takeBack: async (tx, c, was) =>
      (await resting(tx, c)) ?? takeValueBack(tx, c.var.reader.id, idIn(c), was),
  })

const resting = async (tx: Transaction, c: Context): Promise<Complaints | undefined> =>
  (await rests(tx, c.var.reader.id, idIn(c))) ? { value: 'rests' } : undefined
