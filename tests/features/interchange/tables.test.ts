import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeOf } from '#frameworks'
import { guessMapping, readTable, readUpload, writeCsv } from '#interchange'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const organization = await demoOrganization(world, 'Harlow Valley Unified')
const [person] = await world.look<{ id: string }>(`select id from people.person where name = 'Eleanor Vance'`)

const csv = `#creator,Us
#license,CC BY 4.0
#licenseURI,https://creativecommons.org/licenses/by/4.0/
#officialSourceURL,https://standards.example.org/
Position,Code,What it says,Kind,Tags
1,A,Leads learning,Domain,"a, b"
1.1,A1,"=HYPERLINK(""https://evil.example"")",Standard,
1.2,A2,"Says ""why"", twice
over two lines",Standard,
2,B,-5 is a number,Domain,
`

const chosen = {
  'column.0': 'smartLevel',
  'column.1': 'humanCodingScheme',
  'column.2': 'fullStatement',
  'column.3': 'CFItemType',
  'column.4': '',
}

async function upload(text: string) {
  const answer = await eleanor.post('/frameworks/import', {
    organization,
    file: new File([text], 'standards.csv'),
  })
  assert.equal(answer.status, 303)
  const { searchParams } = new URL(answer.to, 'http://localhost')
  return { page: await eleanor.get(answer.to), kept: Object.fromEntries(searchParams), to: answer.to }
}

test('a table shows what LPS guessed of its columns, and is imported as they are corrected', async () => {
  const { page, kept } = await upload(csv)
  assert.match(page.words, /Column 3: What it says .*For example: Leads learning · =HYPERLINK/)
  assert.match(page.body, /name="column.1"[\s\S]*?<option value="humanCodingScheme" selected/)
  const refused = await eleanor.post('/frameworks/import/table', {
    ...kept,
    ...chosen,
    'column.2': '',
    title: 'Ours',
  })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /no column holds the statements/)
  assert.equal(refused.field('title'), 'Ours')
  const done = await eleanor.post('/frameworks/import/table', { ...kept, ...chosen, title: 'Ours' })
  const result = await eleanor.get(done.to)
  assert.match(
    result.words,
    /Imported: Ours .*Items 4 .*the columns Tags are not known here and were left out/,
  )
  const again = await eleanor.post('/frameworks/import/table', { ...kept, ...chosen, title: 'Ours' })
  assert.match((await eleanor.get(again.to)).words, /Nothing new/)
})

test('a table that somebody else uploaded is not there, nor one that never was', async () => {
  const { to } = await upload(csv)
  const priya = await world.signedIn('priya.raghunathan')
  assert.equal((await priya.get(to)).status, 404)
  assert.equal((await eleanor.get(to.replace(/file=[\da-f]{64}/, `file=${'0'.repeat(64)}`))).status, 404)
  assert.equal((await eleanor.get(to.replace(/file=[\da-f]{64}/, 'file=../../secret'))).status, 404)
})

test('a second file that is no table is told of', async () => {
  const answer = await eleanor.post('/frameworks/import', {
    organization,
    file: new File([csv], 'a.csv'),
    rubrics: new File(['{"no": "table"}'], 'b.json'),
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This second file is no table\./)
})

test('a framework goes out as CSV with license and source, nothing in it is a formula, and it comes back the same', async () => {
  const [version] = await world.look<{ id: string }>('select id from frameworks.version where title = $1', [
    'Ours',
  ])
  const answer = await eleanor.get(`/frameworks/${organization}/${version!.id}/export?format=csv`)
  assert.match(answer.headers.get('content-disposition') ?? '', /filename="Ours\.csv"/)
  assert.match(answer.body, /#license,CC BY 4\.0\r\n#licenseURI,https:\/\/creativecommons/)
  assert.match(answer.body, /#officialSourceURL,https:\/\/standards\.example\.org\//)
  assert.doesNotMatch(answer.body, /(^|,|\n)"?[=+@-]/)
  const { whole, out } = await world.program.db.as(asPerson(person!.id), async (tx) => {
    const found = (await wholeOf(tx, organization, version!.id))!
    return { whole: found, out: writeCsv(found) }
  })
  const back = await readUpload(new TextEncoder().encode(out))
  assert.ok('table' in back)
  const { table } = back
  const read = await readTable([{ table, mapping: guessMapping(table) }], {
    space: organization,
    title: '',
    now: '',
  })
  assert.deepEqual(read.refusals, [])
  assert.equal(writeCsv(read.whole!), out)
  assert.deepEqual(
    read.whole!.items.map(({ identifier, statement, code }) => [identifier, statement, code]),
    whole.items.map(({ identifier, statement, code }) => [identifier, statement, code]),
  )
})

test('a framework goes out as a CASE package; whoever may not read the draft finds nothing', async () => {
  const [version] = await world.look<{ id: string }>('select id from frameworks.version where title = $1', [
    'Ours',
  ])
  const address = `/frameworks/${organization}/${version!.id}/export?format=case`
  const pack = JSON.parse((await eleanor.get(address)).body)
  assert.equal(pack.CFDocument.caseVersion, '1.1')
  assert.equal(pack.CFItems.length, 4)
  const roots = pack.CFAssociations.filter(
    (one: { destinationNodeURI: { identifier: string } }) =>
      one.destinationNodeURI.identifier === pack.CFDocument.identifier,
  )
  assert.equal(roots.length, 2)
  const amina = await world.signedIn('amina.okafor')
  assert.equal((await amina.get(address)).status, 404)
  assert.equal((await eleanor.get(address.replace('case', 'exe'))).status, 404)
})
