import type { Course } from './course.ts'
import { leftOfStep, leftOfWhole, lengthOf, takenBy } from './course.ts'

/** What the clock shows of a course at a moment. */
export interface Face {
  /** Minutes and seconds: `4:05`. Beyond the time of the step it counts on with a sign: `+0:36`. */
  clock: string
  over: boolean
  /** Whole minutes beyond the time; nought in the first one. */
  minutesOver: number
  /** From 0 to 100. */
  percent: number
  /** Whole minutes left in all, rounded up. */
  minutesLeft: number
}

/** Reads the clock of a course whose steps have so many minutes. */
export function faceOf(course: Course, minutes: readonly number[], now: number): Face {
  const left = leftOfStep(course, minutes, now)
  const length = lengthOf(course, minutes, course.at)
  const over = left <= -1000
  return {
    clock: over ? `+${sayClock(-left)}` : sayClock(Math.max(0, left)),
    over,
    minutesOver: over ? Math.floor(-left / 60_000) : 0,
    percent: length ? Math.min(100, Math.round((takenBy(course, now) / length) * 100)) : 100,
    minutesLeft: Math.ceil(leftOfWhole(course, minutes, now) / 60_000),
  }
}

function sayClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A number of minutes in words of a language: "2 minutes". */
export const sayMinutes = (minutes: number, language: string): string => minutesIn(language).format(minutes)

const formats = new Map<string, Intl.NumberFormat>()

// One is kept for each language: making it costs as much as using it fifty times.
function minutesIn(language: string) {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
    formats.set(language, format)
  }
  return format
}
