interface Row {
  number: number
  cells: string[]
}

interface Stacked {
  /** The row of names that stands over the other, and how its own column is called. */
  upper: readonly string[]
  called: string
  lower: readonly string[]
  rows: readonly Row[]
}

/**
 * A table whose columns are named by two rows, one over the other, as one that has a single row of names: what stands in
 * the upper row becomes a column of its own, the first, and each row becomes as many as there are names in it. A column
 * that only one of the two rows names stays as it is; a blank beside an upper name belongs to it.
 */
export function unstack({ upper, called, lower, rows }: Stacked): { header: string[]; rows: Row[] } {
  const above = spread(upper, lower)
  const own = lower.flatMap((_, i) => (above[i] ? [] : [i]))
  const blocks = Map.groupBy(
    lower.flatMap((_, i) => (above[i] ? [i] : [])),
    (i) => above[i]!,
  )
  const names = blockNames([...blocks.values()], lower)
  const header = [called, ...own.map((i) => lower[i] || upper[i] || ''), ...names.map(({ name }) => name)]
  const places = [...blocks].map(([over, columns]) => ({ over, at: placesOf(columns, lower) }))
  return {
    header,
    rows: rows.flatMap(({ number, cells }) =>
      places.map(({ over, at }) => ({
        number,
        cells: [
          over,
          ...own.map((i) => cells[i] ?? ''),
          ...names.map(({ key }) => cells[at.get(key) ?? -1] ?? ''),
        ],
      })),
    ),
  }
}

// A name that stands in both rows, as in merged cells, or over nothing, is the name of one column.
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  const above: string[] = []
  lower.forEach((name, i) => {
    const over = upper[i] ?? ''
    const same = over === name || !name
    above.push(same ? '' : over || (above[i - 1] ?? ''))
  })
  return above
}

// A block may have several columns of one name, such as how many students beside each number: they count as first, second.
function placesOf(columns: readonly number[], lower: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>()
  return new Map(
    columns.map((i) => {
      const times = seen.get(lower[i]!) ?? 0
      seen.set(lower[i]!, times + 1)
      return [`${times} ${lower[i]}`, i]
    }),
  )
}

// In the order of the fullest block, so that a count stays behind its number; then what other blocks have besides.
function blockNames(blocks: number[][], lower: readonly string[]) {
  const keys = blocks
    .toSorted((a, b) => b.length - a.length)
    .flatMap((columns) => [...placesOf(columns, lower).keys()])
  return [...new Set(keys)].map((key) => ({ key, name: key.slice(key.indexOf(' ') + 1) }))
}
