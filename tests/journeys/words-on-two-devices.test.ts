import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { assertAccessible } from '#browser'
import { openWorld } from '#world'
import { desktop, phone } from './device.ts'
import { holdsAll, longWords, told } from './long-words.ts'
import {
  aminaAt,
  beside,
  bring,
  field,
  forgetDrafts,
  keep,
  onServer,
  says,
  wordsBeside,
} from './writing-desk.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const place = { world, address }
beforeEach(() => forgetDrafts(world))

const entryOf = async (caption: string) => {
  const amina = await world.signedIn('amina.okafor')
  return (await amina.post('/capture', { caption, practisedOn: '2027-02-16' })).to.replace(/\?.*/, '')
}

test('typed on the phone, opened on the laptop: the words are offered, brought there, kept, and gone everywhere', async () => {
  const words = longWords(10_000, 'phone')
  const mobile = await aminaAt(place, '/capture', phone)
  await field(mobile.page).fill(words)
  await says(mobile.page, onServer)
  const laptop = await aminaAt(place, '/capture', desktop)
  const box = beside(laptop.page, 'Elsewhere, Tuesday, Feb 16 at')
  told('two devices, offered', words, (await box.locator('p').textContent()) ?? '')
  await assertAccessible(laptop.page)
  await bring(laptop.page).click()
  await holdsAll('two devices, brought', field(laptop.page), words)
  await laptop.page.getByRole('main').getByRole('button', { name: 'Keep it' }).click()
  await laptop.page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  assert.deepEqual(await world.look('select id from drafts.draft'), [])
  await mobile.context.close()
  await laptop.context.close()
})

test('both devices wrote: both versions are kept, and stand side by side on each', async () => {
  const [here, there] = [longWords(5_000, 'laptop'), longWords(5_000, 'phone')]
  const [mobile, laptop] = [
    await aminaAt(place, '/capture', phone),
    await aminaAt(place, '/capture', desktop),
  ]
  await field(mobile.page).fill(there)
  await field(laptop.page).fill(here)
  await Promise.all([says(mobile.page, onServer), says(laptop.page, onServer)])
  await Promise.all([mobile.page.reload(), laptop.page.reload()])
  await holdsAll('both wrote, laptop', field(laptop.page), here)
  await holdsAll('both wrote, phone', field(mobile.page), there)
  told('both wrote, phone’s on the laptop', there, await wordsBeside(laptop.page, 'Elsewhere'))
  told('both wrote, laptop’s on the phone', here, await wordsBeside(mobile.page, 'Elsewhere'))
  await mobile.context.close()
  await laptop.context.close()
})

test('the phone keeps a text for good while the laptop still holds unsent words: both are shown, nothing is overwritten', async () => {
  const [here, there] = [longWords(5_000, 'laptop'), longWords(5_000, 'phone')]
  const entry = await entryOf('As it was')
  const [mobile, laptop] = [
    await aminaAt(place, `${entry}/words`, phone),
    await aminaAt(place, `${entry}/words`, desktop),
  ]
  await field(laptop.page).fill(here)
  await field(mobile.page).fill(there)
  await keep(mobile.page).tap()
  await mobile.page.waitForURL(address + entry)
  await keep(laptop.page).click()
  await holdsAll('kept meanwhile, in the field', field(laptop.page), here)
  const box = beside(laptop.page, 'Saved meanwhile')
  told('kept meanwhile, beside', there, (await box.locator('p').textContent()) ?? '')
  await assertAccessible(laptop.page)
  await bring(laptop.page).click()
  await holdsAll('kept meanwhile, brought', field(laptop.page), there)
  told('kept meanwhile, and mine beside', here, (await box.locator('p').textContent()) ?? '')
  await laptop.page.goto(`${address}${entry}/words`)
  told('after leaving, mine', here, await wordsBeside(laptop.page, 'You also wrote'))
  await field(laptop.page).fill(`${there}\n\n${here}`)
  await keep(laptop.page).click()
  await laptop.page.waitForURL(address + entry)
  await laptop.page.goto(`${address}${entry}/words`)
  await holdsAll('kept meanwhile, both joined by hand', field(laptop.page), `${there}\n\n${here}`)
  assert.equal(await laptop.page.locator('.beside').count(), 0)
  await mobile.context.close()
  await laptop.context.close()
})
