import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { openMortalBrowser } from '#browser'
import { castMember } from '#demo'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { desktop, phone, signIn, until } from './device.ts'
import { holdsAll, longWords, told } from './long-words.ts'
import {
  aminaAt,
  beside,
  field,
  forgetDrafts,
  heldSentence,
  keep,
  onDevice,
  onServer,
  says,
  wordsBeside,
} from './writing-desk.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const place = { world, address }
beforeEach(() => forgetDrafts(world))

const year = 400 * 24 * 3600 * 1000
const setClock = (page: Page, by: number) =>
  page.addInitScript((shift) => {
    const real = Date.now
    Date.now = () => real() + shift
  }, by)

test('a browser that is ended as a whole, right after the last key and without a network, loses nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lps-mortal-'))
  const words = longWords(4_000, 'ended')
  const visitor = await world.signedIn('amina.okafor')
  const first = await openMortalBrowser(folder)
  try {
    const page = await first.context.newPage()
    await page.goto(`${address}/healthz`)
    await signIn({ context: first.context, page }, visitor)
    await page.goto(`${address}/capture`)
    await first.context.setOffline(true)
    await field(page).fill(words)
    await field(page).press('Control+End')
    await page.keyboard.type(' And so on', { delay: 20 })
    await says(page, onDevice)
  } finally {
    await first.kill()
  }
  const second = await openMortalBrowser(folder)
  try {
    const page = await second.context.newPage()
    await page.goto(`${address}/healthz`)
    await signIn({ context: second.context, page }, visitor)
    await page.goto(`${address}/capture`)
    await holdsAll('browser ended', field(page), `${words} And so on`)
  } finally {
    await second.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('what is typed while the page still loads is kept, and what was kept before stands beside it', async () => {
  const { page, context } = await aminaAt(place, '/capture', phone)
  await field(page).fill('From before')
  let arrive = () => {}
  const held = new Promise<void>((done) => (arrive = done))
  await context.route('**/assets/app.js', (route) => held.then(() => route.continue()))
  const slow = await context.newPage()
  await slow.goto(`${address}/capture`, { waitUntil: 'commit' })
  await field(slow).pressSequentially('Typed early')
  await page.close()
  arrive()
  await says(slow, onServer)
  told('typed early', 'Typed early', await field(slow).inputValue())
  told('from before', 'From before', await wordsBeside(slow, 'You also wrote'))
  assert.equal(await heldSentence(world), 'Typed early')
  await context.close()
})

test('Back shows the newest words, whatever the browser remembers of the field', async () => {
  const { page, context } = await aminaAt(place, '/capture', phone)
  await field(page).fill('one')
  await page.goto(`${address}/portfolio`)
  const other = await context.newPage()
  await other.goto(`${address}/capture`)
  await holdsAll('in the other tab', field(other), 'one')
  await field(other).fill('one and two')
  await page.goBack()
  await holdsAll('Back', field(page), 'one and two')
  await field(page).press('End')
  await page.keyboard.press('!')
  await page.reload()
  await holdsAll('Back, and on', field(page), 'one and two!')
  await context.close()
})

test('a clock that was a year behind and is set right takes no word, nor does one that was ahead', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop)
  const behind = await context.newPage()
  await setClock(behind, -year)
  await behind.goto(`${address}/capture`)
  await field(behind).fill('Last year, it seems')
  await says(behind, onServer)
  await behind.close()
  await page.reload()
  await holdsAll('a clock behind', field(page), 'Last year, it seems')
  const ahead = await context.newPage()
  await setClock(ahead, year)
  await ahead.goto(`${address}/capture`)
  await field(ahead).fill('Next year, it seems')
  await says(ahead, onServer)
  await ahead.close()
  await field(page).fill('Today, for good')
  await until('The server has the last words.', async () => (await heldSentence(world)) === 'Today, for good')
  await context.close()
})

test('words beside that nobody answered outlive the form that is kept, and those that are in it end', async () => {
  const mobile = await aminaAt(place, '/capture', phone)
  await field(mobile.page).fill('Another thing, from the phone')
  await says(mobile.page, onServer)
  await mobile.context.close()
  const { page, context } = await aminaAt(place, '/capture', desktop)
  await beside(page, 'Elsewhere').waitFor()
  await field(page).fill('Something of the laptop')
  await keep(page).click()
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await page.goto(`${address}/capture`)
  await beside(page, 'Elsewhere').waitFor()
  told('not answered', 'Another thing, from the phone', await wordsBeside(page, 'Elsewhere'))
  await field(page).fill('Another thing, from the phone, and what came of it')
  await keep(page).click()
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  assert.deepEqual(await world.look('select id from drafts.draft'), [])
  await context.close()
})

test('a page that another left open keeps nothing under the name of who has signed in since', async () => {
  const device = await aminaAt(place, '/capture', desktop)
  const { page, context } = device
  await field(page).fill('For Amina alone, again')
  await signIn(device, await world.signedIn('maya.halvorsen'))
  await keep(page).click()
  await page.getByRole('heading', { name: 'Somebody else has signed in here meanwhile' }).waitFor()
  assert.ok(!(await page.content()).includes('For Amina alone'))
  assert.deepEqual(await world.look(`select id from portfolio.evidence where caption like 'For Amina%'`), [])
  await signIn(device, await world.signedIn('amina.okafor'))
  await page.goto(`${address}/capture`)
  await holdsAll('another signed in', field(page), 'For Amina alone, again')
  await context.close()
})

test('whoever signs in where another’s words wait to be sent does not meet them', async () => {
  const password = 'a sentence is a good one'
  const maya = castMember('maya.halvorsen').id
  const visitor = { headers: new Headers(), address: '127.0.0.1' }
  await world.look(`delete from auth."user" where name = $1`, [maya])
  await world.program.accounts.open(maya, 'maya@birch.example', password, visitor)
  const { page, context } = await aminaAt(place, '/capture', phone)
  await field(page).fill('For Amina alone')
  await context.clearCookies()
  await keep(page).tap()
  await page.getByText('What you wrote is kept and comes back after you sign in.').waitFor()
  await page.getByLabel('E-mail').fill('maya@birch.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).tap()
  await page.waitForURL('**/today')
  assert.ok(!(await page.content()).includes('For Amina alone'))
  await page.goto(`${address}/capture`)
  assert.equal(await field(page).inputValue(), '')
  await context.close()
})
