import { composeInvitation } from '#invitations'
import type { Composers } from '#mail'
import { noticeComposers } from '#notices'

/** Who writes the words of each kind of letter: the module that owns it. */
export const composersOf = (tools: Parameters<typeof composeInvitation>[0]): Composers => ({
  ...noticeComposers,
  invitation: composeInvitation(tools),
})
