/** The day it is in the demo: mid-year is done, the spring steps lie ahead. ISO date, a Tuesday. */
export const demoToday = '2027-02-16'

/** A stretch of days, both ends included, as ISO dates. */
export type Stretch = { from: string; until: string }

/** Days on which students are in class, by the year in which school begins. */
const classes: Record<string, Stretch> = {
  2025: { from: '2025-08-18', until: '2026-06-05' },
  2026: { from: '2026-08-17', until: '2027-06-04' },
  2027: { from: '2027-08-16', until: '2028-06-02' },
}

const daysOff: Stretch[] = [
  { from: '2025-09-01', until: '2025-09-01' },
  { from: '2025-11-11', until: '2025-11-11' },
  { from: '2025-11-26', until: '2025-11-28' },
  { from: '2025-12-22', until: '2026-01-02' },
  { from: '2026-01-19', until: '2026-01-19' },
  { from: '2026-02-16', until: '2026-02-16' },
  { from: '2026-03-30', until: '2026-04-03' },
  { from: '2026-05-25', until: '2026-05-25' },
  { from: '2026-09-07', until: '2026-09-07' },
  { from: '2026-11-11', until: '2026-11-11' },
  { from: '2026-11-25', until: '2026-11-27' },
  { from: '2026-12-21', until: '2027-01-01' },
  { from: '2027-01-18', until: '2027-01-18' },
  { from: '2027-02-15', until: '2027-02-15' },
]

const within = (day: string) => (stretch: Stretch) => day >= stretch.from && day <= stretch.until

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

/** A day on which a principal is at work: no weekend, no day off. Takes an ISO date. */
export const isWorkday = (day: string) => !isWeekend(day) && !daysOff.some(within(day))

/** A workday on which students are in class too. Takes an ISO date. */
export const isSchoolDay = (day: string) => isWorkday(day) && Object.values(classes).some(within(day))
