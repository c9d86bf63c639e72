import { wishesOf, type Picture, type Wishes } from '#coach'
import type { PresentCycle } from '#cycles'
import { widestGap } from '#indicators'
import { writtenOf, type Written } from '#portfolio'
import { aimsOf, type Aims } from './aims.store.ts'
import { companyOf } from './company.store.ts'
import { cycleBelow } from './ground.store.ts'
import { thoughtsOf, type Thoughts } from './thoughts.store.ts'

/** What is asked for a picture, to be asked together on the ground of a leader's year. */
export const pictureAsked = (person: string) => ({
  cycle: cycleBelow(),
  thoughts: thoughtsOf(person),
  aims: aimsOf(person),
  company: companyOf(person),
  written: writtenOf(person),
  wishes: wishesOf(person),
})

/** What comes back. */
export interface PictureAnswers {
  /** Null where no cycle was begun; the rest then says nothing about anybody. */
  cycle: PresentCycle | null
  thoughts: Thoughts
  aims: Aims
  company: Picture['company']
  written: Written
  wishes: Wishes
}

/**
 * A leader's cycle as the coach looks at it on a day. Only goals under way are in it, and of self-assessments the latest
 * one.
 */
export function lookAt({ id, starts, ends }: PresentCycle, today: string, answers: PictureAnswers): Picture {
  const { thoughts, aims, company, written } = answers
  const inquiries = aims.inquiries.map(({ unit, cells, ...one }) => ({
    ...one,
    gap: widestGap(unit, cells ?? [])?.by ?? null,
  }))
  return { today, cycle: id, starts, ends, ...written, ...thoughts, ...aims, inquiries, company }
}
