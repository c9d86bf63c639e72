import type { Picture, Wishes } from '#coach'
import type { Cycle, PresentCycle } from '#cycles'
import { widestGap } from '#indicators'
import { found, type Transaction } from '#platform'
import { together } from '#questions'
import { aimsOf, type Aims } from './aims.store.ts'
import { companyOf } from './company.store.ts'
import { cycleBelow, groundOf } from './ground.store.ts'
import { onePlan } from './one-plan.store.ts'
import { thoughtsOf, type Thoughts } from './thoughts.store.ts'
import { wishesOf } from './wishes.store.ts'
import { yearOf, type Year } from './year.store.ts'

/** What is asked for a picture, to be asked together on the ground of a leader's year. */
export const pictureAsked = (person: string) => ({
  cycle: cycleBelow(),
  thoughts: thoughtsOf(person),
  aims: aimsOf(person),
  company: companyOf(person),
  year: yearOf(person),
  wishes: wishesOf(person),
})

/** What comes back. */
export interface PictureAnswers {
  /** Null where no cycle was begun; the rest then says nothing about anybody. */
  cycle: PresentCycle | null
  thoughts: Thoughts
  aims: Aims
  company: Picture['company']
  year: Year
  wishes: Wishes
}

/** The same in one statement under the leader's own identity. */
export async function readPicture(tx: Transaction, person: string): Promise<PictureAnswers> {
  const asked = together(pictureAsked(person), groundOf(person))
  const [, answers] = await Promise.all([onePlan(tx), tx.row<PictureAnswers>(asked)])
  return found(answers)
}

/**
 * A leader's cycle as the coach looks at it on a day. Only goals under way are in it, and of self-assessments the latest
 * one.
 */
export function lookAt({ id, starts, ends }: Cycle, today: string, answers: PictureAnswers): Picture {
  const { thoughts, aims, company, year } = answers
  const { entries, untold, untoldFirst, latest } = year
  const said = { entries, untold, untoldFirst, lastDay: latest?.day ?? null }
  const inquiries = aims.inquiries.map(({ unit, cells, ...one }) => ({
    ...one,
    gap: widestGap(unit, cells ?? [])?.by ?? null,
  }))
  return { today, cycle: id, starts, ends, ...said, ...thoughts, ...aims, inquiries, company }
}
