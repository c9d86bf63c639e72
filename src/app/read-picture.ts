import { wishesOf, type Picture, type Wishes } from '#coach'
import type { Cycle } from '#cycles'
import { widestGap } from '#indicators'
import { found, type Transaction } from '#platform'
import { together } from '#questions'
import { aimsOf, type Aims } from './aims.store.ts'
import { circlesAround } from './circles-around.store.ts'
import { companyOf } from './company.store.ts'
import { onePlan } from './one-plan.store.ts'
import { thoughtsOf, type Thoughts } from './thoughts.store.ts'
import { yearOf, type Year } from './year.store.ts'

/** A cycle as the coach looks at it, what its leader answered before, and the year in numbers. */
export interface Looked {
  picture: Picture
  wishes: Wishes
  year: Year
}

/** What is asked for it, to be asked together on the ground of `circlesAround`. */
export const pictureAsked = (cycle: Cycle) => ({
  thoughts: thoughtsOf(cycle),
  aims: aimsOf(cycle),
  company: companyOf(cycle),
  year: yearOf(cycle.personId, cycle.id),
  wishes: wishesOf(cycle.personId, cycle.postId),
})

/** What comes back. */
export interface PictureAnswers {
  thoughts: Thoughts
  aims: Aims
  company: Picture['company']
  year: Year
  wishes: Wishes
}

/**
 * A leader's cycle as the coach looks at it on a day. Only goals under way are in it, and of self-assessments the latest
 * one.
 */
export function lookAt({ id, starts, ends }: Cycle, today: string, answers: PictureAnswers): Looked {
  const { thoughts, aims, company, year, wishes } = answers
  const { entries, untold, untoldFirst, latest } = year
  const said = { entries, untold, untoldFirst, lastDay: latest?.day ?? null }
  const seen = { today, cycle: id, starts, ends, ...said }
  const inquiries = aims.inquiries.map(({ unit, cells, ...one }) => ({
    ...one,
    gap: widestGap(unit, cells ?? [])?.by ?? null,
  }))
  return { picture: { ...seen, ...thoughts, ...aims, inquiries, company }, wishes, year }
}

/** The same in one statement under the leader's own identity. */
export async function readPicture(tx: Transaction, cycle: Cycle, today: string): Promise<Looked> {
  const asked = together(pictureAsked(cycle), circlesAround(cycle.personId))
  const [, answers] = await Promise.all([onePlan(tx), tx.row<PictureAnswers>(asked)])
  return lookAt(cycle, today, found(answers))
}
