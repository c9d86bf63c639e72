import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { ZipFile } from 'yazl'
import { readUpload } from './read-upload.ts'

async function zipped(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(text), name, { compressionLevel: 1 })
  zip.end()
  return buffer(zip.outputStream)
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const book = `<?xml version="1.0"?><workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Standards" sheetId="1" r:id="rId7"/><sheet name="Other" sheetId="2" r:id="rId1"/></sheets></workbook>`
const links = `<Relationships><Relationship Id="rId1" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet9.xml"/></Relationships>`
const shared = `<sst ${main}><si><t>code</t></si><si><r><t>state</t></r><r><t xml:space="preserve">ment</t></r></si><si><t>Lead &amp; learn</t><rPh sb="0" eb="1"><t>phonetic</t></rPh></si></sst>`
const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
  <x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row>
  <x:row r="4"><x:c r="A4"><x:v>1.1</x:v></x:c><x:c r="C4" t="s"><x:v>2</x:v></x:c></x:row>
  <x:row r="5"><x:c r="A5" t="str"><x:f>"B"&amp;"2"</x:f><x:v>B2</x:v></x:c><x:c r="C5" t="inlineStr"><x:is><x:t>Inline</x:t></x:is></x:c></x:row>
</x:sheetData></x:worksheet>`

const parts = {
  'xl/workbook.xml': book,
  'xl/_rels/workbook.xml.rels': links,
  'xl/sharedStrings.xml': shared,
  'xl/worksheets/sheet9.xml': sheet,
}

test('the first sheet of a workbook is a table, with the rows a spreadsheet shows', async () => {
  const upload = await readUpload(await zipped(parts))
  assert.deepEqual('table' in upload && upload.table, {
    about: [],
    named: 1,
    header: ['code', '', 'statement'],
    rows: [
      { number: 4, cells: ['1.1', '', 'Lead & learn'] },
      { number: 5, cells: ['B2', '', 'Inline'] },
    ],
  })
})

test('a workbook that is broken, has no sheet, or unpacks to more than is taken is refused', async () => {
  const { 'xl/worksheets/sheet9.xml': _, ...without } = parts
  const wrongs: Record<string, string>[] = [
    without,
    { ...parts, 'xl/worksheets/sheet9.xml': '<worksheet><row>' },
    { ...parts, 'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>` },
    { ...parts, 'xl/worksheets/sheet9.xml': `<worksheet>${' '.repeat(61 * 1024 * 1024)}</worksheet>` },
    { 'readme.txt': 'no workbook' },
  ]
  for (const wrong of wrongs) {
    const upload = await readUpload(await zipped(wrong))
    assert.equal('refused' in upload && upload.refused.problem, 'notWorkbook')
  }
})
