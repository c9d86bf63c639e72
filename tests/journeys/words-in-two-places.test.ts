import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { desktop, phone, signIn } from './device.ts'
import { holdsAll, longWords, told } from './long-words.ts'
import { aminaAt, beside, bring, field, forgetDrafts, onServer, says, wordsBeside } from './writing-desk.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const place = { world, address }
beforeEach(() => forgetDrafts(world))

test('two tabs of the same form: each has its own words after a reload, and shows those of the other', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop)
  const [one, two] = [longWords(5_000, 'one'), longWords(5_000, 'two')]
  const other = await context.newPage()
  await other.goto(`${address}/capture`)
  await field(page).fill(one)
  await field(other).fill(two)
  await page.reload()
  await other.reload()
  await holdsAll('two tabs, the first', field(page), one)
  await holdsAll('two tabs, the second', field(other), two)
  told('two tabs, beside each other', one, await wordsBeside(other, 'You also wrote'))
  await context.close()
})

test('two tabs are closed: a new one has the newest words in the field and the others beside', async () => {
  const { page, context } = await aminaAt(place, '/capture', phone)
  const [one, two] = [longWords(3_000, 'one'), longWords(3_000, 'two')]
  const other = await context.newPage()
  await other.goto(`${address}/capture`)
  await field(page).fill(one)
  await field(other).fill(two)
  const third = await context.newPage()
  await Promise.all([page.close(), other.close()])
  await third.goto(`${address}/capture`)
  await holdsAll('two tabs closed, the newest', field(third), two)
  const box = beside(third, 'You also wrote')
  told('two tabs closed, the other', one, (await box.locator('p').textContent()) ?? '')
  await bring(third).tap()
  await third.reload()
  await holdsAll('brought here', field(third), one)
  told('and what stood there', two, (await box.locator('p').textContent()) ?? '')
  await context.close()
})

test('words that are left stay in reach, closed, also after a reload', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop)
  const other = await context.newPage()
  await other.goto(`${address}/capture`)
  await field(page).fill('one')
  await field(other).fill('two')
  await page.close()
  await other.reload()
  await other.getByRole('button', { name: 'Leave it' }).click()
  await other.reload()
  const box = beside(other, 'You also wrote')
  assert.equal(await box.locator('p').isVisible(), false)
  await box.locator('summary').click()
  assert.equal(await box.locator('p').textContent(), 'one')
  await context.close()
})

test('a page that was left and is come back to by Back shows every word, also one typed after coming back', async () => {
  for (const [name, kind] of [
    ['phone', phone],
    ['desktop', desktop],
  ] as const) {
    const { page, context } = await aminaAt(place, '/capture', kind)
    const words = longWords(10_000, name)
    await field(page).fill(words)
    await page.goto(`${address}/portfolio`)
    await page.goBack()
    await holdsAll(`Back, ${name}`, field(page), words)
    await field(page).fill(`${words}!`)
    await page.goto(`${address}/portfolio`)
    await page.goto(`${address}/capture`)
    await holdsAll(`Back and on, ${name}`, field(page), `${words}!`)
    await context.close()
  }
})

test('whoever signs out leaves no word on the device, and finds all of them after signing in again', async () => {
  const device = await aminaAt(place, '/capture', phone)
  const { page, context, tap } = device
  const words = longWords(10_000, 'signed out')
  await field(page).fill(words)
  await page.goto(`${address}/me`)
  await tap(page.locator('form[action="/sign-out"] button'))
  await page.waitForURL(/\/(sign-in.*)?$/)
  const left = await page.evaluate(() => JSON.stringify(localStorage))
  assert.ok(!left.includes('Quiet tables') && !left.includes(castMember('amina.okafor').id), left)
  await signIn(device, await world.signedIn('amina.okafor'))
  await page.goto(`${address}/capture`)
  await tap(bring(page))
  await holdsAll('signed out and in again', field(page), words)
  await context.close()
})

test('somebody else signs in while a form is open: its words go to nobody', async () => {
  const device = await aminaAt(place, '/capture', desktop)
  const { page, context } = device
  await signIn(device, await world.signedIn('maya.halvorsen'))
  const refused = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await field(page).fill('For Amina alone')
  assert.equal((await refused).status(), 403)
  assert.deepEqual(await world.look('select id from drafts.draft'), [])
  await page.goto(`${address}/capture`)
  assert.equal(await field(page).inputValue(), '')
  await context.close()
})

test('no word stands in an address', async () => {
  const { page, context } = await aminaAt(place, '/capture', desktop)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())))
  await field(page).fill('Xylophone')
  await says(page, onServer)
  await page.reload()
  await page.goto(`${address}/today`)
  assert.ok(addresses.some((one) => one.includes('/drafts/capture')))
  assert.deepEqual(
    addresses.filter((one) => /xylophone/i.test(one)),
    [],
  )
  await context.close()
})
