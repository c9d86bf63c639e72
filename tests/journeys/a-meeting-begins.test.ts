// Somebody has the page of a meeting open while somebody else begins it, and goes there on a phone that lies on its side.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from '#browser'
import { openWorld } from '#world'
import { begin, openEvening } from '../features/sittings/evening.ts'
import { openDevice, signIn } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const evening = await openEvening(world)
const device = await openDevice(address, { width: 568, height: 320 })
await signIn(device, await world.signedIn('amina.okafor'))
const { page, tap } = device
const path = `/meetings/${evening.space}/${evening.meeting}`
const join = page.getByRole('link', { name: 'Join', exact: true })

test('a page that stands open says that the meeting has begun, and leads there', async () => {
  await page.goto(address + path)
  assert.equal(await join.isVisible(), false)
  const at = await begin(await world.signedIn('maya.halvorsen'), evening)
  await join.waitFor({ timeout: 20_000 })
  await assertAccessible(page)
  await tap(join)
  await page.waitForURL(address + at)
})

test('on its side the place in the meeting stands in one line', async () => {
  const lines = (name: string) => page.locator(name).evaluate((one) => one.getClientRects().length)
  assert.equal(await lines('.stage-place'), 1)
  const place = await page.locator('.stage-place').boundingBox()
  const letters = await page
    .locator('.stage-over')
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  assert.ok((place?.height ?? 99) < 2 * letters, `${place?.height} px high at letters of ${letters} px`)
  assert.deepEqual(device.complaints, [])
})

test('whoever may not see the meeting learns nothing of it', async () => {
  const stranger = await world.signedIn('andre.whitlock')
  assert.equal((await stranger.get(`${path}/running`)).body, '{"href":null}')
})
