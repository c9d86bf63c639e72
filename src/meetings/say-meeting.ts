import { daysLater } from '#clock'
import { dayOf, sayDay, sayInstant, sayList, sayZone, zonesIn, type Place } from '#language'
import type { MeetingKind } from './meeting.ts'
import { words } from './words.ts'

interface Named {
  kind: MeetingKind
  circleName: string | null
  title: string | null
  /** The others in it. */
  others: string[]
  /** What a structure is called. */
  structure?: string
}

/** What a meeting is called: by its own title, else by whom one meets. */
export function nameMeeting({ kind, circleName, title, others, structure }: Named, { language }: Place) {
  const say = words(language)
  if (title) return title
  if (kind === 'structure') return structure ?? say('kind.structure')
  if (circleName) return circleName
  if (kind === 'roundtable') return say('kind.roundtable')
  return others.length ? say('with', { names: sayList(others, language) }) : say(`kind.${kind}`)
}

/**
 * "Thursday, Mar 4, 7:15 – 7:45 AM", in the reader's zone; which one that is, where those who meet live in several. Who is
 * told `today`, reads "Today" and "Tomorrow".
 */
export function sayTime(
  { startsAt, endsAt, zoned, today }: { startsAt: Date; endsAt: Date; zoned?: boolean; today?: string },
  place: Place,
) {
  const day = dayOf(startsAt, place.timeZone)
  const said = words(place.language)('time', {
    day: (today && sayNear(day, today, place)) || sayDay(day, 'weekday', place),
    begins: sayInstant(startsAt, 'time', place),
    ends: sayInstant(endsAt, 'time', place),
  })
  return zoned ? `${said}, ${sayZone(place.timeZone, place.language) ?? place.timeZone}` : said
}

function sayNear(day: string, today: string, { language }: Place): string | undefined {
  if (day === today) return words(language)('today')
  return day === daysLater(today, 1) ? words(language)('tomorrow') : undefined
}

/** The same where it was planned, when the reader's clock shows something else; else nothing. */
export function sayTimeThere(
  { startsAt, zone }: { startsAt: Date; zone: string },
  { language, timeZone }: Place,
): string | undefined {
  const [here, there] = [timeZone, zone].map((one) => clockAt(startsAt, { language, timeZone: one }))
  return here === there
    ? undefined
    : words(language)('timeThere', {
        time: sayInstant(startsAt, 'time', { language, timeZone: zone }),
        zone: nameOf(zone, language),
      })
}

/** A zone by its friendly name. */
export const nameOf = (zone: string, language: string) =>
  zonesIn(language, zone).find(({ value }) => value === zone)?.label ?? zone

const clockAt = (at: Date, place: Place) => `${dayOf(at, place.timeZone)} ${sayInstant(at, 'time', place)}`
