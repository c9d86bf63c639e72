import { complain, done } from '#forms'
import { found, newId, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { ownName } from './copy.ts'
import { seenOf } from './edit.ts'
import { itemWith } from './edits.store.ts'
import type { Place } from './place.ts'
import { freshLevels, levelsWritten, lineSaid, type LineAnswers } from './rating.ts'
import { addCriterion, changeCriterion, removeCriterion } from './ratings.store.ts'
import { rubricsOf } from './rubrics.store.ts'
import { scalesOf } from './scales.store.ts'

/** Adds a line about an item to a rubric of a draft, with a text for each level. */
export const addLine = (
  tx: Transaction,
  at: Place,
  { rubric: rubricId, item }: { rubric: string; item: string },
  answers: LineAnswers,
) =>
  changeDraft(tx, at, 'kept a rubric of', async () => {
    const rubric = found((await rubricsOf(tx, at.space, at.version)).find(({ id }) => id === rubricId))
    found(await itemWith(tx, at, item))
    const scale = (await scalesOf(tx, at.space, at.version)).find(({ id }) => id === rubric.scaleId)
    const levels = freshLevels(scale, rubric.criteria[0])
    if (levels.length === 0) return complain({ version: 'scaleFirst' })
    const { category, description, weight } = answers
    const said = { category, description, weight, levels: levelsWritten(levels, answers), rest: {} }
    const place = Math.max(-1, ...rubric.criteria.map((one) => one.place)) + 1
    const line = { ...said, id: newId(), ...ownName(), itemId: item, place, changedAt: tx.now.toISOString() }
    await addCriterion(tx, at, rubric.id, line)
    return done(undefined)
  })

/** Changes a line of a rubric; complains where somebody else did since it was `seen`. */
export const rewordLine = (
  tx: Transaction,
  at: Place,
  id: string,
  given: { seen: string; answers: LineAnswers },
) =>
  changeDraft(tx, at, 'kept a rubric of', async () => {
    const lines = (await rubricsOf(tx, at.space, at.version)).flatMap(({ criteria }) => criteria)
    const line = found(lines.find((one) => one.id === id))
    if (seenOf(lineSaid(line)) !== given.seen) return complain({ version: 'meanwhile' })
    const { category, description, weight } = given.answers
    await changeCriterion(tx, at, {
      ...line,
      category,
      description,
      weight,
      levels: levelsWritten(line.levels, given.answers),
    })
    return done(line.itemId)
  })

/** Removes a line of a rubric from a draft; gives the item it spoke of. */
export const removeLine = (tx: Transaction, at: Place, id: string) =>
  changeDraft(tx, at, 'kept a rubric of', async () => {
    const lines = (await rubricsOf(tx, at.space, at.version)).flatMap(({ criteria }) => criteria)
    const line = found(lines.find((one) => one.id === id))
    await removeCriterion(tx, at, id)
    return done(line.itemId)
  })
