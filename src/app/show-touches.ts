import type { GoalInReading } from '#focus'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { isOut, type Showing } from '#snapshots'
import { Touches } from './touches.tsx'
import { claimsOfGoal, touchesOfPurpose, type Touch } from './touches.store.ts'

/** What hangs on a goal, told below it: entries that show it, who may read it, goals it serves, copies handed upward. */
export async function touchesGoal(tx: Transaction, reader: Reader, goal: GoalInReading & Copies) {
  const { id, read } = goal
  const [claims, { links, audiences }, copies] = await Promise.all([
    claimsOfGoal(tx, reader.id, id),
    read,
    goal.copies,
  ])
  const readers = audiences.filter(({ kind }) => kind !== 'break-glass')
  const out = copies.filter((copy) => isOut(copy, reader.now))
  const touches: Touch[][] = [
    claims,
    readers.map(({ name }) => ({ what: 'grant', words: name, href: `/sharing/goal/${id}` })),
    links.map((one) => ({
      what: 'link',
      words: one.statement,
      href: `/organizations/${one.space}/goals/${one.id}`,
    })),
    out.map(({ organization }) => ({ what: 'shown', words: organization, href: `/goals/${id}` })),
  ]
  return Touches({ reader, of: 'goal', touches: touches.flatMap((some) => some.toSorted(byWords)) })
}

interface Copies {
  copies: Promise<Showing[]>
}

const byWords = (one: Touch, other: Touch) => (one.words < other.words ? -1 : 1)

/** What hangs on the purpose of a cycle, told below it. */
export const touchesPurpose = async (tx: Transaction, reader: Reader, cycle: string) =>
  Touches({ reader, of: 'purpose', touches: await touchesOfPurpose(tx, reader.id, cycle) })
