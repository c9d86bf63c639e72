import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A cell of a sheet: a text, a number, a day (`new Date`), or nothing. */
type Cell = string | number | Date | undefined

const kinds = 'http://schemas.openxmlformats.org'
const types = `<Types xmlns="${kinds}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
const book = (sheets: string[]) =>
  `<workbook xmlns="${kinds}/spreadsheetml/2006/main" xmlns:r="${kinds}/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`
const links = (sheets: string[]) =>
  `<Relationships xmlns="${kinds}/package/2006/relationships">${sheets.join('')}<Relationship Id="styles" Target="styles.xml"/></Relationships>`
// The second format is that of a day: 9/15/2024.
const styles = `<styleSheet xmlns="${kinds}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

/**
 * A workbook as a spreadsheet saves it; `merged` are places such as `A1:F1`. `before` are sheets in front of it: a hidden
 * one, and one that is shown.
 */
export function workbook(
  rows: Cell[][],
  merged: string[] = [],
  before: { hidden?: Cell[][]; cover?: Cell[][] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    ...(before.hidden ? [{ state: 'hidden', xml: sheetOf(before.hidden, []) }] : []),
    ...(before.cover ? [{ state: 'visible', xml: sheetOf(before.cover, []) }] : []),
    { state: 'visible', xml: sheetOf(rows, merged) },
  ]
  const zip = new ZipFile()
  const parts = {
    '[Content_Types].xml': types,
    'xl/workbook.xml': book(
      sheets.map(
        ({ state }, i) => `<sheet name="S${i}" sheetId="${i + 1}" state="${state}" r:id="rId${i}"/>`,
      ),
    ),
    'xl/_rels/workbook.xml.rels': links(
      sheets.map((_, i) => `<Relationship Id="rId${i}" Target="worksheets/sheet${i}.xml"/>`),
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, xml])),
  }
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name)
  zip.end()
  return buffer(zip.outputStream).then((bytes) => new Uint8Array(bytes))
}

function sheetOf(rows: Cell[][], merged: string[]): string {
  const lines = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((cell, j) => cellOf(cell, i, j)).join('')}</row>`,
  )
  const merges = merged.length
    ? `<mergeCells>${merged.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`
    : ''
  return `<worksheet xmlns="${kinds}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`
}

function cellOf(cell: Cell, row: number, column: number): string {
  const at = `${String.fromCodePoint(65 + column)}${row + 1}`
  if (cell === undefined) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
  return `<c r="${at}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`
}
