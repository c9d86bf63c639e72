import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { smallPackage, item, document, childOf } from './small-package.ts'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const amina = await world.signedIn('amina.okafor')
const organization = await demoOrganization(world, 'Harlow Valley Unified')

const file = (content: unknown, name = 'standards.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name)

const bring = (content: unknown) => eleanor.post('/frameworks/import', { organization, file: file(content) })

const drafts = () =>
  world.look<{ title: string }>(
    `select v.title from frameworks.version v join frameworks.framework f on f.id = v.framework_id
      where f.origin = 'imported' and v.space_id = $1
        and not exists (select from frameworks.step s where s.version_id = v.id)`,
    [organization],
  )

test('whoever keeps the frameworks of an organization imports a package and sees what it holds', async () => {
  const answer = await bring(smallPackage())
  assert.equal(answer.status, 303)
  const page = await eleanor.get(answer.to)
  assert.match(page.words, /Imported: Standards of a small place/)
  assert.match(
    page.words,
    /It is a draft of Harlow Valley Unified School District now|It is a draft of Harlow Valley Unified/,
  )
  assert.match(page.words, /Items 3 Links between them 3/)
  assert.match(page.words, /Everything could be read\./)
  assert.deepEqual(await drafts(), [{ title: 'Standards of a small place' }])
})

test('the same document again changes nothing; changed, it becomes the next version', async () => {
  const again = await bring(smallPackage())
  assert.match((await eleanor.get(again.to)).words, /Nothing new .*says just this already/)
  assert.equal((await drafts()).length, 1)
  const changed = await bring({
    CFPackage: { ...smallPackage(), CFItems: [item(1, 'Reworded'), item(2), item(3)] },
  })
  assert.match(
    (await eleanor.get(changed.to)).words,
    /This document was here before\. It became a new version/,
  )
  const [line] = await world.look<{ frameworks: number; versions: number }>(
    `select count(distinct framework_id)::int as frameworks, count(*)::int as versions from frameworks.version
      where identifier = $1`,
    [document.identifier],
  )
  assert.deepEqual(line, { frameworks: 1, versions: 2 })
})

test('a package can be pasted', async () => {
  const pack = smallPackage({ identifier: '0b6f1c1e-0000-4000-8000-0000000000aa', title: 'Pasted' })
  const answer = await eleanor.post('/frameworks/import', { organization, pasted: JSON.stringify(pack) })
  assert.match((await eleanor.get(answer.to)).words, /Imported: Pasted/)
})

test('what is in the way is told with its row and field, all at once, and nothing is imported', async () => {
  const before = (await drafts()).length
  const answer = await bring({
    CFDocument: { ...document, title: '' },
    CFItems: [
      item(1),
      { ...item(2), identifier: 'four' },
      { ...item(3), fullStatement: 'x'.repeat(10_000_000) },
      item(1),
    ],
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /4 things are in the way/)
  assert.match(answer.words, /The document, title: this has to be there and is missing\./)
  assert.match(answer.words, /Item 2 \(S2\), identifier: “four” is no UUID\./)
  assert.match(
    answer.words,
    /Item 3 \(S3\), fullStatement: this text has 10,000,000 characters; 20,000 are taken\./,
  )
  assert.match(answer.words, /Item 4 .*, identifier: row 1 has the same identifier\./)
  assert.equal((await drafts()).length, before)
})

test('what is no package, no JSON or nothing at all is told in a sentence', async () => {
  for (const [content, sentence] of [
    ['{"CFDocument": {"title": }', /The file: this is not JSON; it stops making sense at character 27\./],
    ['{"title": "Standards"}', /this is JSON, but not a CASE package: it has no CFDocument\./],
    ['[1, 2]', /not a CASE package/],
    ['one line', /neither a CASE package nor a table with rows/],
    ['PK\u0003\u0004 and then nothing', /this workbook cannot be opened/],
    [{ CFDocument: document, CFItems: 'many' }, /The file, CFItems: a list was expected\./],
    [
      { CFDocument: document, CFItems: ['one'] },
      /Item 1, .*an object was expected|Item 1: an object was expected/,
    ],
  ] as const) {
    const answer = await bring(content)
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
  }
  const nothing = await eleanor.post('/frameworks/import', { organization })
  assert.match(nothing.words, /Choose a file or paste one\./)
  const nowhere = await eleanor.post('/frameworks/import', { file: file(smallPackage()) })
  assert.match(nowhere.words, /Choose the organization that is to keep it\./)
})

test('parents that go round in a circle are refused, with their names', async () => {
  const answer = await bring({
    ...smallPackage(),
    CFAssociations: [childOf(1, 2, 1), childOf(2, 3, 1), childOf(3, 1, 1)],
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Item 1 \(S1\), isChildOf: parents go round in a circle: S1 → S2 → S3 → S1\./)
})

test('links that lead nowhere, NUL characters and odd dates are told of, and the rest is imported', async () => {
  const pack = smallPackage({ identifier: '0b6f1c1e-0000-4000-8000-0000000000bb', title: 'Odd' })
  const answer = await bring({
    ...pack,
    CFItems: [{ ...item(1), notes: 'a\0b' }, { ...item(2), lastChangeDateTime: 'yesterday' }, item(3)],
    CFAssociations: [childOf(1, 9, 1)],
  })
  const page = await eleanor.get(answer.to)
  assert.match(page.words, /Item 1 \(S1\), notes: characters that cannot be kept were left out\./)
  assert.match(page.words, /Item 2 \(S2\), lastChangeDateTime: a date and time was expected/)
  assert.match(
    page.words,
    /Association 1 .*, destinationNodeURI: “.*9” is not in this file; the link is kept\./,
  )
})

test('Markdown, HTML, scripts and characters of four bytes are kept as they were typed, and never run', async () => {
  const statement = '<script>alert(1)</script> **Lead** 𝄞 🧭 <img src=x onerror=alert(1)> الحرية'
  const title = '<b>Odd</b> title'
  const pack = smallPackage({ identifier: '0b6f1c1e-0000-4000-8000-0000000000cc', title })
  const answer = await bring({ ...pack, CFItems: [item(1, statement)], CFAssociations: [] })
  assert.match((await eleanor.get(answer.to)).body, /Imported: &lt;b>Odd&lt;\/b> title|&lt;b&gt;Odd/)
  const kept = await world.look('select statement from frameworks.item where statement = $1', [statement])
  assert.equal(kept.length, 1)
})

test('a license that forbids derivatives is told of, and kept with the version', async () => {
  const pack = smallPackage({
    identifier: '0b6f1c1e-0000-4000-8000-0000000000dd',
    title: 'Closed',
    licenseURI: {
      title: 'CC BY-NC-ND 4.0',
      identifier: document.identifier,
      uri: 'https://example.org/license',
    },
  })
  const page = await eleanor.get((await bring(pack)).to)
  assert.match(page.words, /Its license forbids changing the text\./)
  const [version] = await world.look(
    'select no_derivatives as none from frameworks.version where title = $1',
    ['Closed'],
  )
  assert.deepEqual(version, { none: true })
})

test('whoever keeps no frameworks imports none, and nobody imports for an organization of others', async () => {
  assert.equal((await amina.get('/frameworks/import')).status, 404)
  assert.equal(
    (await amina.post('/frameworks/import', { organization, file: file(smallPackage()) })).status,
    404,
  )
  const elsewhere = await demoOrganization(world, 'Pinecrest County Schools')
  const answer = await eleanor.post('/frameworks/import', {
    organization: elsewhere,
    file: file(smallPackage()),
  })
  assert.equal(answer.status, 422)
  const report = (
    await bring(smallPackage({ identifier: '0b6f1c1e-0000-4000-8000-0000000000ee', title: 'Own' }))
  ).to
  assert.equal((await amina.get(report)).status, 404)
})

test('an address can be typed only where whoever runs LPS switched it on', async () => {
  assert.doesNotMatch((await eleanor.get('/frameworks/import')).body, /name="address"/)
  const answer = await eleanor.post('/frameworks/import', {
    organization,
    address: 'https://example.org/case.json',
  })
  assert.match(answer.words, /Choose a file or paste one\./)
})
