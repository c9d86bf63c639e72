import { dayOf } from '#language'
import { asJobOf, asPerson, personOf, type Database, type Reaction } from '#platform'
import { awaitedCard, concernedBy, whoseCard } from './awaited-card.store.ts'
import { decideCard, keepCard } from './decide-card.ts'
import { quietLine, type After } from './quiet-line.ts'

/** For so many a card may wait to be decided; whoever finds no room is decided for when they look. */
const room = 1000

/** How long nobody does anything before a card is decided, in milliseconds: one's own deeds, and those around. */
const [ownQuiet, quietAround] = [500, 10_000]

/** What decides cards before anybody looks. */
export interface CardsAhead {
  /** Something was done: once it is for good, the cards of whom it concerns are decided soon. */
  hear(...happened: Parameters<Reaction>): void
  /** Has the cards decided that ended by time alone; gives how many. */
  renew(): Promise<number>
  close(): Promise<void>
}

/**
 * Decides cards of the coach before their leaders look, so that the look finds them kept. Nothing is wrong where it does
 * not: what a look finds is proved there, and decided where it holds no more.
 */
export function openCardsAhead(db: Database, after?: After): CardsAhead {
  const line = quietLine(room, after)
  let failing = false

  const decideSoon = (person: string, quiet: number) =>
    line.add(person, quiet, () => tried(() => decideAhead(db, person)))
  const askAround = (doer: string, space: string) =>
    line.add(space, quietAround, () =>
      tried(async () => {
        const others = await db.ask(asPerson(doer), (tx) => concernedBy(tx, space, doer))
        for (const { person } of others) decideSoon(person, 0)
      }),
    )

  async function tried(work: () => Promise<void>) {
    try {
      await work()
      failing = false
    } catch (error) {
      if (!failing) tell(error)
      failing = true
    }
  }
  return {
    hear(tx, { space }) {
      const doer = personOf(tx.who)
      if (!doer) return
      tx.afterCommit(() => {
        decideSoon(doer, ownQuiet)
        if (space !== doer) askAround(doer, space)
      })
    },
    async renew() {
      const people = await db.as({ kind: 'house' }, whoseCard)
      return people.filter(({ person }) => decideSoon(person, 0)).length
    },
    close: line.close,
  }
}

/** Decides and keeps a leader's card, if it is awaited. */
async function decideAhead(db: Database, person: string) {
  const me = asJobOf(person)
  const where = await db.ask(me, (tx) => awaitedCard(tx, person), 'one plan')
  if (!where) return
  const decided = await db.ask(me, (tx) => decideCard(tx, person, dayOf(tx.now, where.timeZone)), 'one plan')
  if (decided?.standing.mark) await db.as(me, (tx) => keepCard(tx, person, decided))
}

// Without its message, for that could quote what somebody wrote.
function tell(error: unknown) {
  const { name = 'Error', code = '' } = error as Partial<Error> & { code?: string }
  const kind = `${name} ${code}`.trim()
  console.error(
    `${new Date().toISOString()} deciding cards ahead failed: ${kind}. They are decided when looked at.`,
  )
}
