import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '#command'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { desktop, phone, signIn, until } from './device.ts'
import { holdsAll, longWords, told } from './long-words.ts'
import { aminaAt, field, forgetDrafts, heldSentence, keep, onDevice, onServer, says } from './writing-desk.ts'

const world = await openWorld({ demo: true })
let door = await listen(world.app, { host: 'localhost', port: 0 })
after(() => door.close())
const address = `http://localhost:${door.port}`
const place = { world, address }
beforeEach(() => forgetDrafts(world))

/** The process of the page ends in the midst, as when a phone needs its memory for something else. */
async function killTab(page: Page) {
  const session = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => {}) // nobody is left to answer
  await gone
}

for (const [name, kind] of [
  ['phone', phone],
  ['desktop', desktop],
] as const)
  test(`a tab that is killed right after the last key loses nothing, on a ${name}`, async () => {
    const { page, context } = await aminaAt(place, '/capture', kind)
    const words = longWords(10_000, name)
    await field(page).fill(words)
    await field(page).press('Control+End')
    await page.keyboard.press('!')
    await killTab(page)
    const again = await context.newPage()
    await again.goto(`${address}/capture`)
    told(`killed tab, ${name}`, `${words}!`, await field(again).inputValue())
    await context.close()
  })

test('a lid that is closed, and a battery that then ends: the words are there', async () => {
  const { page, context } = await aminaAt(place, '/capture')
  const words = longWords(10_000, 'lid')
  await field(page).fill(words)
  const session = await context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await holdsAll('lid closed and opened', field(page), words)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await page.close()
  const again = await context.newPage()
  await again.goto(`${address}/capture`)
  await holdsAll('lid closed and never opened again', field(again), words)
  await context.close()
})

test('the network is away while somebody writes; when it is back the server has every word, without a key', async () => {
  const { page, context } = await aminaAt(place, '/capture', phone)
  const words = longWords(10_000, 'network')
  await context.setOffline(true)
  await field(page).fill(words)
  await says(page, onDevice)
  assert.equal(await heldSentence(world), undefined)
  await context.setOffline(false)
  await says(page, onServer)
  told('network away, on the server', words, (await heldSentence(world)) ?? '')
  await page.reload()
  await holdsAll('network away, on the page', field(page), words)
  await context.close()
})

test('the server stops in the middle and starts again: nothing typed before, meanwhile or after is lost', async () => {
  const { page, context, tap } = await aminaAt(place, '/capture')
  const words = longWords(10_000, 'restart')
  await field(page).fill(words)
  await door.close()
  await field(page).fill(`${words} meanwhile`)
  await keep(page).click()
  await page.waitForURL('chrome-error://**')
  door = await listen(world.app, { host: 'localhost', port: door.port })
  await page.goto(`${address}/capture`)
  await holdsAll('server restart', field(page), `${words} meanwhile`)
  await tap(keep(page))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  const [row] = await world.look<{ caption: string }>(
    `select caption from portfolio.evidence where caption like 'restart%'`,
  )
  told('server restart, kept for good', `${words} meanwhile`, row?.caption ?? '')
  await context.close()
})

test('a session that ends while somebody writes: the device keeps on, and after signing in it is all there', async () => {
  const device = await aminaAt(place, '/capture', phone)
  const { page, context } = device
  const words = longWords(10_000, 'session')
  await field(page).fill('before')
  await until('The draft is there.', async () => (await heldSentence(world)) === 'before')
  await world.look('delete from auth.session')
  await field(page).fill(words)
  await says(page, onDevice)
  await page.goto(`${address}/capture`)
  await page.waitForURL('**/sign-in?**')
  await signIn(device, await world.signedIn('amina.okafor'))
  await page.goto(`${address}/capture`)
  await holdsAll('session ended', field(page), words)
  await until('The server has them, too.', async () => (await heldSentence(world)) === words)
  await context.close()
})

test('what is typed goes to the server without being asked, also when somebody never stops and when the page goes', async () => {
  const { page, context } = await aminaAt(place, '/capture')
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.postData() ?? ''))
  for (const end = Date.now() + 11_000; Date.now() < end; await wait(300)) await field(page).press('x')
  assert.ok(posts.length >= 1 && posts.length <= 3, `${posts.length} posts in eleven seconds`)
  await field(page).press('y')
  await page.goto(`${address}/cycle`)
  await until('The last key has arrived.', async () => Boolean((await heldSentence(world))?.includes('y')))
  await context.close()
})
