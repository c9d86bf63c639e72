import { writing } from '#forms'
import { z } from 'zod'

/** What a leader watches in the system they lead (LPS-107, LPS-129); relationships are the core (LPS-118). */
export const elements = ['relationships', 'information', 'chaos', 'vision'] as const

export type Element = (typeof elements)[number]

/** One element in one month: from 1 to 5, and what was seen. What was not answered is null. */
export interface Look {
  level: number | null
  note: string
}

/** A month as its leader saw it; `month` is `YYYY-MM`. */
export interface Pulse extends Record<Element, Look> {
  id: string
  month: string
}

/** How many months back somebody may still write down. */
const monthsBack = 23

/** The month of a day. */
export const monthOf = (day: string) => day.slice(0, 7)

/** A month so many months before another. */
export function monthBefore(month: string, back: number): string {
  const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - back
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** The last so many months up to this one, the oldest first. */
export const monthsTo = (month: string, many: number) =>
  Array.from({ length: many }, (_, n) => monthBefore(month, many - 1 - n))

/** Is this a month somebody can write down today: this one, or one of the two years before it? */
export const isOpen = (month: string, today: string) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) &&
  month <= monthOf(today) &&
  month >= monthBefore(monthOf(today), monthsBack)

const level = z.preprocess(
  (given) => (given === '' || given === undefined || given === null ? null : given),
  z
    .stringFormat('level', /^[1-5]$/, 'level')
    .transform(Number)
    .nullable(),
)

/** The form: each element from 1 to 5 and a note; one of all these is enough. */
export const pulseForm = z
  .object({
    relationships: level,
    relationshipsNote: writing(2000),
    information: level,
    informationNote: writing(2000),
    chaos: level,
    chaosNote: writing(2000),
    vision: level,
    visionNote: writing(2000),
  })
  .refine((given) => Object.values(given).some(Boolean), { path: ['relationships'], error: 'nothing' })

export type PulseAnswers = z.output<typeof pulseForm>

/** The fields of the form, as `baseOf` marks them. */
export const pulseTexts = elements.flatMap((element) => [element, `${element}Note`] as const)

/** The form as it stands; empty where nothing is written yet. */
export const answersFrom = (pulse: Pulse | undefined): Record<string, string> =>
  Object.fromEntries(
    elements.flatMap((element) => [
      [element, String(pulse?.[element].level ?? '')],
      [`${element}Note`, pulse?.[element].note ?? ''],
    ]),
  )

/** The elements that were at 1 or 2 in the two latest months that were answered for them. Months as they come, newest first. */
export const lowTwice = (pulses: readonly Pulse[]): Element[] =>
  elements.filter((element) => {
    const [last, before] = pulses.map((pulse) => pulse[element].level).filter((one) => one !== null)
    return last !== undefined && before !== undefined && last <= 2 && before <= 2
  })
