export { listed, type Listed } from './listed.ts'
export { together } from './together.ts'
