import { idIn } from '#addresses'
import { type Database, found, refuseUnless } from '#platform'
import type { Context } from 'hono'
import { goalWith } from './goals.store.ts'
import { homeWith } from './organization.store.ts'
import { goalsAt } from './say-goal.ts'
import { takeValueBack } from './take-value-back.ts'
import { valuesRoutes } from './values-routes.tsx'
import { valuesOf } from './values.store.ts'
import { words } from './words.ts'
import { writeValue } from './write-value.ts'

/** Where a goal of an organization is now, in one field: from the goal, from the list of goals, from Today. */
export const goalValuesRoutes = (db: Database) =>
  valuesRoutes(db, {
    path: '/organizations/:id/goals/:goal',
    place: 'people',
    backs: (c) => {
      const say = words(c.var.reader.language)
      return {
        goals: { href: goalsAt(goalOf(c).space), label: say('toGoals') },
        today: { href: '/today', label: say('toToday') },
      }
    },
    read: async (tx, c) => {
      const { space, id } = goalOf(c)
      const [home, goal, values] = await Promise.all([
        homeWith(tx, space),
        goalWith(tx, space, id),
        valuesOf(tx, space, id),
      ])
      refuseUnless(found(home).keep && !found(goal).trashed)
      return { goal, values }
    },
    write: (tx, c, value) => writeValue(tx, goalOf(c), value),
    takeBack: (tx, c, was) => takeValueBack(tx, goalOf(c), was),
  })

function goalOf(c: Context) {
  const [space, id] = [idIn(c), idIn(c, 'goal')]
  return { space: space!, id: id! }
}
