export { dropOldDrafts } from './drafts.store.ts'
export { forgetKept } from './forget-kept.ts'
export { draftRoutes } from './routes.ts'
export { sayBetween, type BothSaid } from './say-between.ts'
