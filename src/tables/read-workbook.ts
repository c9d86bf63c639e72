import { posix } from 'node:path'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { readSheet, readSharedTexts } from './read-sheet.ts'
import { readDayStyles } from './read-styles.ts'
import { readXml } from './read-xml.ts'

/** The cells of the first sheet of an .xlsx, as texts. Throws where it is no workbook, or too large when unpacked. */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const read = (name: string) => readPart(zip, entries.get(name))
  const sheet = await firstSheet(read)
  const texts = entries.has('xl/sharedStrings.xml') ? readSharedTexts(await read('xl/sharedStrings.xml')) : []
  const days = entries.has('xl/styles.xml') ? readDayStyles(await read('xl/styles.xml')) : new Set<number>()
  return readSheet(await read(sheet), texts, days)
}

// What a part says of its size is checked while it is unpacked, so nothing larger comes out.
async function readPart(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry || entry.uncompressedSize > limits.bytes) throw new Error('A part is missing or too large.')
  const pieces = await (await zip.openReadStreamPromise(entry)).toArray()
  return Buffer.concat(pieces).toString('utf8')
}

/** The path of the sheet that a spreadsheet shows first. */
async function firstSheet(read: (name: string) => Promise<string>): Promise<string> {
  let id: string | undefined
  readXml(await read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') id ??= attributes['id']
    },
  })
  let target: string | undefined
  readXml(await read('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target']
    },
  })
  if (!target) throw new Error('The workbook has no sheet.')
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target)
}
