import { complain, done } from '#forms'
import { found, newId, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import type { Place } from './place.ts'
import { levelsNamed, type ScaleAnswers } from './rating.ts'
import { changeScale, setLevels } from './ratings.store.ts'
import { rubricsOf } from './rubrics.store.ts'
import { addScales, scalesOf } from './scales.store.ts'

/**
 * Adds a rating scale to a draft, or renames one and its levels. The lines of rubrics that use it go along; their number of
 * levels stays.
 */
export const writeScale = (tx: Transaction, at: Place, id: string | null, { title, levels }: ScaleAnswers) =>
  changeDraft(tx, at, 'scaled', async () => {
    const scales = await scalesOf(tx, at.space, at.version)
    if (id === null) {
      await addScales(tx, at, [{ id: newId(), title, levels: levelsNamed(levels), place: scales.length }])
      return done(undefined)
    }
    const scale = found(scales.find((one) => one.id === id))
    const rubrics = (await rubricsOf(tx, at.space, at.version)).filter(({ scaleId }) => scaleId === id)
    const lines = rubrics.flatMap(({ criteria }) => criteria)
    if (lines.length > 0 && levels.length !== scale.levels.length) return complain({ levels: 'levelsInUse' })
    await changeScale(tx, at, { id, title, levels: levelsNamed(levels, scale.levels) })
    const renamed = lines.map((line) => ({
      id: line.id,
      levels: line.levels.map((level, i) =>
        level.quality === scale.levels[i]?.label ? { ...level, quality: levels[i] ?? level.quality } : level,
      ),
    }))
    if (renamed.length > 0) await setLevels(tx, at, renamed)
    return done(undefined)
  })
