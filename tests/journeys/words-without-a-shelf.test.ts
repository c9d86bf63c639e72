import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { desktop, phone, until } from './device.ts'
import { holdsAll, longWords, told } from './long-words.ts'
import {
  aminaAt,
  bring,
  field,
  forgetDrafts,
  heldSentence,
  keep,
  line,
  onServer,
  says,
  wordsBeside,
} from './writing-desk.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const place = { world, address }
beforeEach(() => forgetDrafts(world))

test('a device that is full: the server keeps every word, and the next page shows them', async () => {
  const { page, context, tap } = await aminaAt(place, '/capture')
  await page.evaluate(() => {
    for (let size = 4_000_000; size > 8; size = Math.floor(size / 2))
      try {
        for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
      } catch {
        // This size fits no more.
      }
  })
  await page.reload()
  const words = longWords(10_000, 'full')
  await field(page).fill(words)
  await says(page, onServer)
  told('device full, on the server', words, (await heldSentence(world)) ?? '')
  await page.reload()
  told('device full, beside the field', words, await wordsBeside(page, 'Elsewhere'))
  await tap(bring(page))
  await holdsAll('device full, brought here', field(page), words)
  await context.close()
})

test('a browser that forbids storage: the server keeps every word, and lets go of it when the form is kept', async () => {
  const forbid = (page: Page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('no', 'SecurityError')
          },
        })
    })
  const { page, context, tap, complaints } = await aminaAt(place, '/capture', phone, forbid)
  const words = longWords(10_000, 'forbidden')
  await field(page).fill(words)
  await until('The draft is there.', async () => (await heldSentence(world)) === words)
  await page.reload()
  await tap(bring(page))
  await holdsAll('storage forbidden', field(page), words)
  await tap(keep(page))
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await until('The drafts are gone.', async () => (await heldSentence(world)) === undefined)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('a server that takes no drafts: the device keeps on, and says so', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop, (asked) =>
    asked.route('**/drafts/**', (route) => route.fulfill({ status: 503, body: '' })),
  )
  const words = longWords(10_000, 'refused')
  const refused = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await field(page).fill(words)
  await refused
  assert.match(await line(page).innerText(), /Kept on this device/)
  await page.reload()
  await holdsAll('server takes no drafts', field(page), words)
  await context.close()
})

test('neither device nor server: the page says so, and asks before it goes', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop, async (asked) => {
    await asked.route('**/drafts/**', (route) => route.abort())
    await asked.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
  })
  await field(page).pressSequentially('Only here')
  await says(page, /only on this page yet/)
  const asks = page.waitForEvent('dialog')
  const going = page.close({ runBeforeUnload: true })
  await (await asks).dismiss()
  await going
  assert.equal(await field(page).inputValue(), 'Only here')
  await context.close()
})
