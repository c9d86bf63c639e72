export { idOfLink, isSealed, sealLink } from './link.ts'
export { endingOf, isShortOf, readShort, shortLink } from './short.ts'
