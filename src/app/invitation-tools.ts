import type { InvitationTools } from '#invitations'
import type { Program } from './program.ts'

/** What inviting works with, out of the program. */
export const invitationTools = ({
  db,
  accounts,
  clock,
  linkSecret,
  mail,
  settings,
}: Program): InvitationTools => ({
  db,
  accounts,
  clock,
  secret: linkSecret,
  publicUrl: settings.publicUrl,
  mail,
})
