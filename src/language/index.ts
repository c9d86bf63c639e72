export { catalogue, type Say } from './catalogue.ts'
export { isTimeZone, zonesIn } from './zone.ts'
export { dayOf, sayDay, sayInstant, type Place } from './dates.ts'
export { wordMarks } from './marks.ts'
