export { stateOf, type Access, type OpenItem } from './access.ts'
export { accessesOn } from './accesses.store.ts'
export { waitingForMe } from './confirmers.store.ts'
export { breakGlassRoutes } from './routes.tsx'
