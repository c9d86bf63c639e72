import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import type { PrintJob, Progress } from './job.ts'
import { keepWorker } from './keep-worker.ts'
import { openPress } from './open-press.ts'

const folder = await mkdtemp(join(tmpdir(), 'lps-press-test-'))
const press = openPress()
after(async () => {
  await press.close()
  await rm(folder, { recursive: true })
})

const show = '#let d = json("/data.json")\n= #d.title\n#d.words\n'

async function job(
  source: string,
  data: unknown = {},
  pictures: PrintJob['pictures'] = [],
): Promise<PrintJob> {
  const template = join(folder, `${crypto.randomUUID()}.typ`)
  await writeFile(template, source)
  const createdAt = new Date('2027-02-18T15:04:00Z')
  return { template, data, pictures, title: 'A page', author: 'Maya Okafor', lang: 'en-US', createdAt }
}

const hostile = {
  code: '#eval("1") #import "x" $x$ *bold* _it_ @ref <label> = no \\u{1} //',
  nul: 'before \u0000\u0007\u001B after',
  'half a character': 'before \uD800 after \uDFFF',
  'turned around': 'abc \u202Edef\u202C \u2066ghi\u2069',
  khmer: 'សួស្តី 你好 مرحبا 👩‍👩‍👧',
  'line ends': 'one\r\ntwo\u2028three\n\n\nfour\ttab',
  'a very long word': 'W'.repeat(100_000),
  'a very long text': 'All work and no play. '.repeat(50_000),
}
for (const [name, words] of Object.entries(hostile)) {
  test(`hostile words come out as words: ${name}`, async () => {
    const printed = await press.print(await job(show, { title: words.slice(0, 200), words }))
    assert.equal(printed.why, undefined)
    assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  })
}

test('the file says its title, author, language and both standards, and is tagged', async () => {
  const printed = await press.print(await job(show, { title: '#eval("1")', words: 'Hello' }))
  const pdf = await readFile(printed.pdf, 'latin1')
  const catalog = pdf.slice(pdf.lastIndexOf('/Type /Catalog'))
  assert.match(pdf, /<dc:title>.*A page.*<dc:creator>.*Maya Okafor/)
  assert.match(
    pdf,
    /<pdfuaid:part [^>]*>1<\/pdfuaid:part><pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</,
  )
  assert.match(catalog, /\/Lang \(en-US\)[^]*\/Marked true[^]*\/DisplayDocTitle true/)
  assert.match(pdf, /\/S \/H1/)
  assert.ok(pdf.includes('/Title (#eval("1"))'), 'the bookmark shows the text of the heading')
  assert.equal(printed.bytes, pdf.length)
})

test('what was written behind the file is found where its table says', async () => {
  const { pdf: path } = await press.print(await job(show, { title: 'Places', words: '' }))
  const pdf = await readFile(path, 'latin1')
  const table = pdf.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]))
  const places = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n /g)]
  assert.equal(places.length, 2)
  for (const [, id, at] of places) assert.ok(pdf.startsWith(`${id} 0 obj\n`, Number(at)))
  const stream = /\/Length (\d+)[^]*?stream\n([^]*?)\nendstream/.exec(pdf.slice(Number(places[0]?.[2])))
  assert.equal(stream?.[2]?.length, Number(stream?.[1]))
})

test('a document a screen reader could not read still comes out, and says why', async () => {
  const path = join(folder, 'dot.png')
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b5a63' } }).toFile(path)
  const printed = await press.print(await job('= A\n#image("/dot.png")', {}, [{ name: 'dot.png', path }]))
  assert.equal(printed.conforms, 'tagged only')
  assert.match(printed.why ?? '', /alt/)
  assert.match(await readFile(printed.pdf, 'latin1'), /^%PDF-[^]*\/Marked true/)
})

test('a picture that cannot be read is left out and named', async () => {
  const path = join(folder, 'broken.jpg')
  await writeFile(path, 'no picture at all')
  const source = '= A\n#for name in json("/print.json").pictures { image("/" + name, alt: name) }'
  const gone = { name: 'gone.jpg', path: join(folder, 'gone.jpg') }
  const printed = await press.print(await job(source, {}, [{ name: 'broken.jpg', path }, gone]))
  assert.deepEqual(printed.unreadable.toSorted(), ['broken.jpg', 'gone.jpg'])
})

test('a picture cannot take the place of the template or lie beside the desk', async () => {
  const path = join(folder, 'other.typ')
  await writeFile(path, '= Other')
  const pictures = ['template.typ', '../job.ts', '/data.json', '..'].map((name) => ({ name, path }))
  const printed = await press.print(await job(show, { title: 'Mine', words: '' }, pictures))
  assert.ok((await readFile(printed.pdf, 'latin1')).includes('/Title (Mine)'))
})

test('a template sees nothing of the machine it is set on', async () => {
  await assert.rejects(press.print(await job('#read("/../../../../etc/passwd")')), /could not be set/)
  await assert.rejects(press.print(await job('#read("/index.ts")')), /could not be set/)
})

test('one job’s words are gone when the next begins', async () => {
  await press.print(await job(show, { title: 'Mine', words: 'Mine alone' }))
  const next = await press.print(await job('= #json("/data.json").keys().len()', {}))
  assert.equal(next.pages, 1)
})

test('progress is told step by step, and several jobs wait for one another', async () => {
  const steps: Progress[] = []
  const jobs = [1, 2, 3].map(async () =>
    press.print(await job(show, { title: 'T', words: '' }), (p) => steps.push(p)),
  )
  assert.equal((await Promise.all(jobs)).length, 3)
  assert.deepEqual(
    steps.map(({ done }) => done),
    [0, 1, 2, 0, 1, 2, 0, 1, 2],
  )
})

test('a job that takes too long is stopped with a sentence', async () => {
  const hasty = openPress({ timeLimit: 300 })
  const endless = '#for a in range(100000) { for b in range(100000) { a = b } }'
  await assert.rejects(
    hasty.print(await job(endless)),
    /was not done after 0.3 seconds, so printing was stopped/,
  )
  await hasty.close()
})

test('when the printing process dies, the reader is told, and the next document is printed', async () => {
  const place = keepWorker(1000)
  const order = { job: await job(show, { title: 'T', words: 'W' }), to: join(folder, 'after.pdf') }
  const worker = place.worker()
  const broken = worker.print(order, 60_000, () => worker.dismiss())
  await assert.rejects(broken, /ended before the document was done. Please try again/)
  assert.equal((await place.worker().print(order, 60_000, () => {})).pages, 1)
  place.dismiss()
})

test('a press prints on when the machine has tidied its temporary files', async () => {
  const { pdf } = await press.print(await job(show, { title: 'T', words: '' }))
  await rm(dirname(pdf), { recursive: true })
  assert.equal((await press.print(await job(show, { title: 'T', words: '' }))).pages, 1)
})

test('a press that is closed takes no more work', async () => {
  const closed = openPress()
  await closed.close()
  await assert.rejects(closed.print(await job(show)), /LPS is closing/)
})
