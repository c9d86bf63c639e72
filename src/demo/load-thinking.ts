import { asPerson, found, type Transaction } from '#platform'
import { answerIdea, confirmPicture, standingPicture, writeExpectation, writeMirror } from '#purpose'
import { castMember } from './cast.ts'
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import thinking from './thinking.en.json' with { type: 'json' }
import { afternoonOf, type DemoWorld } from './world.ts'

/** What offices expect of their leaders, and what leaders think beside their goals: cards, mirrors, a picture confirmed. */
export async function loadThinking({ db, clock }: DemoWorld, cycles: readonly DemoCycle[]) {
  const as = (key: string, on: string, deed: (tx: Transaction, person: string) => Promise<unknown>) => {
    const { id } = castMember(key)
    clock.set(afternoonOf(on))
    return db.as(asPerson(id), (tx) => deed(tx, id))
  }
  const written = new Map<string, string>()
  for (const { by, at, on, words } of thinking.expectations)
    await as(by, on, async (tx) => {
      const organization = uuid('organization', at)
      const outcome = await writeExpectation(tx, organization, { words, over: written.get(at) ?? null })
      if (!outcome.ok) throw new Error(`The demo cannot write what ${at} expects.`)
      written.set(at, found(outcome.value))
    })
  for (const { who, on, ...mirror } of thinking.mirrors)
    await as(who, on, (tx, person) => writeMirror(tx, person, mirror))
  for (const { who, on, idea, words } of thinking.ideas)
    await as(who, on, (tx, person) => answerIdea(tx, person, idea, words))
  for (const { leader, id, state, philosophies } of cycles)
    if (state === 'active') await as(leader, philosophies.at(-1)!.on, (tx, person) => confirm(tx, person, id))
}

/** The leader looks at the picture of the cycle and says that it shall be so. */
async function confirm(tx: Transaction, person: string, cycle: string) {
  const { mark } = found(await standingPicture(tx, cycle))
  await confirmPicture(tx, person, cycle, mark)
}
