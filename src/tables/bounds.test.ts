import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from './read-csv.ts'
import { readSheet } from './read-sheet.ts'
import { readXml } from './read-xml.ts'

const sheet = (rows: number, cell: string) => {
  const lines = Array.from({ length: rows }, (_, n) => `<row r="${n + 1}"><c r="${cell}"><v>1</v></c></row>`)
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`
}

test('a workbook of a few kilobytes that unpacks to tags without end, or one within the other, is left unread', () => {
  assert.throws(() => readXml('<a>'.repeat(100_000), {}), /no table/)
  assert.throws(() => readXml(`<a>${'<b/>'.repeat(1000)}</a>`, {}, { tags: 1000, depth: 9 }), /no table/)
  readXml(`<a>${'<b><c/></b>'.repeat(1000)}</a>`, {}, { tags: 2001, depth: 3 })
})

test('a sheet whose rows hold one cell each, far to the right, does not fill the memory with what is empty', () => {
  assert.throws(() => readSheet(sheet(30_000, 'GR1'), [], new Set()), /too large/)
  assert.equal(readSheet(sheet(30_000, 'C1'), [], new Set()).length, 30_000)
})

test('a CSV of nothing but commas is left unread', () => {
  assert.equal(readCsv(`a,b\n${','.repeat(6_000_000)}`), undefined)
  assert.equal(readCsv('a,b\n1,2')?.length, 2)
})
