import { CycleQuestions, NoCycle, type PresentCycle } from '#cycles'
import type { Reader } from '#people'
import { found, type Sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { ComponentChildren } from 'preact'
import type { Expecting } from './expectation.ts'
import { expectedAsked } from './expectations.store.ts'
import { ownAsked } from './overview.store.ts'
import type { Own } from './overview.ts'
import { aroundAsked, type Around } from './people.store.ts'
import { peopleOf } from './people.ts'
import { pictureAsked, standingIn, type ToldPicture } from './picture.store.ts'

/** What modules above have to say of the purpose of a cycle, for its owner: asked on the ground of that `cycle`, shown below it. */
export interface Further<Answer> {
  asked(person: string): Sql
  show(reader: Reader, answer: Answer): ComponentChildren
}

/** Moments come as text where questions are asked together. */
type Told<Row, Moments extends keyof Row> = Omit<Row, Moments> & Record<Moments, string | null>

interface Seen {
  /** The cycle a leader works in; nothing where none was begun. */
  cycle: PresentCycle | null
  standing: ToldPicture | null
  around: Around
  expecting: Listed<Told<Expecting, 'madeAt' | 'openedAt'>>
}

const seenBy = (person: string) => ({
  cycle: CycleQuestions.cycleBelow(),
  standing: pictureAsked(),
  around: aroundAsked(person),
  expecting: listed(expectedAsked(person)),
})

const groundOf = (person: string) => ({ cycle: CycleQuestions.presentCycleAsked(person) })

/** What a leader wrote in phase 1, who is around them, what is expected of them and what is to be said further; in one statement. */
export async function readOverview<Answer>(tx: Transaction, person: string, further: Sql) {
  type Answers = Seen & { own: Told<Own, 'heldAt'>; further: Answer }
  const asked = together({ ...seenBy(person), own: ownAsked(person), further }, groundOf(person))
  const { own, further: told, ...seen } = found(await tx.row<Answers>(asked))
  return { ...pictureOf(seen), own: { ...own, heldAt: momentOf(own.heldAt) }, told }
}

/** The picture of the cycle a leader works in, with the people it names; in one statement. Refused where no cycle was begun. */
export async function readPicture(tx: Transaction, person: string) {
  const { hasCycle, ...picture } = pictureOf(
    found(await tx.row<Seen>(together(seenBy(person), groundOf(person)))),
  )
  if (!hasCycle) throw new NoCycle()
  return picture
}

function pictureOf({ cycle, standing, around, expecting: { list } }: Seen) {
  const expecting: Expecting[] = list.map((one) => ({
    ...one,
    madeAt: momentOf(one.madeAt),
    openedAt: momentOf(one.openedAt),
  }))
  return {
    hasCycle: cycle !== null,
    standing: standingIn(standing),
    people: peopleOf(around, expecting),
    expecting,
  }
}

const momentOf = (told: string | null) => (told === null ? null : new Date(told))
