import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import sharp from 'sharp'
import { inspectPhoto } from './inspect-photo.ts'
import { makeRenditions } from './make-renditions.ts'
import type { Rendition } from './photo.ts'
import { hugePng, noise, pageInsidePhoto, phonePhoto, photo } from './samples.fixture.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-photos-'))
after(() => rm(home, { recursive: true }))

async function saved(bytes: Uint8Array): Promise<string> {
  const path = join(home, crypto.randomUUID())
  await writeFile(path, bytes)
  return path
}

async function made(bytes: Uint8Array): Promise<Rendition[]> {
  const renditions = await makeRenditions(await saved(bytes))
  assert.ok(!('refused' in renditions), 'the photo was refused')
  return renditions
}

async function pixel(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())]
}

const sides = ({ width, pixelWidth, pixelHeight }: Rendition) => [width, pixelWidth, pixelHeight]
const isNear = (seen: number[], wanted: number[]) =>
  assert.ok(
    seen.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) < 12),
    `${seen} is far from ${wanted}`,
  )

describe('a photo', () => {
  it('keeps no trace of where it was taken, with what and by whom', async () => {
    const original = await phonePhoto()
    const before = await sharp(original).metadata()
    assert.ok(
      before.exif?.includes('PhoneMaker') &&
        before.exif.includes('Maya') &&
        before.xmp &&
        before.orientation === 6,
    )
    for (const { bytes } of await made(original)) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
      assert.deepEqual(
        [exif, xmp, iptc, icc, orientation],
        [undefined, undefined, undefined, undefined, undefined],
      )
      for (const trace of ['Exif', 'GPS', 'PhoneMaker', 'Maya', 'Room 12'])
        assert.equal(Buffer.from(bytes).includes(trace), false, trace)
    }
  })

  it('taken with the phone on its side stands upright', async () => {
    const original = await phonePhoto()
    assert.deepEqual(await inspectPhoto(await saved(original)), { width: 300, height: 400 })
    for (const { bytes, pixelWidth, pixelHeight } of await made(original)) {
      assert.deepEqual([pixelWidth, pixelHeight], [300, 400])
      isNear(await pixel(bytes, 280, 20), [255, 255, 255])
      isNear(await pixel(bytes, 20, 20), [17, 51, 204])
    }
  })

  it('comes in three sizes that fit into squares, the widest first', async () => {
    const wide = await made(await noise(3000, 1500).jpeg().toBuffer())
    assert.deepEqual(wide.map(sides), [
      [2048, 2048, 1024],
      [800, 800, 400],
      [480, 480, 240],
    ])
    const tall = await made(await noise(500, 1000).jpeg().toBuffer())
    assert.deepEqual(tall.map(sides), [
      [2048, 500, 1000],
      [800, 400, 800],
      [480, 240, 480],
    ])
  })

  it('that is small is never enlarged', async () => {
    const small = await made(await noise(120, 90).png().toBuffer())
    assert.deepEqual(small.map(sides), [
      [2048, 120, 90],
      [800, 120, 90],
      [480, 120, 90],
    ])
  })

  it('of any kind becomes a JPEG, the first picture of a moving one, on white where it was transparent', async () => {
    const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } })
    for (const bytes of await Promise.all([
      clear.clone().png().toBuffer(),
      clear.clone().webp().toBuffer(),
      clear.clone().gif().toBuffer(),
      clear.clone().avif().toBuffer(),
    ]))
      for (const rendition of await made(bytes)) {
        assert.equal((await sharp(rendition.bytes).metadata()).format, 'jpeg')
        isNear(await pixel(rendition.bytes, 20, 20), [255, 255, 255])
      }
    const moving = await sharp([await noise(50, 40).png().toBuffer(), await noise(50, 40).png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    assert.deepEqual((await made(moving)).map(sides)[0], [2048, 50, 40])
  })

  it('in a wider range of colours keeps its colours as they look', async () => {
    const green = sharp({ create: { width: 60, height: 60, channels: 3, background: '#20c040' } })
    const wide = await green.withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()
    const [red = 0] = [...(await sharp(wide, { ignoreIcc: true }).raw().toBuffer())]
    assert.ok(red > 60, 'in its own range of colours the green is written with other numbers')
    for (const { bytes } of await made(wide)) isNear(await pixel(bytes, 30, 30), [0x20, 0xc0, 0x40])
  })

  it('with a page hidden in it loses the page', async () => {
    const original = await pageInsidePhoto()
    assert.ok(original.includes('<script>'))
    for (const { bytes } of await made(original)) assert.equal(Buffer.from(bytes).includes('<script>'), false)
  })
})

describe('a photo is refused', () => {
  const refusal = async (bytes: Uint8Array) => {
    const path = await saved(bytes)
    const [rendered, inspected] = [await makeRenditions(path), await inspectPhoto(path)]
    assert.equal('refused' in inspected && inspected.refused, 'refused' in rendered && rendered.refused)
    return 'refused' in rendered ? rendered.refused : 'made'
  }

  it('when it claims 900 megapixels in a few bytes', async () => {
    const png = hugePng()
    assert.ok(png.length < 200_000)
    assert.equal(await refusal(png), 'too-many-pixels')
  })

  it('when it is an AVIF that would take more memory than the others', async () => {
    const wide = { width: 5000, height: 3300, channels: 3 as const, background: 'teal' }
    assert.equal(
      await refusal(await sharp({ create: wide }).avif({ effort: 0 }).toBuffer()),
      'too-many-pixels',
    )
  })

  it('when it stopped before its end, whatever its kind', async () => {
    const picture = noise(600, 400)
    const whole = await Promise.all([
      picture.clone().jpeg().toBuffer(),
      picture.clone().jpeg({ progressive: true }).toBuffer(),
      picture.clone().png().toBuffer(),
      picture.clone().webp().toBuffer(),
      picture.clone().gif().toBuffer(),
      picture.clone().avif().toBuffer(),
    ])
    for (const bytes of whole) {
      assert.equal(await refusal(bytes.subarray(0, Math.floor(bytes.length * 0.6))), 'truncated')
      assert.equal(await refusal(bytes.subarray(0, 60)), 'truncated')
    }
  })

  it('but not for a small fault that cameras make, nor for bytes after its end', async () => {
    const jpeg = await (await photo()).jpeg().toBuffer()
    assert.equal(
      'refused' in (await makeRenditions(await saved(Buffer.concat([jpeg, Buffer.alloc(99)])))),
      false,
    )
    const padded = Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(7), jpeg.subarray(-2)])
    assert.equal('refused' in (await makeRenditions(await saved(padded))), false)
  })

  it('when a drawing with scripts or a document pretends to be one', async () => {
    assert.equal(
      await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
      'truncated',
    )
    assert.equal(await refusal(Buffer.from('%PDF-1.7')), 'truncated')
  })
})

it('many photos at once are all made, each by itself', async () => {
  const one = await saved(await phonePhoto())
  const cut = await saved((await phonePhoto()).subarray(0, 900))
  const answers = await Promise.all([one, cut, one, cut, one].map(makeRenditions))
  assert.deepEqual(
    answers.map((each) => 'refused' in each),
    [false, true, false, true, false],
  )
})

it('a photo that is not there is an error, not a damaged photo', async () => {
  await assert.rejects(makeRenditions(join(home, 'nowhere')), { code: 'ENOENT' })
})
