export { idAsked, idIn, idOf, idsIn } from './ids.ts'
export { pageAsked, wordsAsked, wordsOf } from './asked.ts'
export { madeOnce, numberOf } from './once.ts'
