/**
 * The school year that a cell or the heading of a column names, as `2024–25`. A year alone is the one in which the school
 * year ends, as test results are named; a day lies in its year, also as the
 * number that a spreadsheet has for it, from 1998 on. Nothing where no year is named.
 */
export function readYear(text: string): string | undefined {
  const day =
    /^\s*(?:(?<year>(?:19|20)\d\d)-(?<month>\d\d?)-\d\d?|(?<first>\d\d?)\/\d\d?\/(?<last>(?:19|20)\d\d))\s*$/.exec(
      text,
    )
  if (day)
    return yearOfDay(
      Number(day.groups!.year ?? day.groups!.last),
      Number(day.groups!.month ?? day.groups!.first),
    )
  const counted = /^\s*(3[6-9]|[45]\d)\d{3}\s*$/.test(text) && new Date((Number(text) - 25_569) * 86_400_000)
  if (counted) return yearOfDay(counted.getUTCFullYear(), counted.getUTCMonth() + 1)
  const found = /(?<!\d)(?<first>(19|20)\d\d)(\s*[-–—/]\s*(?<second>(19|20)?\d\d))?(?!\d)/.exec(text)
  if (!found) return undefined
  const { first, second } = found.groups!
  const begins = second === undefined ? Number(first) - 1 : Number(first)
  const ends =
    second === undefined ? Number(first) : Number(second.length === 2 ? first!.slice(0, 2) + second : second)
  const century = begins % 100 === 99 && ends % 100 === 0
  if (ends - begins !== 1 && !century) return undefined
  return `${begins}–${String(begins + 1).slice(2)}`
}

// A school year begins in July.
const yearOfDay = (year: number, month: number) => {
  const begins = month >= 7 ? year : year - 1
  return month >= 1 && month <= 12 ? `${begins}–${String(begins + 1).slice(2)}` : undefined
}

/** The year before, and the one after: `2024–25` → `2025–26`. */
export const yearAfter = (year: string) =>
  readYear(`${Number(year.slice(0, 4)) + 1}–${Number(year.slice(0, 4)) + 2}`)!
