export { idAsked, idIn, idOf, idsIn } from './ids.ts'
