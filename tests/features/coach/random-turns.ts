import { equal } from 'node:assert/strict'
import { nextThing, readToday } from '#app'
import { forgetCard } from '#coach'
import { remember } from '#history'
import { asPerson, newId, sql, type Database, type Transaction } from '#platform'

type Gate = () => Promise<void>
type Work = (tx: Transaction, gate: Gate) => Promise<unknown>

/** A transaction that waits at a gate; `end` lets it go on, and answers when it has committed. */
interface Open {
  end(): Promise<unknown>
}

/** What is begun at one turn and ended at another. Whoever ends `forgets` or `late` has the card forgotten. */
export const slots = ['forgets', 'deed', 'other', 'late', 'first', 'second'] as const
type Slot = (typeof slots)[number]

const changing = (slot: Slot) => slot !== 'first' && slot !== 'second'
const writesCard = (slot: Slot) => slot !== 'deed' && slot !== 'other'

/** One leader's deeds, forgettings, decisions and looks, which begin and end in any order. */
export function turnsOf(db: Database, me: string, today: string) {
  const open = new Map<Slot, Open>()
  const decided = new Map<unknown, number>()
  let changes = 0
  const waiting: Promise<void>[] = []
  const works = worksOf(me, today, (since) => decided.set(since, changes))

  async function turn(slot: Slot) {
    const one = open.get(slot)
    if (!one) return void open.set(slot, await begin(db, me, works[slot]))
    open.delete(slot)
    const ended = finish(one, slot)
    // Whoever writes the card now waits for whoever is about to forget it.
    if (writesCard(slot) && open.has('forgets')) return void waiting.push(ended)
    await ended
    if (slot === 'forgets') await Promise.all(waiting.splice(0))
  }
  async function finish(one: Open, slot: Slot) {
    await one.end()
    if (changing(slot)) changes++
  }
  async function look() {
    const seen = (tx: Transaction) =>
      Promise.all([
        readToday(tx, me),
        tx.row<{ since: string }>(sql`select since from coach.card where space_id = ${me}`),
      ])
    const [{ undecided }, card] = await db.ask(asPerson(me), seen)
    if (!undecided) equal(decided.get(card?.since), changes, 'a card holds although something was done since')
    return !undecided
  }
  async function end() {
    for (const slot of slots) if (open.has(slot)) await turn(slot)
  }
  return { turn, look, end }
}

async function begin(db: Database, me: string, work: Work): Promise<Open> {
  const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const gate = () => (reached.resolve(), opened.promise)
  const ended = db.as<unknown>(asPerson(me), (tx) => work(tx, gate))
  await Promise.race([reached.promise, ended])
  return { end: () => (opened.resolve(), ended) }
}

function worksOf(me: string, today: string, tell: (since: unknown) => void): Record<Slot, Work> {
  const deed: Work = async (tx, gate) => {
    await remember(tx, 'rewrote', { noun: 'goal', space: me, id: newId() })
    await gate()
  }
  const decide: Work = (tx, gate) => nextThing({ ...tx, run: keepingAt(tx, gate, tell) }, me, today)
  return {
    deed,
    other: deed,
    forgets: async (tx, gate) => (await forgetCard(tx, me), gate()),
    late: async (tx, gate) => (await gate(), forgetCard(tx, me)),
    first: decide,
    second: decide,
  }
}

/** A decided card waits at the gate before it is kept. */
const keepingAt =
  (tx: Transaction, gate: Gate, tell: (since: unknown) => void): Transaction['run'] =>
  async (statement) => {
    if (statement.text.startsWith('insert into coach.card')) {
      tell(statement.values[4])
      await gate()
    }
    return tx.run(statement)
  }
