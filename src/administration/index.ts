export { administrationRoutes } from './routes.tsx'
export { roomsOf } from './administration.store.ts'
export type { AdministrationTools } from './administration-tools.ts'
