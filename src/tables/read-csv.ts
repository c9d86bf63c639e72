import { parse } from 'csv-parse/sync'
import { limits } from './limits.ts'

const separators = [',', ';', '\t'] as const

/**
 * The cells of a CSV (RFC 4180), with whichever separator its first lines use; nothing where it cannot be read, or holds far
 * more cells than a person made.
 */
export function readCsv(text: string, most: number = limits.cells): string[][] | undefined {
  const delimiter = separatorOf(text)
  if (hasMore(text, delimiter, most)) return undefined
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch {
    return undefined
  }
}

function hasMore(text: string, sign: string, most: number): boolean {
  let cells = 0
  for (let at = text.indexOf(sign); at >= 0 && cells <= most; at = text.indexOf(sign, at + 1)) cells++
  return cells > most
}

function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
  // The lines about the document may hold anything; the header says more.
  const header = lines.find((line) => line.trim() && !line.startsWith('#')) ?? ''
  const count = (separator: string) => header.split(separator).length
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
