import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { openDevice, phone, signIn, until, type Device } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const words = 'The quietest table spoke first today.\nNobody had asked them to.'
const caption = (page: Page) => page.getByRole('main').getByLabel('Your sentence')
const sentence = (page: Page) => page.getByRole('dialog').getByLabel('Your sentence')

async function entryOf(said: string): Promise<string> {
  const amina = await world.signedIn('amina.okafor')
  const { to } = await amina.post('/capture', { caption: said, practisedOn: '2027-02-16' })
  return to.replace(/\?.*/, '')
}

/** Amina at a page on a phone of her own. */
async function aminaAt(path: string): Promise<Device> {
  const device = await openDevice(`${address}/sign-in`, phone)
  await signIn(device, await world.signedIn('amina.okafor'))
  await device.page.goto(address + path)
  return device
}

async function typeAt(path: string): Promise<Device> {
  const device = await aminaAt(path)
  await caption(device.page).fill(words)
  return device
}

const kept = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/^(Kept on this device|Saved \d+:\d\d.*)$/)
    .waitFor()
const stillThere = (page: Page) =>
  until('The words are there.', async () => (await caption(page).inputValue()) === words)

test('words survive a reload at any moment, and the page says that they are back', async () => {
  const { page, context } = await typeAt('/capture')
  await page.reload()
  await stillThere(page)
  await page.getByRole('main').getByText('Your words are back').waitFor()
  await context.close()
})

test('words survive a closed tab', async () => {
  const { page, context } = await typeAt('/capture')
  await kept(page)
  await page.close()
  const another = await context.newPage()
  await another.goto(`${address}/capture`)
  await stillThere(another)
  await context.close()
})

test('words survive going elsewhere and coming back, by the Back button and by the link', async () => {
  const { page, context, tap } = await typeAt('/capture')
  await tap(page.getByRole('navigation').getByRole('link', { name: 'Portfolio' }))
  await page.waitForURL('**/portfolio')
  await page.goBack()
  await stillThere(page)
  await page.goto(`${address}/people`)
  await page.goto(`${address}/capture`)
  await stillThere(page)
  await context.close()
})

test('words survive the network that goes away while they are sent, and are sent when it is back', async () => {
  const { page, context, tap } = await typeAt('/capture')
  await context.setOffline(true)
  const failed = page.waitForEvent('requestfailed')
  await tap(page.getByRole('main').getByRole('button', { name: 'Keep it' }))
  assert.equal((await failed).method(), 'POST')
  await context.setOffline(false)
  await page.goto(`${address}/capture`)
  await stillThere(page)
  await tap(page.getByRole('main').getByRole('button', { name: 'Keep it' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  assert.match(await page.getByRole('main').innerText(), /Nobody had asked them to\./)
  await context.close()
})

test('words survive a session that ended: after signing in they are there, and are kept once', async () => {
  const password = 'a sentence is a good one'
  const visitor = { headers: new Headers(), address: '127.0.0.1' }
  const { page, context, tap } = await typeAt('/capture')
  await world.look(`delete from auth."user" where name = $1`, [castMember('amina.okafor').id])
  await world.program.accounts.open(castMember('amina.okafor').id, 'amina@alder.example', password, visitor)
  await tap(page.getByRole('main').getByRole('button', { name: 'Keep it' }))
  await page.getByText('What you wrote is kept and comes back after you sign in.').waitFor()
  await page.getByLabel('E-mail').fill('amina@alder.example')
  await page.getByLabel('Password').fill(password)
  await tap(page.getByRole('button', { name: 'Sign in', exact: true }))
  await page.getByRole('heading', { name: 'Your words are still here' }).waitFor()
  await tap(page.getByRole('button', { name: 'Keep it now' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  assert.match(await page.getByRole('main').innerText(), /The quietest table spoke first today\./)
  await page.goto(`${address}/capture`)
  assert.equal(await caption(page).inputValue(), '')
  await context.close()
})

test('words typed over Today are in the long form as well, and gone from the device once they are kept', async () => {
  const { page, context, tap } = await aminaAt('/today')
  const capture = page.getByRole('navigation').getByRole('link', { name: 'Capture' })
  await tap(capture)
  await page.getByRole('dialog').getByLabel('Your sentence').fill(words)
  await page.keyboard.press('Escape')
  await page.goto(`${address}/cycle`)
  await tap(capture)
  await until('The words are in the dialog.', async () => (await sentence(page).inputValue()) === words)
  await tap(page.getByRole('dialog').getByRole('link', { name: 'Title, link, day, goal: the long form' }))
  await page.waitForURL('**/capture?full')
  await stillThere(page)
  await tap(page.getByRole('main').getByRole('button', { name: 'Keep it' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await tap(capture)
  assert.equal(await sentence(page).inputValue(), '')
  assert.ok(!(await page.evaluate(() => JSON.stringify(localStorage))).includes('quietest'))
  await context.close()
})

test('a title that waits in the long form outlives a quick capture over Today', async () => {
  const { page, context, tap } = await aminaAt('/capture')
  await page.getByText('Title, link, day, goal', { exact: true }).click()
  await page.getByLabel('Title').fill('A title that waits')
  await page.goto(`${address}/today`)
  await tap(page.getByRole('navigation').getByRole('link', { name: 'Capture' }))
  await sentence(page).fill('Something else, quickly.')
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Keep it' }))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await page.goto(`${address}/capture`)
  assert.equal(await page.getByLabel('Title').inputValue(), 'A title that waits')
  assert.equal(await caption(page).inputValue(), '')
  await context.close()
})

test('another person on the same device never meets the words, and their writer finds them again', async () => {
  const device = await typeAt('/capture')
  const { page, context } = device
  await kept(page)
  await signIn(device, await world.signedIn('maya.halvorsen'))
  await page.goto(`${address}/capture`)
  assert.equal(await caption(page).inputValue(), '')
  await caption(page).fill('Words of my own')
  await page.reload()
  assert.equal(await caption(page).inputValue(), 'Words of my own')
  await signIn(device, await world.signedIn('amina.okafor'))
  await page.goto(`${address}/capture`)
  await stillThere(page)
  await context.close()
})

test('words that were changed elsewhere meanwhile are not written over, and stand beside, and come into the field with a tap', async () => {
  const amina = await world.signedIn('amina.okafor')
  const entry = await entryOf('As it was')
  const { page, context, tap } = await aminaAt(`${entry}/words`)
  await caption(page).fill(words)
  await kept(page)
  await amina.post(`${entry}/words`, { caption: 'Changed on the laptop', practisedOn: '2027-02-16' })
  await page.reload()
  await page.getByText('This text was changed somewhere else since.').waitFor()
  assert.equal(await caption(page).inputValue(), 'Changed on the laptop')
  const beside = page.getByRole('group').filter({ hasText: 'You also wrote' })
  assert.equal(await beside.locator('p').textContent(), words)
  await tap(page.getByRole('button', { name: 'Bring it here' }))
  await stillThere(page)
  assert.equal(await beside.locator('p').textContent(), 'Changed on the laptop')
  await context.close()
})

test('each form keeps its own words: goal, purpose, philosophy, an entry, what it shows', async () => {
  const [entry, other] = [await entryOf('First entry'), await entryOf('Second entry')]
  const forms: [string, string][] = [
    ['/goals/new?kind=studentLearning', 'The goal, in a sentence'],
    ['/purpose/uses', 'Why this, why now?'],
    ['/purpose/philosophy', 'I believe'],
    [`${entry}/words`, 'Your sentence'],
    [entry, 'What it shows about the goal, in one sentence'],
  ]
  const { page, context } = await aminaAt('/today')
  for (const [path, label] of forms) {
    await page.goto(address + path)
    await page
      .getByText('Add it to a goal')
      .click({ timeout: 300 })
      .catch(() => {})
    const field = page.getByRole('main').getByLabel(label).first()
    await field.fill(`${label}: mine`)
    await page.reload()
    await until(`${label} is there.`, async () => (await field.inputValue()) === `${label}: mine`)
  }
  await page.goto(`${address}${other}/words`)
  assert.equal(await caption(page).inputValue(), 'Second entry')
  await context.close()
})
