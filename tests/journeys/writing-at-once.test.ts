// Two write at the same moment: what the server says to the one is overtaken by what their line tells them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openWorld } from '#world'
import { begin, openEvening, press } from '../features/sittings/evening.ts'
import { openDevice, phone, signIn, until, type Device } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const maya = await world.signedIn('maya.halvorsen')
const at = await begin(maya, await openEvening(world))
await press(maya, at, 'next')

async function sitDown(key: string): Promise<Device> {
  const device = await openDevice(address, phone)
  await signIn(device, await world.signedIn(key))
  await device.page.goto(address + at)
  return device
}

const [teo, ruth] = [await sitDown('teo.kalani'), await sitDown('ruth.abernathy')]

const write = async ({ page, tap }: Device, words: string) => {
  await page.getByLabel('A question').locator('visible=true').fill(words)
  await tap(page.getByRole('button', { name: 'Put it on the table' }))
}
const timesSeen = ({ page }: Device, words: string) => page.getByText(words).locator('visible=true').count()
const sees = (device: Device, words: string) =>
  until(`“${words}” was not seen once.`, async () => (await timesSeen(device, words)) === 1)

/** From now on what the server answers to a device arrives when it is let go. */
async function holdAnswers({ page }: Device) {
  const [released, arrived] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route(/\/(cards|moves)$/, async (route) => {
    const response = await route.fetch()
    await released.promise
    await route.fulfill({ response })
    arrived.resolve()
  })
  return async () => {
    released.resolve()
    await arrived.promise
    await page.unrouteAll()
    await wait(300) // what vanishes, vanishes now
  }
}

test('a card that came while one’s own was on its way stays, and so does one’s own', async () => {
  const letGo = await holdAnswers(teo)
  await write(teo, 'Since when?')
  await sees(ruth, 'Since when?')
  await write(ruth, 'In which classes?')
  await sees(teo, 'In which classes?')
  await letGo()
  for (const words of ['Since when?', 'In which classes?']) {
    assert.equal(await timesSeen(teo, words), 1, words)
    assert.equal(await timesSeen(ruth, words), 1, words)
  }
})

test('who wrote while another went on stands where the others stand', async () => {
  const step = (title: string) => teo.page.getByRole('heading', { name: title, level: 2 })
  const letGo = await holdAnswers(teo)
  await write(teo, 'Who noticed?')
  await sees(ruth, 'Who noticed?')
  await press(maya, at, 'next')
  await step('Questions that open').waitFor()
  await letGo()
  assert.ok(await step('Questions that open').isVisible())
  assert.equal(await timesSeen(ruth, 'Who noticed?'), 1)
  const shelf = await teo.page.evaluate(() => Object.keys(localStorage))
  assert.deepEqual(
    shelf.filter((key) => key.startsWith('lps:sitting:')),
    [],
    'What the server took lies on the device no more.',
  )
})
