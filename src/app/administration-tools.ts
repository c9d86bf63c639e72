import type { AdministrationTools } from '#administration'
import type { Program } from './program.ts'

/** What administering works with, out of the program. */
export const administrationTools = ({ db, accounts, settings }: Program): AdministrationTools => ({
  db,
  accounts,
  publicUrl: settings.publicUrl,
  version: settings.version,
  mailReady: false,
  backupCommand: 'npm run lps -- backup FILE --data DIR',
})
