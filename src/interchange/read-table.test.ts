import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Whole } from '#frameworks'
import { guessMapping } from './column.ts'
import { readTable } from './read-table.ts'
import { readUpload } from './read-upload.ts'
import { sayRemark } from './say-remark.ts'
import type { Table } from '#tables'

const aim = {
  space: '5c1e0000-0000-4000-8000-000000000000',
  now: '2026-08-17T00:00:00.000Z',
  title: 'Untitled',
}

async function tableIn(text: string | Uint8Array): Promise<Table> {
  const upload = await readUpload(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  assert.ok('table' in upload, JSON.stringify(upload))
  return upload.table
}

async function read(...texts: (string | Uint8Array)[]) {
  const tables = await Promise.all(texts.map(tableIn))
  return readTable(
    tables.map((table) => ({ table, mapping: guessMapping(table) })),
    aim,
  )
}

/** The tree as lines: who stands below whom. */
const treeOf = ({ items, associations }: Whole) =>
  associations.map(({ fromId, toId, place }) => {
    const code = (id: string | null) => items.find((item) => item.id === id)?.code ?? '·'
    return `${code(fromId)} < ${code(toId)} ${place}`
  })

test('dotted positions make the tree', async () => {
  const { whole } = await read(
    'smartLevel,humanCodingScheme,fullStatement\n1,A,First\n1.2,A2,Second of it\n1.1,A1,First of it\n2,B,Second\n',
  )
  assert.deepEqual(treeOf(whole!), ['A < · 1', 'A2 < A 2', 'A1 < A 1', 'B < · 2'])
  assert.equal(whole?.version.title, 'Untitled')
})

test('a position whose parent is missing hangs below the nearest one above, and is told of', async () => {
  const { whole, warnings } = await read('position;code;statement\n1;A;First\n1.1.1;A11;Deep\n9.1;C;Lost\n')
  assert.deepEqual(treeOf(whole!), ['A < · 1', 'A11 < A 1', 'C < · 1'])
  assert.deepEqual(
    warnings.map((one) => sayRemark('en', one)),
    [
      'Row 3, smartLevel: “1.1” is no row of this table; the nearest one above was taken.',
      'Row 4, smartLevel: “9” is no row of this table; the nearest one above was taken.',
    ],
  )
})

test('parents by identifier or code make it too, also several', async () => {
  const { whole } = await read('id\tparent\tcode\tstatement\nx\t\tX\tOne\ny\tx\tY\tTwo\nz\tx|Y\tZ\tThree\n')
  assert.deepEqual(treeOf(whole!), ['X < · 1', 'Y < X 1', 'Z < X 2', 'Z < Y 1'])
})

test('lines above the header say what the document is', async () => {
  const { whole } = await read(
    '#title,Our standards\n#creator,"Us, and others"\n#license,CC BY-NC-ND 4.0\n#statusStartDate,2026-08-01\n#ownWords,yes\n#house,kept\nstatement\nOne\n',
  )
  const { title, creator, license, noDerivatives, ownWords, starts, rest } = whole!.version
  assert.deepEqual(
    { title, creator, license, noDerivatives, ownWords, starts, house: rest['house'] },
    {
      title: 'Our standards',
      creator: 'Us, and others',
      license: 'CC BY-NC-ND 4.0',
      noDerivatives: true,
      ownWords: true,
      starts: '2026-08-01',
      house: 'kept',
    },
  )
})

test('rubrics come from a second table, or from rows of the same', async () => {
  const rubrics =
    'rowType,title,category,description,item,weight,quality,score\nRubric,Coaching,,,,,,\nCriterion,,Asks,How one asks,A,0.5,,\nLevel,,,Tells,,,Beginning,1\nLevel,,,Asks,,,Strong,2\n'
  const { whole, refusals } = await read('code,statement\nA,First\n', rubrics)
  assert.deepEqual(refusals, [])
  const [rubric] = whole!.rubrics
  const [criterion] = rubric!.criteria
  assert.equal(rubric?.title, 'Coaching')
  assert.equal(criterion?.itemId, whole!.items[0]?.id)
  assert.equal(criterion?.weight, 0.5)
  assert.deepEqual(
    criterion?.levels.map(({ quality, score, description }) => [quality, score, description]),
    [
      ['Beginning', 1, 'Tells'],
      ['Strong', 2, 'Asks'],
    ],
  )
})

test('a row without a statement, and two rows with one identifier, are named by their rows', async () => {
  const { refusals, whole } = await read('#title,T\n\nID,Statement\na,One\nb,\na,Three\n')
  assert.equal(whole, undefined)
  assert.deepEqual(
    refusals.map((one) => sayRemark('en', one)),
    ['Row 5, Statement: this has to be there and is missing.', 'Row 6, ID: row 4 has the same identifier.'],
  )
})

test('a table without statements is refused', async () => {
  const { refusals } = await read('color,size\nred,1\n')
  assert.match(sayRemark('en', refusals[0]!), /no column holds the statements/)
})

test('a byte order mark, Windows letters and UTF-16 are read', async () => {
  const text = 'code,statement\nA,Führung – “well”\n'
  const windows = Buffer.from('code,statement\nA,F\xFChrung \x96 \x93well\x94\n', 'latin1')
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  for (const bytes of [`\uFEFF${text}`, windows, wide])
    assert.equal((await read(bytes)).whole?.items[0]?.statement, 'Führung – “well”')
})
