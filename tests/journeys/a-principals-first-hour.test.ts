import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { VisitorOptions } from '#browser'
import { openWorld } from '#world'
import sharp from 'sharp'
import { desktop, isLoaded, openDevice, phone, until, type Device } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()

async function photo() {
  const background = `#${crypto.randomUUID().slice(0, 6)}`
  const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer }
}

async function signInAs({ page, tap }: Device, name: string) {
  await page.goto(address)
  await tap(page.getByRole('button', { name: `Sign in as ${name}` }))
  await page.waitForURL('**/today')
}

async function signOut({ page, tap }: Device) {
  await tap(page.getByRole('link', { name: /^Signed in as/ }))
  await tap(page.getByRole('button', { name: 'Sign in as somebody else' }))
  await page.waitForURL(`${address}/`)
}

/** Over Today, without leaving it: three taps, the words, one page. */
async function captureFromToday({ page, tap, spent }: Device, sentence: string) {
  spent()
  await tap(page.getByRole('navigation').getByRole('link', { name: 'Capture' }))
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog.waitFor()
  assert.equal(new URL(page.url()).pathname, '/today')
  const chooser = page.waitForEvent('filechooser')
  await tap(dialog.getByLabel('A photo or a file'))
  await (await chooser).setFiles(await photo())
  await dialog.getByLabel('Your sentence').fill(sentence)
  await tap(dialog.getByRole('button', { name: 'Keep it' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await page.getByRole('main').getByText(sentence).waitFor()
  const { taps, loads } = spent()
  assert.ok(taps <= 3 && loads <= 1, `${taps} taps and ${loads} page loads`)
  return new URL(page.url()).pathname
}

async function tieToGoal({ page, tap }: Device) {
  await tap(page.getByText('Add it to a goal'))
  await page.getByLabel('Which goal does it speak to?').selectOption({ index: 0 })
  await page.getByLabel(/^What it shows about the goal/).fill('They did not look at me once.')
  await tap(page.getByRole('button', { name: 'Add', exact: true }))
  await page.getByText('They did not look at me once.').waitFor()
  assert.match(await page.getByRole('main').innerText(), /Students explain their thinking to each other/)
}

async function seeInPortfolio({ page, tap }: Device, sentence: string) {
  await tap(page.getByRole('navigation').getByRole('link', { name: 'Portfolio' }))
  await page.waitForURL('**/portfolio')
  const entry = page.locator('article, li').filter({ hasText: sentence }).first()
  await until('The photo stands in the portfolio.', () => isLoaded(entry.locator('img').first()))
  assert.match(await entry.innerText(), /Shows: Students explain their thinking/)
  return entry
}

/** Two taps: who can see it, and the one button. */
async function shareFromPortfolio(device: Device, sentence: string) {
  const { page, tap, spent } = device
  const entry = await seeInPortfolio(device, sentence)
  spent()
  await tap(entry.getByRole('link', { name: 'Only you' }))
  await tap(page.getByRole('button', { name: 'Share with Maya Halvorsen' }))
  await page.getByText('You and Maya Halvorsen, your partner').waitFor()
  assert.equal(spent().taps, 2)
}

async function readAsPartner({ page, tap }: Device, sentence: string) {
  await tap(page.getByRole('navigation').getByRole('link', { name: 'People' }))
  await tap(page.getByRole('link', { name: sentence }).first())
  await page.getByText('Amina Okafor shares this with you.').waitFor()
  await until('The partner sees the photo.', () => isLoaded(page.locator('main img').first()))
}

async function makePdf({ page, tap }: Device) {
  await tap(page.getByRole('navigation').getByRole('link', { name: 'Portfolio' }))
  await tap(page.getByRole('link', { name: 'Make a PDF' }))
  await tap(page.getByRole('button', { name: 'Make the PDF' }))
  const open = page.getByRole('link', { name: /^Download the PDF/ })
  await open.waitFor()
  const download = page.waitForEvent('download')
  await tap(open)
  const pdf = await readFile(await (await download).path())
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.match((await download).suggestedFilename(), /^Portfolio 2026.27 Amina Okafor\.pdf$/)
}

const devices: Record<string, VisitorOptions> = {
  'on a phone, by day': phone,
  'on a desktop, by night': { ...desktop, scheme: 'dark' },
}
for (const [where, options] of Object.entries(devices)) {
  test(`a principal captures, ties, shares and prints, and her partner reads ${where}`, async () => {
    const device = await openDevice(address, options)
    const sentence = `They explained it to each other, ${where}.`
    await signInAs(device, 'Amina Okafor')
    const entry = await captureFromToday(device, sentence)
    await tieToGoal(device)
    await shareFromPortfolio(device, sentence)
    await signOut(device)
    await signInAs(device, 'Maya Halvorsen')
    await readAsPartner(device, sentence)
    await signOut(device)
    await signInAs(device, 'Amina Okafor')
    await makePdf(device)
    await device.page.goto(address + entry.replace('portfolio', 'sharing/evidence'))
    await device.page.getByText(/Maya Halvorsen opened it on/).waitFor()
    assert.deepEqual(device.complaints, [])
    await device.context.close()
  })
}
