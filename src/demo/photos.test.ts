import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { partnerCycles } from './main-partner.ts'
import { mainCycles } from './main-principal.ts'
import { drawPhoto } from './photos.ts'
import { sceneNames } from './scenes.ts'

const taken = [...mainCycles, ...partnerCycles].flatMap(({ evidence }) =>
  evidence.flatMap((one) => one.photos),
)

test('the same scene and seed give the same photo to the byte, another seed another one', async () => {
  const [one, again, other] = await Promise.all([
    drawPhoto('wall', 5),
    drawPhoto('wall', 5),
    drawPhoto('wall', 8),
  ])
  assert.ok(one.equals(again))
  assert.ok(!one.equals(other))
})

test('a photo is a JPEG as a phone would send it', async () => {
  const photo = await drawPhoto('stairs', 42)
  const { format, width, height } = await sharp(photo).metadata()
  assert.deepEqual({ format, width, height }, { format: 'jpeg', width: 960, height: 1280 })
  assert.ok(photo.length > 60_000 && photo.length < 300_000, `${photo.length} bytes`)
})

test('two photos still carry the turn of the phone and the place', async () => {
  const located = taken.filter((photo) => photo.seed === 6 || photo.seed === 40)
  assert.equal(located.length, 2)
  for (const { scene, seed } of located) {
    const { orientation, exif } = await sharp(await drawPhoto(scene, seed)).metadata()
    assert.equal(orientation, 6)
    // 0x8825 is the tag that points to the place.
    assert.ok(exif?.includes(Buffer.from([0x25, 0x88])))
  }
})

test('every photo of the story shows a scene that can be drawn', () => {
  assert.ok(sceneNames.length >= 12)
  for (const { scene } of taken) assert.ok((sceneNames as string[]).includes(scene), scene)
})

test('a scene nobody has drawn is refused by name', async () => {
  await assert.rejects(drawPhoto('moon', 1), /no scene called “moon”/)
})
