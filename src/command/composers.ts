import { composeInvitation } from '#invitations'
import { meetingComposers } from '#calendar'
import type { Composers } from '#mail'
import { noticeComposers } from '#notices'

type Tools = Parameters<typeof composeInvitation>[0] & Parameters<typeof meetingComposers>[0]

/** Who writes the words of each kind of letter: the module that owns it. */
export const composersOf = (tools: Tools): Composers => ({
  ...noticeComposers,
  ...meetingComposers(tools),
  invitation: composeInvitation(tools),
})
