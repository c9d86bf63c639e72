const dayLong = 86_400_000

/** A day some days later, or earlier; days are written `YYYY-MM-DD`. */
export const daysLater = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * dayLong).toISOString().slice(0, 10)

/** Whole days from one day to another; less than nothing where that one is before. */
export const daysFrom = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / dayLong
