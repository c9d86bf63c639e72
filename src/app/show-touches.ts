import type { Goal } from '#focus'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { Touches } from './touches.tsx'
import { touchesOfGoal, touchesOfPurpose } from './touches.store.ts'

/** What hangs on a goal, told below it. */
export const touchesGoal = async (tx: Transaction, reader: Reader, goal: Pick<Goal, 'id'>) =>
  Touches({ reader, of: 'goal', touches: await touchesOfGoal(tx, reader.id, goal.id) })

/** What hangs on the purpose of a cycle, told below it. */
export const touchesPurpose = async (tx: Transaction, reader: Reader, cycle: string) =>
  Touches({ reader, of: 'purpose', touches: await touchesOfPurpose(tx, reader.id, cycle) })
