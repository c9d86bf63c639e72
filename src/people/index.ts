export { personWith } from './people.store.ts'
export { initialsOf, type Person, type Reader } from './person.ts'
export type { About, PlaceName } from './page-frame.ts'
export { welcomePerson } from './welcome-person.ts'
