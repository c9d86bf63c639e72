import { posix } from 'node:path'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { readSheet, readSharedTexts } from './read-sheet.ts'
import { readDayStyles } from './read-styles.ts'
import { readXml } from './read-xml.ts'

// Before the numbers stand a cover, notes, a list of what there is; who has more of them knows which sheet to save alone.
const mostSheets = 5

/**
 * The cells of an .xlsx, as texts: of the first sheet with a table, of those that are shown; of the first where none has one.
 * Throws where it is no workbook, or too large when unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const read = (name: string) => readPart(zip, entries.get(name))
  const sheets = await sheetsIn(read)
  const texts = entries.has('xl/sharedStrings.xml') ? readSharedTexts(await read('xl/sharedStrings.xml')) : []
  const days = entries.has('xl/styles.xml') ? readDayStyles(await read('xl/styles.xml')) : new Set<number>()
  let first: string[][] | undefined
  for (const sheet of sheets.slice(0, mostSheets)) {
    const lines = readSheet(await read(sheet), texts, days)
    if (isTable(lines)) return lines
    first ??= lines
  }
  return first!
}

const isTable = (lines: string[][]) =>
  lines.filter((cells) => cells.filter((cell) => cell.trim()).length > 1).length > 1

// What a part says of its size is checked while it is unpacked, so nothing larger comes out.
async function readPart(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry || entry.uncompressedSize > limits.bytes) throw new Error('A part is missing or too large.')
  const pieces = await (await zip.openReadStreamPromise(entry)).toArray()
  return Buffer.concat(pieces).toString('utf8')
}

/** The paths of the sheets that a spreadsheet shows, in its order. */
async function sheetsIn(read: (name: string) => Promise<string>): Promise<string[]> {
  const [shown, hidden]: [string[], string[]] = [[], []]
  readXml(await read('xl/workbook.xml'), {
    open: (name, { id, state = 'visible' }) => {
      if (name === 'sheet' && id) (state === 'visible' ? shown : hidden).push(id)
    },
  })
  const targets = new Map<string, string>()
  readXml(await read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '', Type = '' }) => {
      if (name === 'Relationship' && !Type.endsWith('/chartsheet')) targets.set(Id, Target)
    },
  })
  const paths = (shown.length > 0 ? shown : hidden).flatMap((id) => targets.get(id) || [])
  if (paths.length === 0) throw new Error('The workbook has no sheet.')
  return paths.map((target) => (target.startsWith('/') ? target.slice(1) : posix.join('xl', target)))
}
