/** The words of a cell that holds several: parted by `|`, or where there is none by commas or semicolons. */
export const splitList = (cell: string): string[] =>
  cell
    .split(cell.includes('|') ? '|' : /[,;]/)
    .map((one) => one.trim())
    .filter(Boolean)

/** The cell that `splitList` reads back as these words. */
export const joinList = (words: readonly string[]): string =>
  words.length === 1 && /[,;]/.test(words[0]!) ? `${words[0]}|` : words.join(' | ')
