export { catalogue, type Say } from './catalogue.ts'
export { dayOf, sayDay, sayInstant, type Place } from './dates.ts'
