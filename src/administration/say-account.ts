import type { AccountBook } from '#accounts'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { words } from './words.ts'

/** How an account stands, in a few words. */
export function sayAccount(account: AccountBook.AccountEntry | undefined, reader: Reader): string {
  const say = words(reader.language)
  if (!account) return say('noAccount')
  if (account.closedAt) return say('closedSince', { day: sayInstant(account.closedAt, 'day', reader) })
  return account.lastSeen
    ? say('lastSeen', { day: sayInstant(account.lastSeen, 'day', reader) })
    : say('neverSeen')
}
