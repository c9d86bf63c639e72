import { parse } from 'csv-parse/sync'

const separators = [',', ';', '\t'] as const

/** The cells of a CSV (RFC 4180), with whichever separator its first lines use; nothing where it cannot be read. */
export function readCsv(text: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch {
    return undefined
  }
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
