import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { desktop, openDevice, phone, signIn, until, type Device } from './device.ts'
import { tabTo } from './tab-to.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const amina = await world.signedIn('amina.okafor')

async function aminaAt(path: string, options = desktop): Promise<Device> {
  const device = await openDevice(`${address}/sign-in`, options)
  await signIn(device, amina)
  await device.page.goto(address + path)
  return device
}

test('the first Tab offers to skip to the content, and Enter goes there', async () => {
  const { page, context } = await aminaAt('/portfolio')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Go to the content' })
  assert.ok(
    await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0),
  )
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'content')
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)))
  await context.close()
})

test('the capture opens with Enter, holds the focus, closes with Escape, and gives the focus back', async () => {
  const { page, context } = await aminaAt('/today')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await tabTo(page, 'Capture')
  for (const close of ['Escape', 'Close']) {
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    for (let n = 0; n < 8; n++) {
      assert.ok(await dialog.evaluate((open) => open.contains(document.activeElement)), `after ${n} Tabs`)
      await page.keyboard.press('Tab')
    }
    if (close === 'Close') await tabTo(page, 'Close')
    await page.keyboard.press(close === 'Close' ? 'Enter' : 'Escape')
    await dialog.waitFor({ state: 'hidden' })
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '/capture')
  }
  await context.close()
})

test('a sentence is captured and shared without a mouse', async () => {
  const { page, context } = await aminaAt('/today')
  await tabTo(page, 'Capture')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByLabel('Your sentence').focus()
  await page.keyboard.type('Only keys.')
  await tabTo(page, 'Keep it')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/portfolio\/[\da-f-]{36}$/)
  await tabTo(page, 'Only you')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sharing/**')
  await tabTo(page, 'Share with Maya Halvorsen')
  await page.keyboard.press('Enter')
  await page.getByText('You and Maya Halvorsen, your partner').waitFor()
  await context.close()
})

test('a form that needs another look takes the focus to its sentences, and each leads to its field', async () => {
  const { page, context } = await aminaAt('/goals/new?kind=school')
  await page.getByRole('main').getByRole('button', { name: /^Save/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
  await tabTo(page, 'The goal, in a sentence: Please say the goal in a sentence.')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'statement')
  await context.close()
})

test('who marks a word by keys stands at the next one, and who tapped it is not moved', async () => {
  const { page, context } = await aminaAt('/feedback')
  const heard = () => page.getByRole('main').getByRole('button', { name: 'Heard', exact: true })
  const marks = await heard().count()
  await heard().first().focus()
  await page.keyboard.press('Enter')
  await until('One is marked.', async () => (await heard().count()) === marks - 1)
  await until('The focus is at a line.', () =>
    page.evaluate(() => document.activeElement?.matches('main li, main section') ?? false),
  )
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)))
  await heard().first().click()
  await until('Another is marked.', async () => (await heard().count()) === marks - 2)
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY')
  await context.close()
})

test('in the colours of the device one still sees where one is, what is chosen and what to press', async () => {
  const { page, context } = await aminaAt('/portfolio')
  await page.emulateMedia({ forcedColors: 'active' })
  const [here, elsewhere, chosen, other, main] = await page.evaluate(() =>
    (
      [
        ['.place[aria-current]', 'borderBlockEndColor'],
        ['.place:not([aria-current])', 'borderBlockEndColor'],
        ['.chip[aria-current]', 'backgroundColor'],
        ['.chip:not([aria-current])', 'backgroundColor'],
        ['.head .button.primary', 'backgroundColor'],
      ] as const
    ).map(([what, how]) => getComputedStyle(document.querySelector(what)!)[how]),
  )
  assert.notEqual(here, elsewhere)
  assert.notEqual(chosen, other)
  assert.notEqual(main, other)
  await context.close()
})

const entry =
  (await amina.get('/portfolio')).links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)) ?? ''
const pages = ['/today', '/cycle', '/people', '/portfolio?month=2027-02', '/capture', entry, `${entry}/words`]
for (const [where, options] of Object.entries({ 'a desktop': desktop, 'a phone': phone })) {
  test(`whatever has the focus is seen and lies under nothing, on ${where}`, async () => {
    const { page, context } = await aminaAt('/today', options)
    for (const path of pages) {
      await page.goto(address + path)
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press('Tab')
        const trouble = await page.evaluate(troubleWithFocus)
        if (trouble === 'the end') break
        assert.equal(trouble, '', `${path}, stop ${n + 1}`)
      }
    }
    await context.close()
  })
}

/** Why the focus cannot be seen, if it cannot. */
function troubleWithFocus(): string {
  const stop = document.activeElement
  if (!stop || stop === document.body) return 'the end'
  const name = `${stop.tagName} “${(stop.textContent || stop.getAttribute('name') || '').trim().slice(0, 40)}”`
  const around = [
    stop,
    stop.parentElement,
    stop.parentElement?.parentElement,
    ...(stop.parentElement?.children ?? []),
  ]
  const marked = around.some(
    (one) =>
      one &&
      parseFloat(getComputedStyle(one).outlineWidth) >= 2 &&
      getComputedStyle(one).outlineStyle !== 'none',
  )
  // Inside a day the browser marks its own parts.
  if (!marked && stop.getAttribute('type') !== 'date') return `${name} shows no focus`
  const { left, top, width, height } = stop.getClientRects()[0] ?? stop.getBoundingClientRect()
  const [y, xs] = [top + Math.min(height / 2, 20), [left + 8, left + width / 2, left + width - 8]]
  const above = xs.map((x) => document.elementFromPoint(x, y))
  const seen = above.some(
    (one) => one && (stop.contains(one) || one.contains(stop) || one.closest('label')?.contains(stop)),
  )
  return seen ? '' : `${name} lies under ${above.map((one) => one?.className).join(', ')}`
}

test('the lens is walked from the state to a single piece of evidence and back with keys alone', async () => {
  const { page, context } = await aminaAt('/alignment')
  const goTo = async (name: string) => {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }
  const own = 'Students explain their thinking to each other in every grade 3–5 lesson.'
  const state = 'More students meet grade-level work in math, and can say how they know.'
  await goTo('Harlow Valley Unified')
  await goTo(state)
  await goTo('In every classroom, students explain their thinking to each other.')
  await goTo('Students in grades 3–5 explain how they know, aloud and on paper.')
  await goTo(own)
  await goTo('Room 9, minute 14')
  await goTo(own)
  await tabTo(page, 'See how far it leads')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/alignment?at=**')
  await goTo(state)
  await context.close()
})
