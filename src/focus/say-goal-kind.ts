import type { Place } from '#language'
import type { GoalKind } from './goal.ts'
import { words } from './words.ts'

/** What a goal is about, as people say it. */
export const sayGoalKind = (kind: GoalKind, { language }: Pick<Place, 'language'>) =>
  words(language)(`kind.${kind}`)
