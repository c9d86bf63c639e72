import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Expecting } from './expectation.ts'
import { expectedAsked } from './expectations.store.ts'
import { ownAsked } from './overview.store.ts'
import type { Own } from './overview.ts'
import { aroundAsked, type Around } from './people.store.ts'
import { peopleOf } from './people.ts'
import { pictureAsked } from './picture.store.ts'
import type { StandingPicture } from './picture.ts'

/** Moments come as text where questions are asked together. */
type Told<Row, Moments extends keyof Row> = Omit<Row, Moments> & Record<Moments, string | null>

interface Seen {
  standing: Told<StandingPicture, 'confirmedAt'> | null
  around: Around
  expecting: Listed<Told<Expecting, 'madeAt' | 'openedAt'>>
}

const seenBy = (person: string, cycle: string | null) => ({
  standing: pictureAsked(cycle),
  around: aroundAsked(person),
  expecting: listed(expectedAsked(person)),
})

/** What a leader wrote in phase 1, who is around them and what is expected of them; in one statement. */
export async function readOverview(tx: Transaction, person: string, cycle: string | null) {
  type Answers = Seen & { own: Told<Own, 'heldAt'> }
  const asked = together({ ...seenBy(person, cycle), own: ownAsked(person) })
  const { own, ...seen } = found(await tx.row<Answers>(asked))
  return { ...pictureOf(seen), own: { ...own, heldAt: momentOf(own.heldAt) } }
}

/** The picture of a cycle with the people it names; in one statement. */
export const readPicture = async (tx: Transaction, person: string, cycle: string) =>
  pictureOf(found(await tx.row<Seen>(together(seenBy(person, cycle)))))

function pictureOf({ standing, around, expecting: { list } }: Seen) {
  const expecting: Expecting[] = list.map((one) => ({
    ...one,
    madeAt: momentOf(one.madeAt),
    openedAt: momentOf(one.openedAt),
  }))
  const stands: StandingPicture | undefined = standing
    ? { ...standing, confirmedAt: momentOf(standing.confirmedAt) }
    : undefined
  return { standing: stands, people: peopleOf(around, expecting), expecting }
}

const momentOf = (told: string | null) => (told === null ? null : new Date(told))
