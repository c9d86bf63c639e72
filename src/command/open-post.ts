import type { Program } from '#app'
import { AccountBook } from '#accounts'
import { openMail, type Mail } from '#mail'
import { composersOf } from './composers.ts'
import type { Ground } from './ground.ts'

type Parts = Pick<Program, 'db' | 'accounts' | 'clock'>

/** Opens the post of a house: its mail server, who writes its letters, and where those to a person go. */
export function openPost(
  { db, accounts, clock }: Parts,
  { secrets, settings, mailServer }: Pick<Ground, 'secrets' | 'settings' | 'mailServer'>,
): Mail {
  return openMail({
    db,
    server: mailServer,
    publicUrl: settings.publicUrl,
    secret: secrets.mail,
    composers: composersOf({ db, clock, secret: secrets.links, publicUrl: settings.publicUrl }),
    recipientOf: async (person) => {
      const address = await AccountBook.emailOf(accounts.pool, person)
      return address ? { address } : undefined
    },
  })
}
