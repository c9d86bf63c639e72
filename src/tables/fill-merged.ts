// A sheet merged from end to end holds no more than a person could look at.
const most = 200_000

/**
 * Writes what stands in merged cells into each of them: a spreadsheet shows it for all, and saves it in the first alone.
 * `merged` are places such as `A5:A7`; cells that say something themselves stay.
 */
export function fillMerged(rows: string[][], merged: readonly string[]): void {
  let left = most
  for (const place of merged) {
    const [from, to] = place.split(':').map(placeOf)
    const said = from && rows[from.row]?.[from.column]
    if (!from || !to || !said?.trim()) continue
    for (let row = from.row; row <= Math.min(to.row, rows.length - 1); row++)
      for (let column = from.column; column <= Math.min(to.column, from.column + 199); column++) {
        if (left-- <= 0) return
        const line = (rows[row] ??= [])
        while (line.length <= column) line.push('')
        line[column] ||= said
      }
  }
}

function placeOf(place: string) {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? []
  if (!letters) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
