/** What whoever looks after accounts may ask and do. Whether they may, another module has looked. */
export {
  accountsOf,
  closeAccount,
  emailOf,
  emailsOf,
  endSessions,
  hasAccount,
  personsByEmail,
  reopenAccount,
  resetTwoStep,
  type AccountEntry,
} from './account-book.store.ts'
export { makeResetLink } from './make-reset-link.ts'
