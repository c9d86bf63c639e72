export { pulseRoutes } from './routes.tsx'
export { writePulse } from './write-pulse.ts'
