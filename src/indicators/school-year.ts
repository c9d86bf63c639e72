/**
 * The school year that a cell or the heading of a column names, as `2024–25`. A year alone is the one in which the school
 * year ends, as test results are named; nothing where no year is named.
 */
export function readYear(text: string): string | undefined {
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

/** The year before, and the one after: `2024–25` → `2025–26`. */
export const yearAfter = (year: string) =>
  readYear(`${Number(year.slice(0, 4)) + 1}–${Number(year.slice(0, 4)) + 2}`)!
