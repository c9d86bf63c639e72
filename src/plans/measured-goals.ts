export { GoalNumbers } from './goal-numbers.tsx'
export { sayValue } from './say-value.ts'
export type { SaidValue, Value, ValueAnswers } from './value.ts'
export { valuesRoutes, type Valued } from './values-routes.tsx'
