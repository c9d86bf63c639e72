import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { ICalCalendar, ICalEventData } from 'ical-generator'
import type { Entry } from './entry.ts'
import { words } from './words.ts'

/** What a calendar file is for: to be looked at again and again, or to be sent once, from somebody to somebody. */
export interface Sending {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  from: string
  to: string
}

const alarmBefore = 15 * 60

/**
 * Meetings as iCalendar (RFC 5545): times in UTC, so that no reader needs to know a zone; a UID that stays; nothing of
 * anybody but what the entries say. Sent, it keeps RFC 5546: who is asked stands in a request or a cancellation alone.
 */
export function writeCalendar(entries: Entry[], publicUrl: string, sending?: Sending): string {
  const calendar = ical({ prodId: { company: 'LPS', product: 'LPS', language: 'EN' } })
  if (sending) calendar.method(ICalCalendarMethod[sending.method])
  else calendar.name('LPS').ttl(3600)
  for (const entry of entries) addEntry(calendar, entry, publicUrl, sending)
  return `${calendar.toString()}\r\n`
}

function addEntry(calendar: ICalCalendar, entry: Entry, publicUrl: string, sending?: Sending) {
  const event = calendar.createEvent(eventOf(entry, publicUrl))
  if (sending) event.organizer(sending.from)
  if (sending && sending.method !== 'PUBLISH') event.createAttendee({ email: sending.to, rsvp: false })
  if (!entry.cancelled)
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmBefore, description: titleOf(entry) })
}

function eventOf(entry: Entry, publicUrl: string): ICalEventData {
  const url = `${publicUrl}/meetings/${entry.space}/${entry.id}`
  const location = [entry.place, entry.link].filter((one) => one !== null).join('\n')
  return {
    id: `${entry.id}@${new URL(publicUrl).hostname}`,
    sequence: entry.sequence,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: titleOf(entry),
    location: location ? plain(location) : null,
    class: ICalEventClass.PRIVATE,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url,
    description: words('en')('inLps', { address: url }),
  }
}

const titleOf = ({ name }: Entry) => {
  const say = words('en')
  return name ? say('titleNamed', { name: plain(name).replaceAll('\n', ' ') }) : say('titlePlain')
}

// Lines may break; nothing else that controls a machine is part of a calendar.
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
