import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import sharp from 'sharp'
import { castMember } from '#demo'
import { openWorld, type Answer } from '#world'
import { capture } from '../capture.ts'
import { phonePhoto, traces } from '../phone-photo.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const filesOn = (page: Answer) => page.links.filter((link) => link.startsWith('/files/'))

test('a photo is kept upright, in three sizes, and served so that it can do nothing', async () => {
  const entry = await capture(amina, { file: await phonePhoto(), alt: 'A blue wall' })
  await world.settled()
  const page = await amina.get(entry)
  assert.match(page.body, /alt="A blue wall"/)
  const address = filesOn(page)[0]!.replace(/\/\d+$/, '')
  for (const side of [480, 800, 2048]) {
    const photo = await amina.get(`${address}/${side}`)
    const { width, height, orientation } = await sharp(photo.bytes).metadata()
    assert.deepEqual(
      { width, height, orientation },
      { width: Math.round((side * 2) / 3), height: side, orientation: undefined },
    )
    assert.equal(photo.headers.get('content-type'), 'image/jpeg')
    assert.equal(photo.headers.get('x-content-type-options'), 'nosniff')
    assert.match(photo.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/)
    assert.match(photo.headers.get('content-disposition') ?? '', /^inline/)
    const { data } = await sharp(photo.bytes)
      .extract({ left: width - 9, top: 0, width: 9, height: 9 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    assert.ok(Math.min(...data) > 240, 'the white corner is right above')
  }
  assert.equal((await amina.get(`${address}/1000`)).status, 404)
})

test('a photo keeps no trace of where it was taken, by whom and with what, and its original is gone', async () => {
  await capture(amina, { file: await phonePhoto() })
  await world.settled()
  let seen = 0
  for await (const { space, sha256 } of world.program.store.all()) {
    const bytes = await readFile(await world.program.store.path(space, sha256), 'latin1')
    for (const trace of traces) assert.ok(!bytes.includes(trace), `${trace} in ${sha256}`)
    seen++
  }
  assert.ok(seen > 50)
})

test('the same photo in two entries is stored once and seen in both', async () => {
  const photo = await phonePhoto()
  const entries = [
    await capture(amina, { file: photo }),
    await capture(amina, { file: photo, caption: 'Again' }),
  ]
  await world.settled()
  const addresses = []
  for (const entry of entries) addresses.push(filesOn(await amina.get(entry))[0]!)
  assert.equal(addresses[0], addresses[1])
  assert.equal((await amina.get(addresses[0]!)).status, 200)
})

test('a photo is nobody else’s: not the partner’s, not with the right address', async () => {
  const entry = await capture(amina, { file: await phonePhoto() })
  await world.settled()
  const [photo = ''] = filesOn(await amina.get(entry))
  assert.equal((await amina.get(photo)).status, 200)
  assert.equal((await maya.get(photo)).status, 404)
  assert.equal((await world.visitor().get(photo)).status, 302)
})

test('a file is kept under its name and only ever saved, never opened in the page', async () => {
  const file = new File(['week,visits\n1,4\n'], 'Visits, Grade 4 – März.csv', { type: 'text/html' })
  const page = await amina.get(await capture(amina, { file }))
  assert.match(page.words, /Save Visits, Grade 4 – März\.csv 1 KB/)
  const saved = await amina.get(filesOn(page)[0]!)
  assert.equal(saved.body, 'week,visits\n1,4\n')
  assert.equal(saved.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.equal(saved.headers.get('x-content-type-options'), 'nosniff')
  assert.match(saved.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/)
  assert.match(saved.headers.get('content-disposition') ?? '', /^attachment; .*filename\*=UTF-8''Visits/)
})

test('several files come with one sentence', async () => {
  const files = [
    await phonePhoto('a.jpg'),
    new File(['notes'], 'notes.txt'),
    new File(['a,b'], 'numbers.csv'),
  ]
  const entry = await capture(amina, { file: files, caption: 'Everything from Tuesday' })
  await world.settled()
  const page = await amina.get(entry)
  assert.match(page.words, /Save notes\.txt/)
  assert.match(page.words, /Save numbers\.csv/)
  assert.match(page.words, /Photo, Tuesday, Feb 16/)
  assert.match((await amina.get('/portfolio')).words, /photo · 3 files/)
})

const refused: [string, File, RegExp][] = [
  ['an empty file', new File([], 'empty.txt'), /This file is empty/],
  ['a page', new File(['<!doctype html><script>1</script>'], 'page.txt'), /can carry a program/],
  [
    'a drawing with a program in it',
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg'),
    /can carry a program/,
  ],
  [
    'an iPhone’s own form',
    new File(['\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'x'.repeat(500)], 'a.heic'),
    /choose Settings, Camera, Formats/,
  ],
  [
    'something unknown',
    new File([new Uint8Array([1, 2, 3, 0, 255])], 'a.bin'),
    /does not know this kind of file/,
  ],
  ['more than 25 MB', new File([new Uint8Array(26 * 2 ** 20).fill(97)], 'long.txt'), /larger than 25 MB/],
]
for (const [what, file, sentence] of refused) {
  test(`a file that is not taken is explained, and the words stay: ${what}`, async () => {
    const fields = { caption: 'My words', title: 'My title', practisedOn: '2027-02-12', file }
    const answer = await amina.post('/capture', fields)
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
    assert.equal(answer.field('caption'), 'My words')
    assert.equal(answer.field('title'), 'My title')
  })
}

test('a form that is larger than LPS takes is answered with the way back', async () => {
  const file = new File([new Uint8Array(31 * 2 ** 20)], 'film.mp4')
  const answer = await amina.post('/capture', { caption: 'x', practisedOn: '2027-02-16', file })
  assert.equal(answer.status, 413)
  assert.match(answer.words, /A file may have up to 25 MB\. Go back: your words are still in the form/)
})

test('before the room for files is full a leader is told, and then told why a file is not taken; words are', async () => {
  const teo = await world.signedIn('teo.kalani')
  const fill = (gigabytes: number) =>
    world.look(
      `insert into files.file (space_id, came_as, sha256, bytes, media_type, kind, state)
      select $1, hash, hash, $2::float8 * 1e9, 'video/mp4', 'video', 'ready' from (select encode(sha256(uuidv7()::text::bytea), 'hex') as hash)`,
      [castMember('teo.kalani').id, gigabytes],
    )
  assert.doesNotMatch((await teo.get('/capture')).words, /Your files take/)
  await fill(4.5)
  assert.match((await teo.get('/capture')).words, /Your files take 4\.5 of the 5\.0 GB/)
  const file = () => new File([`notes ${Math.random()}`], 'notes.txt')
  assert.equal(
    (await teo.post('/capture', { caption: 'Fits', practisedOn: '2027-02-16', file: file() })).status,
    303,
  )
  await fill(0.5)
  const answer = await teo.post('/capture', { caption: 'My words', practisedOn: '2027-02-16', file: file() })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /There is no room left for this file.*A link to it will do/)
  assert.equal(answer.field('caption'), 'My words')
  const { status } = await teo.post('/capture', { caption: 'My words', practisedOn: '2027-02-16' })
  assert.equal(status, 303)
})

test('fifty files sent at once take no more room than there is', async () => {
  const ruth = await world.signedIn('ruth.abernathy')
  const id = castMember('ruth.abernathy').id
  const size = 200_000
  await world.look(
    `insert into files.file (space_id, came_as, sha256, bytes, media_type, kind, state)
    select $1, repeat('b', 64), repeat('b', 64), 5e9 - $2 - coalesce(sum(bytes), 0), 'video/mp4', 'video', 'ready'
    from files.file where space_id = $1`,
    [id, 3 * size],
  )
  const send = (_: unknown, n: number) => {
    const file = new File([`${String(n).padStart(4, '0')}${'x'.repeat(size - 4)}`], `${n}.txt`)
    return ruth.post('/capture', { caption: `Number ${n}`, practisedOn: '2027-02-16', file })
  }
  const answers = await Promise.all(Array.from({ length: 50 }, send))
  assert.equal(answers.filter(({ status }) => status === 303).length, 3)
  assert.equal(answers.filter(({ status }) => status === 422).length, 47)
})
