import type { AdministrationTools } from '#administration'
import type { Program } from './program.ts'

/** What administering works with, out of the program. */
export const administrationTools = ({
  db,
  accounts,
  mail,
  settings,
  store,
}: Program): AdministrationTools => ({
  db,
  accounts,
  publicUrl: settings.publicUrl,
  version: settings.version,
  mailReady: mail.ready,
  room: store.room,
  backupCommand: 'npm run lps -- backup FILE --data DIR',
})
