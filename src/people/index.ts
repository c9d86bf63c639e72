export {
  addEvaluatorStanding as appointEvaluator,
  addPeerStanding as standAsPeers,
  addPost as appoint,
  personWith,
} from './people.store.ts'
export { initialsOf, type Person, type Reader } from './person.ts'
export { roleKinds, type Post, type RoleKind } from './post.ts'
export type { About, PlaceName } from './visit.ts'
export { welcomePerson } from './welcome-person.ts'
export { openAccounts, type Accounts } from './accounts.ts'
export { isFirstLink, makeFirstLink, useFirstLink } from './first-link.ts'
export { goOn, signInRoutes, visitorOf } from './routes.tsx'
export { packWords } from './kept-words.ts'
export { SignInPage } from './sign-in-page.tsx'
