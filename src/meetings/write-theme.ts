import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'
import { addTheme, setThemeBack } from './themes.store.ts'

/** Somebody writes a theme of a meeting, in a line. */
export async function writeTheme(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  theme: { id: string; words: string },
) {
  await addTheme(tx, person, at, theme)
  await remember(tx, 'noted a theme of', { noun: 'meeting', ...at })
}

/** Takes a theme back, or brings it again. Refused for one that is not one's own. */
export async function takeThemeBack(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  given: { theme: string; back: boolean },
) {
  refuseUnless(await setThemeBack(tx, person, at, given))
}
