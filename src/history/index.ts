export { noteReading, remember, rememberAccess, type Item } from './happening.store.ts'
