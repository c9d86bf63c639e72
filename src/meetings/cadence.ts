import type { Rhythm } from './recurrence.ts'

/** What the words of an agreement say of when its people meet; what they do not say is not there. */
export interface Cadence {
  every?: Rhythm
  /** Sunday is 0. */
  weekday?: number
  /** Which weekday of the month: 2 for the second; -1 for the last. */
  nth?: number
  begins?: string
  ends?: string
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const ordinals = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th']
const dayName = '(sun|mon|tue|wed|thu|fri|sat)[a-z]*'

const rhythms: [Rhythm, RegExp][] = [
  ['threeWeeks', /\b(every|each) (three weeks|3 weeks|third week)\b/],
  ['twoWeeks', /\b(every|each) (other|second|two weeks|2 weeks)\b|\bbi-?weekly\b|\balternate\b|\bfortnight/],
  ['lastOfMonth', new RegExp(`\\blast ${dayName}\\b`)],
  ['month', /\bmonth(ly)?\b/],
  ['month', new RegExp(`\\b(${ordinals.join('|')}) ${dayName}\\b`)],
  [
    'week',
    new RegExp(`\\b(every|each) (week|${dayName})\\b|\\bweekly\\b|\\b(${dayName})s\\b|\\b[a-z]+days\\b`),
  ],
]

/** Reads “Every other Thursday, 7:15 to 7:45” as people write it; where nothing is understood, nothing is proposed by it. */
export function readCadence(text: string): Cadence {
  const said = text.toLowerCase()
  const every = rhythms.find(([, words]) => words.test(said))?.[0]
  const day = /\b(sun|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(days?)?\b/.exec(said)?.[0].slice(0, 3)
  const nth = ordinals.findIndex((one) => new RegExp(`\\b(${one}) ${dayName}`).test(said)) + 1
  return {
    ...(every && { every }),
    ...(day && { weekday: weekdays.indexOf(day) }),
    ...(every === 'month' && nth > 0 && { nth }),
    ...(every === 'lastOfMonth' && { nth: -1 }),
    ...hoursIn(said),
  }
}

const clock = '(\\d{1,2})(?::(\\d{2}))? ?(am|pm|a\\.m\\.|p\\.m\\.)?'
const hours = new RegExp(`\\b${clock} ?(?:to|until|till|–|—|-) ?${clock}`)

// A school’s day: without a word beside it, one to six is in the afternoon.
function hoursIn(said: string) {
  const found = hours.exec(said)
  if (!found) return {}
  const [, from, fromMinutes, fromHalf, to, toMinutes, toHalf] = found
  const begins = timeOf(from!, fromMinutes, fromHalf ?? toHalf)
  const ends = timeOf(to!, toMinutes, toHalf)
  return begins && ends && begins < ends ? { begins, ends } : {}
}

function timeOf(given: string, minutes = '00', half?: string) {
  const hour = Number(given)
  if (hour > 23 || Number(minutes) > 59 || (half && (hour > 12 || hour === 0))) return undefined
  const later = half ? half.startsWith('p') : hour > 0 && hour < 7
  const at = later && hour < 12 ? hour + 12 : half && !later && hour === 12 ? 0 : hour
  return `${String(at).padStart(2, '0')}:${minutes}`
}
