// Five people run a consultancy of ninety minutes, each at a browser of their own, sixty times as fast as the clock on the
// wall. One loses the network in the middle; later the phone in the middle of the table does.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible } from '#browser'
import { openWorld } from '#world'
import { five, idOf, openEvening } from '../features/sittings/evening.ts'
import { openDevice, phone, signIn, until, type Device } from './device.ts'

const pace = 60
const world = await openWorld({ demo: true })
const address = await world.listen()
const evening = await openEvening(world)

const begun = { real: performance.now(), there: world.clock.now().getTime() }
const passing = setInterval(
  () => world.clock.set(new Date(begun.there + (performance.now() - begun.real) * pace)),
  20,
)
after(() => clearInterval(passing))

/** A device whose clocks run as fast as the evening, and are off by minutes. */
async function sitDown(key: string, minutesOff: number): Promise<Device> {
  const device = await openDevice(address, phone)
  await device.context.addInitScript(
    ([faster, off]) => {
      const [day, time] = [Date.now, performance.now.bind(performance)]
      const first = day()
      Date.now = () => first + (day() - first) * faster! + off! * 60_000
      performance.now = () => time() * faster!
    },
    [pace, minutesOff],
  )
  await signIn(device, await world.signedIn(key))
  return device
}

const devices = await Promise.all(five.map((key, n) => sitDown(key, [0, 7, -11, 3, -2][n]!)))
const [amina, maya, teo, , ruth] = devices as [Device, Device, Device, Device, Device]

const isAt = (device: Device, title: string) =>
  until(`Nobody came to “${title}”.`, () =>
    device.page.getByRole('heading', { name: title, level: 2 }).isVisible(),
  )
const allAt = (title: string) => Promise.all(devices.map((device) => isAt(device, title)))
const sees = (device: Device, words: string) =>
  until(`“${words}” was not seen.`, () =>
    device.page.getByText(words).locator('visible=true').first().isVisible(),
  )
const timeIsUp = ({ page }: Device) =>
  page.locator('.stage-said').filter({ hasNotText: 'left for' }).waitFor({ timeout: 60_000 })
const write = async (device: Device, words: string, label = 'A question') => {
  await device.page.getByLabel(label).locator('visible=true').fill(words)
  await device.tap(device.page.getByRole('button', { name: 'Put it on the table' }))
}
const next = (device: Device) => device.tap(device.page.getByRole('button', { name: 'Next step' }))
const seconds = async ({ page }: Device) => {
  const [minutes = 0, rest = 0] = (await page.locator('.stage-clock').innerText()).split(':').map(Number)
  return minutes * 60 + rest
}

test('Maya puts her phone in the middle of the table and begins; the others come in step', async () => {
  await maya.page.goto(`${address}/sittings/new?meeting=${evening.space}/${evening.meeting}`)
  await maya.tap(maya.page.getByRole('link', { name: 'Consultancy', exact: true }))
  assert.equal(await maya.page.getByLabel('How many minutes do you have?').inputValue(), '50')
  await maya.page.getByLabel('How many minutes do you have?').fill('90')
  await maya.page.getByLabel('Who presents?').selectOption(idOf('amina.okafor'))
  await maya.page.getByLabel('What is presented').fill('How do I talk about reading without blaming?')
  await maya.tap(maya.page.getByRole('button', { name: 'Begin' }))
  await isAt(maya, 'Tell it and ask')
  const at = maya.page.url()
  await Promise.all(devices.map(({ page }) => page.url() === at || page.goto(at)))
  await allAt('Tell it and ask')
})

test('all clocks show the same time, though the devices’ own differ by minutes', async () => {
  const shown = await Promise.all(devices.map(seconds))
  assert.ok(Math.max(...shown) - Math.min(...shown) <= 90, `They show ${shown.join(', ')} seconds.`)
  await assertAccessible(maya.page)
  await timeIsUp(maya)
})

test('a step further on the one phone is a step further on all', async () => {
  await next(maya)
  await allAt('Questions of fact')
})

test('each writes their own card at the same moment, and everybody reads all of them', async () => {
  const asked = ['Since when?', 'In which classes?', 'Who has read the data?', 'What did you say to them?']
  await Promise.all(devices.slice(1).map((device, n) => write(device, asked[n]!)))
  for (const device of devices) for (const words of asked) await sees(device, words)
  await timeIsUp(maya)
  await next(maya)
  await allAt('Questions that open')
})

test('Ruth loses the network: she writes on, her clock runs on, and the evening goes on without her', async () => {
  await ruth.context.setOffline(true)
  await write(ruth, 'What would a student say?')
  await sees(ruth, 'What would a student say?')
  await sees(ruth, 'No network.')
  const before = await seconds(ruth)
  await timeIsUp(maya)
  assert.notEqual(await seconds(ruth), before)
  await next(maya)
  await isAt(teo, 'The group thinks aloud')
  await isAt(ruth, 'Questions that open')
  assert.equal(await teo.page.getByText('What would a student say?').count(), 0)
})

test('the network comes back: what she wrote arrives, once, and she stands where the others stand', async () => {
  await ruth.context.setOffline(false)
  await isAt(ruth, 'The group thinks aloud')
  for (const device of devices) await sees(device, 'What would a student say?')
  const rows = await world.look(`select from sittings.card where words = 'What would a student say?'`)
  assert.equal(rows.length, 1)
})

test('Amina listens while the group thinks aloud, and reads what is written', async () => {
  await sees(amina, 'You listen now.')
  await write(teo, 'Ask them what they are proud of.', 'An idea')
  await sees(amina, 'Ask them what they are proud of.')
  await timeIsUp(maya)
})

test('the phone in the middle loses the network: it goes on by itself, and takes the others along when it is back', async () => {
  await maya.context.setOffline(true)
  await next(maya)
  await isAt(maya, 'The presenter answers')
  await isAt(teo, 'The group thinks aloud')
  await maya.page.getByLabel('Who does what?').locator('visible=true').fill('Ask two classes what helps.')
  await maya.tap(maya.page.getByRole('button', { name: 'Note the promise' }))
  await maya.context.setOffline(false)
  await allAt('The presenter answers')
  for (const device of devices) await sees(device, 'Ask two classes what helps.')
})

test('at the end promises and themes stay for all, and the cards with those they were said to', async () => {
  await timeIsUp(maya)
  await next(maya)
  await allAt('How was it for us?')
  await teo.page.getByLabel('A theme to take along').locator('visible=true').fill('Listening first')
  await teo.tap(teo.page.getByRole('button', { name: 'Note the theme' }))
  for (const device of devices) await sees(device, 'Listening first')
  await timeIsUp(maya)
  await maya.tap(maya.page.getByRole('button', { name: 'Finish' }))
  for (const device of devices) await sees(device, 'That was it')
  for (const words of ['Listening first', 'What would a student say?', 'Ask them what they are proud of.'])
    await sees(amina, words)
  assert.equal(await maya.page.getByText('What would a student say?').count(), 0)
  await assertAccessible(amina.page)
  assert.ok((performance.now() - begun.real) * pace >= 85 * 60_000, 'It took its ninety minutes.')
})

test('no browser complained', () =>
  assert.deepEqual(
    devices.flatMap(({ complaints }) => complaints).filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one)),
    [],
  ))
