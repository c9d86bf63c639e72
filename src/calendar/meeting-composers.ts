import type { Composers, Letter, LetterWords } from '#mail'
import { noticeComposers, type NoticeKind } from '#notices'
import { asJobOf } from '#platform'
import type { CalendarTools } from './calendar-tools.ts'
import { entriesTold, type Told } from './entries.store.ts'
import type { Entry } from './entry.ts'
import { writeCalendar, type Sending } from './write-calendar.ts'

type Tools = Pick<CalendarTools, 'db'> & { publicUrl: string }

/** The kinds of notices whose letters bring meetings along for the reader's calendar. */
const kinds = ['meeting planned', 'meeting moved', 'meeting cancelled'] satisfies NoticeKind[]

/**
 * Writes the letters about single meetings: the words of the notice, and the meetings as they are when the letter is sent,
 * as far as their reader still sees them. Titles and places stay in LPS.
 */
export const meetingComposers = (tools: Tools): Composers =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      async (letter) => {
        const [words, calendar] = [await noticeComposers[kind]!(letter), await calendarOf(tools, letter)]
        return words && { ...words, calendar }
      },
    ]),
  )

async function calendarOf(
  { db, publicUrl }: Tools,
  { space, about }: Letter,
): Promise<LetterWords['calendar']> {
  const told = toldIn(String(about.meetings ?? ''))
  if (!told.length) return undefined
  const entries = await db.as(asJobOf(space), (tx) => entriesTold(tx, told))
  if (!entries.length) return undefined
  const method = methodOf(entries)
  return { method, write: (ends) => writeCalendar(entries, publicUrl, { method, ...ends }) }
}

const toldIn = (written: string): Told[] =>
  written
    .split(' ')
    .map((one) => one.split('/'))
    .flatMap(([space, id]) => (space && id ? [{ space, id }] : []))

// Who is asked to one meeting is asked for it; of several, which a request may not hold together, one is informed.
const methodOf = ([first, ...others]: Entry[]): Sending['method'] => {
  if (others.length) return 'PUBLISH'
  return first?.cancelled ? 'CANCEL' : 'REQUEST'
}
