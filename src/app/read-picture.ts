import { wishesOf, type Picture, type Wishes } from '#coach'
import type { Cycle } from '#cycles'
import { widestGap } from '#indicators'
import { found, type Transaction } from '#platform'
import { together } from '#questions'
import { aimsOf, type Aims } from './aims.store.ts'
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

/**
 * A leader's cycle as the coach looks at it, in one statement under the leader's own identity. Only goals under way are in
 * it, and of self-assessments the latest one.
 */
export async function readPicture(tx: Transaction, cycle: Cycle, today: string): Promise<Looked> {
  const asked = together({
    thoughts: thoughtsOf(cycle),
    aims: aimsOf(cycle),
    company: companyOf(cycle),
    year: yearOf(cycle.personId, cycle.id),
    wishes: wishesOf(cycle.personId, cycle.postId),
  })
  type Answers = { thoughts: Thoughts; aims: Aims; company: Picture['company']; year: Year; wishes: Wishes }
  const [, answers] = await Promise.all([onePlan(tx), tx.row<Answers>(asked)])
  const { thoughts, aims, company, year, wishes } = found(answers)
  const { id, starts, ends } = cycle
  const { entries, untold, untoldFirst, latest } = year
  const said = { entries, untold, untoldFirst, lastDay: latest?.day ?? null }
  const seen = { today, cycle: id, starts, ends, ...said }
  const inquiries = aims.inquiries.map(({ unit, cells, ...one }) => ({
    ...one,
    gap: widestGap(unit, cells ?? [])?.by ?? null,
  }))
  return { picture: { ...seen, ...thoughts, ...aims, inquiries, company }, wishes, year }
}
