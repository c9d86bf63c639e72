export { idOfLink, isSealed, sealLink } from './link.ts'
export { opensHereOnly } from './opens-here.ts'
export { endingOf, isShortOf, readShort, shortLink } from './short.ts'
