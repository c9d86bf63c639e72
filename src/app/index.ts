export { beginDemo } from './begin-demo.ts'
export { houseOf, type House } from './house.store.ts'
export type { Program, Settings } from './program.ts'
export { buildServer } from './server.ts'
