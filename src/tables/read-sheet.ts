import { fillMerged } from './fill-merged.ts'
import { limits } from './limits.ts'
import { dayOfNumber } from './read-styles.ts'
import { readXml } from './read-xml.ts'

/** The texts that the cells of a workbook share; readings beside them (phonetic ones) are left out. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = []
  let [text, within, phonetic] = ['', false, false]
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 't') within = true
      if (name === 'rPh') phonetic = true
    },
    text: (found) => {
      if (within && !phonetic) text += found
    },
    close: (name) => {
      if (name === 't') within = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

interface Cell {
  column: number
  kind: string
  text: string
  /** Is the number shown as a day? */
  day: boolean
}

/**
 * The rows of a sheet as texts, each at its place; what formulas gave is taken as it was saved, a day is written as one, and
 * what stands in merged cells stands in each of them. `days`: the styles that show a number as a day.
 */
export function readSheet(xml: string, shared: string[], days: ReadonlySet<number>): string[][] {
  const [rows, merged]: [string[][], string[]] = [[], []]
  let [row, within, total, cells] = [0, false, 0, 0]
  let cell: Cell | undefined
  const keep = ({ column, kind, text, day }: Cell) => {
    const said = kind === 's' ? (shared[Number(text)] ?? '') : day ? dayOfNumber(text) : text
    const value = (kind === 'b' ? (said === '1' ? 'TRUE' : 'FALSE') : said).replaceAll(/_x000D_\n?/g, '\n')
    total += value.length
    const line = (rows[row - 1] ??= [])
    cells += Math.max(1, column + 1 - line.length)
    if (total > 2 * limits.bytes || cells > limits.cells) throw new Error('The sheet is too large.')
    while (line.length < column) line.push('')
    line[column] = value
  }
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = Number(attributes['r'] ?? row + 1)
      if (name === 'c')
        cell = {
          column: columnOf(attributes['r'] ?? '', rows[row - 1]?.length),
          kind: attributes['t'] ?? 'n',
          day: (attributes['t'] ?? 'n') === 'n' && days.has(Number(attributes['s'])),
          text: '',
        }
      if (name === 'v' || name === 't') within = true
      if (name === 'mergeCell') merged.push(attributes['ref'] ?? '')
    },
    text: (found) => {
      if (within && cell) cell.text += found
    },
    close: (name) => {
      if (name === 'v' || name === 't') within = false
      if (name !== 'c' || !cell) return
      if (cell.column < limits.columns && row >= 1 && row <= limits.rows) keep(cell)
      cell = undefined
    },
  })
  fillMerged(rows, merged)
  return Array.from(rows, (line) => line ?? [])
}

// "AB12" is the 28th column; a cell that does not say where it is follows the last one.
function columnOf(reference: string, next = 0): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (!letters) return next
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
