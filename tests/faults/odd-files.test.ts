import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { openWorld, type Answer } from '#world'
import { photo } from './photo.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const words = 'Three words & “more”\nthat took a while to type.'
const megabyte = 2 ** 20

const file = (bytes: Uint8Array | string, name: string) => new File([bytes as Uint8Array<ArrayBuffer>], name)

async function post(sent: File) {
  const before = await kept()
  const answer = await amina.post('/capture', { caption: words, practisedOn: '2027-02-15', file: sent })
  assert.deepEqual(await kept(), before, 'nothing is kept')
  return answer
}

/** What stands in the form; browsers send and show line ends their own way. */
const typed = (answer: Answer) => answer.field('caption')?.replaceAll('\r\n', '\n')

const kept = () =>
  world.look<{ entries: number; files: number }>(
    `select (select count(*)::int from portfolio.evidence) as entries, (select count(*)::int from files.file) as files`,
  )

function refused(name: string, sentence: RegExp, make: () => Promise<File> | File) {
  test(`${name}: its own sentence, and the words are still in the form`, async () => {
    const answer = await post(await make())
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
    assert.equal(typed(answer), words)
    assert.match(answer.words, /choose the photo or file again/)
  })
}

refused('a photo cut off on its way', /not whole; it seems to have been cut off/, async () => {
  const bytes = new Uint8Array(await (await photo()).arrayBuffer())
  return file(bytes.subarray(0, bytes.length / 2), 'hallway.jpg')
})
refused('a page that calls itself a photo', /can carry a program/, () =>
  file('<!doctype html><script>alert(1)</script>', 'hallway.jpg'),
)
refused('a drawing with a script', /can carry a program/, () =>
  file('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'plan.svg'),
)
refused('a photo of an iPhone', /HEIC form/, () => {
  const head = Buffer.alloc(64)
  head.writeUInt32BE(24, 0)
  head.write('ftypheic\0\0\0\0heicmif1', 4, 'latin1')
  return file(head, 'IMG_0042.HEIC')
})
refused('a picture of 900 million points', /more than 50 million points/, () =>
  file(hugePicture(30_000), 'plan.png'),
)
refused('26 MB', /larger than 25 MB/, () => file(Buffer.alloc(26 * megabyte, 'a'), 'long.txt'))
refused('bytes of no known kind', /does not know this kind of file/, () =>
  file(Buffer.from([0, 1, 2, 3, 0xfe, 0xff, 0x80, 7]), 'thing.bin'),
)

test('a file of 0 bytes: its own sentence, and the words are still in the form', async () => {
  const answer = await post(file('', 'empty.jpg'))
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This file is empty/)
  assert.equal(typed(answer), words)
})

test('a form without a chosen file is no empty file', async () => {
  const answer = await amina.post('/capture', {
    caption: words,
    practisedOn: '2027-02-15',
    file: file('', ''),
  })
  assert.equal(answer.status, 303)
})

/** A PNG of one bit a point, squeezed to almost nothing. */
function hugePicture(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 1 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
