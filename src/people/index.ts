export {
  addEvaluatorStanding as appointEvaluator,
  addPeerStanding as standAsPeers,
  addPost as appoint,
  personWith,
} from './people.store.ts'
export { initialsOf, type Person, type Reader } from './person.ts'
export { roleKinds, type Post, type RoleKind } from './post.ts'
export type { About, PlaceName } from './page-frame.ts'
export { welcomePerson } from './welcome-person.ts'
