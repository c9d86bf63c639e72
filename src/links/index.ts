export { idOfLink, isSealed, sealLink } from './link.ts'
