import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildServer } from '#app'
import { assertAccessible } from '#browser'
import { listen } from '#command'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { pagesOf } from '../features/app/pages.ts'
import { firstLink } from '../features/school.ts'
import { desktop, openDevice, signIn } from './device.ts'

const world = await openWorld({ demo: true })
const empty = await openWorld()
const app = await buildServer(
  { ...world.program, settings: { ...world.program.settings, development: true } },
  'a secret of thirty-two characters',
)
const door = await listen(app, { host: 'localhost', port: 0 })
const address = `http://localhost:${door.port}`
const emptyAddress = await empty.listen()

const amina = await world.signedIn('amina.okafor')
await amina.post('/portfolio/' + '')
const pages = await pagesOf(amina)
await world.settled()

/** A page of a leader, of somebody who has nothing yet, or of nobody; and what is done there first. */
interface Visit {
  who?: 'amina.okafor' | 'andre.whitlock'
  from: string
  first?: (page: Page) => Promise<unknown>
}

const keep = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Keep/ }).click()
const entry = pages.find((path) => /^\/portfolio\/[^/]+\/words$/.test(path)) ?? ''
const visits: Record<string, Visit> = {
  'the first page': { from: `${emptyAddress}/` },
  'the set-up form': { from: emptyAddress + (await firstLink(empty)) },
  'the set-up form with errors': { from: emptyAddress + (await firstLink(empty)), first: (page) => page.getByRole('button', { name: 'Begin' }).click() },
  'no link': { from: `${emptyAddress}/set-up` },
  'the cast': { from: `${address}/` },
  'signing in': { from: `${address}/sign-in` },
  'signing in, with an error': { from: `${address}/sign-in`, first: (page) => page.getByRole('button', { name: 'Sign in' }).click() },
  'a page that is not there': { from: `${address}/sign-in/nowhere` },
  'the components': { from: `${address}/styleguide` },
  'a portfolio with nothing in it': { who: 'andre.whitlock', from: `${address}/portfolio` },
  'a cycle that begins': { who: 'andre.whitlock', from: `${address}/cycle` },
  'a capture with errors': { who: 'amina.okafor', from: `${address}/capture`, first: keep },
  'a goal with errors': { who: 'amina.okafor', from: `${address}/goals/new`, first: keep },
  'words with an error': {
    who: 'amina.okafor',
    from: address + entry,
    first: async (page) => {
      await page.evaluate(() => document.querySelectorAll('input[name=practisedOn]').forEach((one) => ((one as HTMLInputElement).value = '')))
      await keep(page)
    },
  },
  'Today with the capture over it': {
    who: 'amina.okafor',
    from: `${address}/today`,
    first: (page) => page.getByRole('navigation').getByRole('link', { name: 'Capture' }).first().click(),
  },
}
for (const path of pages) visits[path.replace(/[\da-f-]{36}/g, '…')] = { who: 'amina.okafor', from: address + path }

const device = await openDevice(address, desktop)

for (const [what, { who, from, first }] of Object.entries(visits)) {
  test(`everybody can read and use ${what}`, async () => {
    const { page, context, complaints } = device
    await page.setViewportSize({ width: 1280, height: 900 })
    await context.clearCookies()
    if (who) await signIn(device, await world.signedIn(who))
    await page.goto(from)
    await first?.(page)
    await page.waitForLoadState()
    let t = performance.now()
    for (const width of [1280, 360])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 780 })
        await page.emulateMedia({ colorScheme })
        await assertAccessible(page)
      }
    console.log(what, Math.round(performance.now() - t))
    for (const [width, size] of [[320, '100%'], [360, '200%'], [1280, '200%']] as const) {
      await page.setViewportSize({ width, height: 780 })
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size)
      assert.deepEqual(await wider(page), [], `at ${width} pixels and ${size}`)
    }
    assert.deepEqual(complaints.splice(0), [])
  })
}

test('the door is closed', () => door.close())

/** What stands out to the right of the page, when the page is wider than its window. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`)
  })
