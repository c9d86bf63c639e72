import type { AdministrationTools } from '#administration'
import type { Program } from './program.ts'
import { roomOfEach } from './room-of-each.ts'

/** What administering works with, out of the program. */
export const administrationTools = ({
  db,
  accounts,
  mail,
  settings,
  store,
  house,
}: Program): AdministrationTools => ({
  db,
  accounts,
  publicUrl: settings.publicUrl,
  version: settings.version,
  mailReady: mail.ready,
  room: store.room,
  filesEach: roomOfEach(settings),
  dataDir: settings.dataDir ?? './data',
  onlyDemo: () => house.known?.kind === 'demo',
  certificate: () => settings.certificate?.(),
})
