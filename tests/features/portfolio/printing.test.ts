import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')

test('a leader asks for a PDF, may leave, and finds it when it is ready', async () => {
  const asked = await amina.post('/prints')
  assert.match(asked.to, /^\/prints\/[\da-f-]{36}$/)
  const meanwhile = await amina.get(`${asked.to}/progress`)
  const told = JSON.parse(meanwhile.body)
  assert.ok(told.percent >= 0 && told.percent <= 100 && told.words.length > 0)
  await world.settled()
  const progress = JSON.parse((await amina.get(`${asked.to}/progress`)).body)
  assert.deepEqual(
    { ...progress, words: /^Ready: \d+ pages$/.test(progress.words) },
    { percent: 100, words: true, done: true, href: asked.to },
  )
  assert.match(
    (await amina.get(asked.to)).words,
    /Ready Download the PDF \(\d+ pages\) A screen reader can read it, and it keeps for years \(PDF\/UA, PDF\/A\)/,
  )
  assert.ok((await amina.get('/prints')).links.includes(asked.to))
})

test('the PDF is whole, marked as readable by everybody, and says its pictures in words', async () => {
  const { to } = await amina.post('/prints')
  await world.settled()
  const pdf = await amina.get(`${to}/file`)
  const text = pdf.bytes.toString('latin1')
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.match(
    pdf.headers.get('content-disposition') ?? '',
    /^attachment; filename="Portfolio 2026_27 Amina Okafor\.pdf"/,
  )
  assert.equal(pdf.headers.get('content-length'), String(pdf.bytes.length))
  assert.match(text, /^%PDF-1\.7/)
  assert.match(text, /%%EOF\s*$/)
  assert.match(text, /<pdfuaid:part [^>]*>1</)
  const [{ alt, n } = { alt: '', n: 0 }] = await world.look<{ alt: string; n: number }>(
    `select min(a.alt) filter (where a.alt ~ '^[A-Za-z ,.]+$') as alt, count(*)::int as n from portfolio.attachment a
      join people.person p on p.space_id = a.space_id join files.file f on f.space_id = a.space_id and f.id = a.file_id
      join portfolio.evidence e on e.space_id = a.space_id and e.id = a.evidence_id
      join cycles.cycle c on c.space_id = e.space_id and c.id = e.cycle_id and c.state = 'active'
      where p.name = 'Amina Okafor' and f.kind = 'photo'`,
  )
  assert.ok(text.includes(`/Alt (${alt})`), alt)
  assert.ok(text.split('/S /Figure').length > n)
})

test('what no font could print is told in plain words beside the PDF', async () => {
  const { to } = await amina.post('/capture', { caption: 'សួស្តី', title: 'Khmer', practisedOn: '2027-02-16' })
  const print = await amina.post('/prints')
  await world.settled()
  assert.match((await amina.get(print.to)).words, /\(PDF\/UA, PDF\/A\)\. 5 characters could not be printed\./)
  await amina.post(`${to.replace(/\?.*/, '')}/trash`)
})

test('a part of the PDF can be asked for, as readers of PDF do', async () => {
  const { to } = await amina.post('/prints')
  await world.settled()
  const part = await amina.get(`${to}/file`, { range: 'bytes=0-7' })
  assert.deepEqual([part.status, part.body], [206, '%PDF-1.7'])
})

test('a PDF belongs to its leader alone: nobody else finds it, not even the partner', async () => {
  const { to } = await amina.post('/prints')
  await world.settled()
  for (const path of ['', '/progress', '/file']) {
    assert.equal((await maya.get(to + path)).status, 404)
    assert.equal((await world.visitor().get(to + path)).status, 302)
  }
  assert.ok(!(await maya.get('/prints')).links.includes(to))
})

test('what is in the trash is not printed', async () => {
  const title = 'Not for the printed one'
  const { to } = await amina.post('/capture', { caption: 'Gone', title, practisedOn: '2027-02-16' })
  await amina.post(`${to.replace(/\?.*/, '')}/trash`)
  const print = await amina.post('/prints')
  await world.settled()
  assert.ok(!(await amina.get(`${print.to}/file`)).bytes.toString('latin1').includes(title))
})

const printsOf = (person: string) =>
  world.look<{ state: string; kept: boolean }>(
    `select state, sha256 is not null as kept from portfolio.print where space_id = $1 order by asked_at, id`,
    [castMember(person).id],
  )

test('whoever presses fifty times makes one PDF, or one more where the first is under way', async () => {
  const before = await printsOf('maya.halvorsen')
  const answers = await Promise.all(Array.from({ length: 50 }, () => maya.post('/prints')))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303])
  await world.settled()
  const made = await printsOf('maya.halvorsen')
  assert.ok(made.length - before.length < 10, `${made.length - before.length} were made`)
  assert.ok(made.every(({ state }) => state === 'ready'))
  for (const to of new Set(answers.map((each) => each.to)))
    assert.equal((await maya.get(`${to}/file`)).status, 200)
})

test('what is written after a PDF was begun is in the one that is asked for then', async () => {
  await world.look(`insert into portfolio.print (space_id, cycle_id, state)
    select space_id, id, 'printing' from cycles.cycle where space_id = '${castMember('maya.halvorsen').id}' and state = 'active'`)
  const before = await printsOf('maya.halvorsen')
  await maya.post('/prints')
  assert.equal((await printsOf('maya.halvorsen')).length, before.length + 1)
  await world.settled()
})

test('the latest twenty PDFs are kept; an older one says that it was let go and how to have it again', async () => {
  const first = await maya.post('/prints')
  await world.settled()
  await world.look(`insert into portfolio.print (space_id, cycle_id, state, asked_at, sha256)
    select space_id, id, 'ready', timestamptz '${world.clock.now().toISOString()}' + n * interval '1 second', repeat('a', 64) from cycles.cycle, generate_series(1, 20) n
    where space_id = '${castMember('maya.halvorsen').id}' and state = 'active'`)
  world.clock.set(new Date(world.clock.now().getTime() + 60_000))
  await maya.post('/prints')
  await world.settled()
  assert.equal((await printsOf('maya.halvorsen')).filter(({ kept }) => kept).length, 20)
  const page = await maya.get(first.to)
  assert.match(page.words, /let go: your latest twenty are kept/)
  assert.ok(!page.links.includes(`${first.to}/file`))
  assert.match((await maya.get('/prints')).words, /Your latest twenty are kept/)
})
