import { sayInstant } from '#language'
import { opensHereOnly } from '#links'
import type { LetterNews } from '#mail'
import type { Reader } from '#people'
import { linkLasts, type Invitation } from './invitation.ts'
import { words } from './words.ts'

/** What is known of a link that may have been sent. */
export interface Sending {
  link: string
  /** May letters go out at all? */
  mail: boolean
  /** The letters about the invitation, the latest first. */
  letters: LetterNews[]
}

/** Says how the link reached somebody, or what to do so that it does. A letter with an earlier link does not count. */
export function sayLink(
  { expiresAt }: Pick<Invitation, 'expiresAt'>,
  { link, mail, letters }: Sending,
  reader: Reader,
) {
  const say = words(reader.language)
  const made = expiresAt.getTime() - linkLasts * 24 * 3600 * 1000
  const letter = letters.find(({ madeAt }) => madeAt.getTime() >= made)
  const { state, sentAt } = letter ?? {}
  const way = {
    sent: () => say('linkSent', { day: sayInstant(sentAt ?? letter!.madeAt, 'moment', reader) }),
    waiting: () => say('linkWaits'),
    failed: () => say('linkFailed'),
    'given up': () => say('linkGivenUp'),
  }
  const said = state && (mail || state === 'sent') ? way[state]() : say('linkHand')
  return opensHereOnly(link) ? `${said} ${say('linkHere')}` : said
}
