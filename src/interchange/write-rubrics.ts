import type { Whole } from '#frameworks'
import { linkTo } from './link-to.ts'
import type { Criterion, Item, Level, Raw } from './parts.ts'
import { withOwn } from './with-own.ts'

/** The rubrics of a framework as CASE writes them, with criteria and levels. */
export const writeRubrics = ({ rubrics, scales }: Whole, known: Map<string, Item>): Raw[] =>
  rubrics.map((rubric) => {
    const scale = scales.findIndex(({ id }) => id === rubric.scaleId)
    return withOwn(
      rubric.rest,
      {
        identifier: rubric.identifier,
        uri: rubric.uri,
        title: rubric.title,
        description: rubric.description,
        lastChangeDateTime: rubric.changedAt,
        CFRubricCriteria: rubric.criteria.map((one) => writeCriterion(one, known)),
      },
      { scale: scale < 0 ? undefined : scale },
    )
  })

function writeCriterion(one: Criterion, known: Map<string, Item>): Raw {
  const item = one.itemId ? known.get(one.itemId) : undefined
  return withOwn(one.rest, {
    identifier: one.identifier,
    uri: one.uri,
    category: one.category,
    description: one.description,
    CFItemURI: one.rest['CFItemURI'] ?? (item && linkTo(item)),
    weight: one.weight,
    position: one.rest['position'] ?? one.place,
    CFRubricCriterionLevels: one.levels.map(writeLevel),
    lastChangeDateTime: one.changedAt,
  })
}

const writeLevel = (level: Level): Raw =>
  withOwn(level.rest, {
    identifier: level.identifier,
    uri: level.uri,
    description: level.description,
    quality: level.quality,
    score: level.score,
    feedback: level.feedback,
    position: level.rest['position'] ?? level.place,
  })
