export { appointEvaluator } from './assignments.store.ts'
