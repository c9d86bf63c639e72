// The front door: the database LPS runs on, embedded by default.
export type { Engine } from './engine.ts'
export { EngineRefusal } from './refusal.ts'
export { startEngine } from './start-engine.ts'
export { joinEngine } from './join-engine.ts'
export { keepSecret } from './keep-secret.ts'
