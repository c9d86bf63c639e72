import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { assertAccessible } from '#browser'
import { openWorld } from '#world'
import sharp from 'sharp'
import { desktop, isLoaded, openDevice, phone, until, type Device } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const place = ({ page }: Device, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true })

async function signInAs({ page, tap }: Device, name: string) {
  await page.goto(address)
  await tap(page.getByRole('button', { name: `Sign in as ${name}` }))
  await page.waitForURL('**/today')
}

async function capture(device: Device) {
  const { page, tap } = device
  await tap(place(device, 'Capture'))
  await page.waitForURL('**/capture')
  await assertAccessible(page)
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  await page
    .getByRole('main')
    .getByLabel('A photo or a file')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByRole('main').getByLabel('Your sentence').fill('Plain as a letter.')
  await page.getByRole('main').getByLabel('Which goal does it speak to?').selectOption({ index: 1 })
  await tap(page.getByText('Title, link, day, goal'))
  await page.getByRole('main').getByLabel('What it shows about the goal, in one sentence').fill('They talk.')
  await tap(page.getByRole('button', { name: 'Keep it' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}\?saved=capture$/)
  await world.settled()
  await page.reload()
  await until('The photo is there.', () => isLoaded(page.locator('main img').first()))
  assert.match(await page.getByRole('main').innerText(), /Plain as a letter\.[^]*They talk\./)
}

async function changeWords({ page, tap }: Device, words: string) {
  await tap(page.getByRole('link', { name: 'Change the words' }))
  await page.getByRole('main').getByLabel('Your sentence').fill(words)
  await page.getByRole('main').getByLabel('When it happened').fill('')
  await tap(page.getByRole('button', { name: 'Save the changes' }))
  await page.getByText('Please give a day.').first().waitFor()
  assert.equal(await page.getByRole('main').getByLabel('Your sentence').inputValue(), words)
  await page.getByRole('main').getByLabel('When it happened').fill('2027-02-15')
  await tap(page.getByRole('button', { name: 'Save the changes' }))
  await page.getByRole('main').getByText(words).waitFor()
}

async function share({ page, tap }: Device) {
  await tap(page.getByRole('link', { name: 'Only you' }))
  await tap(page.getByRole('button', { name: 'Share with Maya Halvorsen' }))
  await page.getByText('You and Maya Halvorsen, your partner').waitFor()
}

async function writeGoal(device: Device) {
  const { page, tap } = device
  await tap(place(device, 'My cycle'))
  await tap(page.getByRole('link', { name: 'Write a goal' }))
  await tap(page.getByRole('main').getByRole('link', { name: 'School', exact: true }))
  await page.getByRole('main').getByLabel('The goal, in a sentence').fill('Doors stand open.')
  await tap(page.getByRole('button', { name: 'Save the goal' }))
  await page.getByRole('link', { name: 'Doors stand open.' }).last().waitFor()
}

async function find(device: Device, words: string) {
  const { page, tap } = device
  await tap(place(device, 'Portfolio'))
  await tap(page.getByText('Find', { exact: true }))
  await page.getByRole('main').getByLabel('Words to find').fill(words.toUpperCase())
  await page.getByRole('main').getByLabel('Kind').selectOption('photo')
  await page.getByRole('main').getByLabel('Month').selectOption('2027-02')
  await tap(page.getByRole('button', { name: 'Show' }))
  await page.getByRole('link', { name: words }).waitFor()
  assert.equal(await page.locator('main h3').count(), 1)
}

async function print(device: Device) {
  const { page, tap } = device
  await tap(place(device, 'Portfolio'))
  await tap(page.getByRole('link', { name: 'Make a PDF' }))
  await tap(page.getByRole('button', { name: 'Make the PDF' }))
  await page.waitForURL(/\/prints\/./)
  await world.settled()
  const again = page.getByRole('link', { name: 'Look again' })
  if (await again.isVisible()) await tap(again)
  const download = page.waitForEvent('download')
  await tap(page.getByRole('link', { name: /^Download the PDF/ }))
  assert.equal((await readFile(await (await download).path())).subarray(0, 5).toString(), '%PDF-')
}

for (const [where, options] of Object.entries({ 'a phone': phone, 'a desktop': desktop })) {
  test(`everything can be read and done without script on ${where}`, async () => {
    const device = await openDevice(address, { ...options, javaScript: false })
    const words = `Plain as a postcard, ${where}.`
    await signInAs(device, 'Amina Okafor')
    await capture(device)
    await changeWords(device, words)
    await share(device)
    await writeGoal(device)
    await find(device, words)
    await print(device)
    await device.context.clearCookies()
    await signInAs(device, 'Maya Halvorsen')
    await device.tap(place(device, 'People'))
    await device.tap(device.page.getByRole('link', { name: words }))
    await device.page.getByText('Amina Okafor shares this with you.').waitFor()
    await device.context.close()
  })
}
