import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { tableOf, type Names, type Table } from './table.ts'

/** Why a file is no table that can be taken; `rows` says how many it has where there are too many. */
export interface NoTable {
  refused: 'empty' | 'tooLarge' | 'tooMany' | 'notWorkbook' | 'notTable'
  rows?: number
}

/**
 * A table as CSV or as the first sheet of a workbook that has one, whatever the name of the file says; at most `most` rows. The lines
 * of a text are counted before anything is read, so that a file far too long costs next to nothing. `names` says which
 * rows name the columns, where that is known.
 */
export async function readTableFile(
  bytes: Uint8Array,
  most: number,
  names?: Names,
): Promise<{ table: Table } | NoTable> {
  if (bytes.length > limits.bytes) return { refused: 'tooLarge' }
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!packed) {
    const rows = countLines(bytes)
    if (rows > 2 * most) return { refused: 'tooMany', rows }
  }
  const lines = packed ? await readWorkbook(bytes).catch(() => undefined) : readCsv(decodeText(bytes))
  if (!lines) return { refused: packed ? 'notWorkbook' : 'notTable' }
  if (!lines.some((cells) => cells.some((cell) => cell.trim()))) return { refused: 'empty' }
  const table = tableOf(lines, names)
  if (!table) return { refused: 'notTable' }
  return table.rows.length > most ? { refused: 'tooMany', rows: table.rows.length } : { table }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}
