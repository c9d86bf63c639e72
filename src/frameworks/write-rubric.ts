import { complain, done } from '#forms'
import { found, newId, refuseUnless, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { ownName } from './copy.ts'
import type { Place } from './place.ts'
import { changeRubric } from './ratings.store.ts'
import { addRubrics, rubricsOf } from './rubrics.store.ts'
import { scalesOf } from './scales.store.ts'

/** Adds a rubric to a draft, or gives one another name or scale of the same number of levels. */
export const writeRubric = (
  tx: Transaction,
  at: Place,
  id: string | null,
  { title, scale: scaleId }: { title: string; scale: string | null },
) =>
  changeDraft(tx, at, 'kept a rubric of', async () => {
    const [rubrics, scales] = await Promise.all([
      rubricsOf(tx, at.space, at.version),
      scalesOf(tx, at.space, at.version),
    ])
    const scale = scales.find((one) => one.id === scaleId)
    refuseUnless(scaleId === null || scale)
    if (id === null) {
      const rubric = { id: newId(), ...ownName(), title, description: '', scaleId, place: rubrics.length }
      await addRubrics(tx, at, [{ ...rubric, criteria: [], rest: {}, changedAt: tx.now.toISOString() }])
      return done(undefined)
    }
    const rubric = found(rubrics.find((one) => one.id === id))
    const fits = rubric.criteria.every(({ levels }) => !scale || levels.length === scale.levels.length)
    if (!fits) return complain({ scale: 'levelsInUse' })
    await changeRubric(tx, at, { id, title, scaleId })
    return done(undefined)
  })
