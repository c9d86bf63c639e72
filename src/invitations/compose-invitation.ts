import { sayInstant } from '#language'
import { sealLink } from '#links'
import type { Composer } from '#mail'
import type { InvitationTools } from './invitation-tools.ts'
import { isOpen } from './invited.ts'
import { heldInvitation } from './invitations.store.ts'
import { words } from './words.ts'

/** Writes the letter of an invitation when it is sent; none for one that was accepted or taken back meanwhile. */
export const composeInvitation =
  ({ db, clock, secret }: Pick<InvitationTools, 'db' | 'clock' | 'secret'>): Composer =>
  async ({ about }) => {
    const id = String(about.invitation)
    const invited = await db.as({ kind: 'link', link: id }, heldInvitation)
    if (!invited || invited.acceptedBy || !isOpen(invited, clock.now())) return undefined
    const say = words('en')
    const day = sayInstant(invited.expiresAt, 'long', { language: 'en', timeZone: invited.timeZone })
    return {
      language: 'en',
      subject: say('letterSubject'),
      paragraphs: [say('letterBody', { day })],
      button: {
        label: say('letterButton'),
        address: `/invited/${sealLink(secret, { noun: 'invitation', id, round: invited.round })}`,
      },
      footer: [say('letterFoot')],
    }
  }
