import { day } from '#forms'

/** Days on which nobody is to be disturbed; both days are included. */
export interface Pause {
  title: string
  starts: string
  ends: string
}

/** A line that does not say a break, and why. */
export interface WrongLine {
  line: number
  text: string
  why: 'noDays' | 'noTitle' | 'order' | 'outside'
}

const days = /[,;:]?\s*(\d{4}-\d{2}-\d{2})(?:\s*(?:–|—|-|to|until)\s*(\d{4}-\d{2}-\d{2}))?$/u

/**
 * Reads breaks as people type them, one a line: `Thanksgiving, 2026-11-25 – 2026-11-29`, or one day alone. Empty lines
 * are nothing. With the days of a year every break has to lie in it.
 */
export function readPauses(text: string, year?: { starts: string; ends: string }) {
  const [pauses, wrong]: [Pause[], WrongLine[]] = [[], []]
  text.split('\n').forEach((given, place) => {
    const line = given.trim()
    if (!line) return
    const read = readLine(line, year)
    if (typeof read === 'string') wrong.push({ line: place + 1, text: line, why: read })
    else pauses.push(read)
  })
  return { pauses, wrong }
}

function readLine(line: string, year?: { starts: string; ends: string }): Pause | WrongLine['why'] {
  const found = days.exec(line)
  const [, starts = '', ends = starts] = found ?? []
  if (!found || ![starts, ends].every((one) => day.safeParse(one).success)) return 'noDays'
  const title = line.slice(0, found.index).trim()
  if (!title || title.length > 200) return 'noTitle'
  if (ends < starts) return 'order'
  if (year && (starts < year.starts || ends > year.ends)) return 'outside'
  return { title, starts, ends }
}

/** Breaks as they were typed. */
export const sayPauses = (pauses: Pause[]) =>
  pauses
    .map(({ title, starts, ends }) => `${title}, ${starts}${ends === starts ? '' : ` – ${ends}`}`)
    .join('\n')
