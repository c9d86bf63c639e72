// What a form is for stands beside it where there is room for both.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { desktop, openDevice, signIn } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const amina = await world.signedIn('amina.okafor')

async function aminaAt(path: string) {
  const device = await openDevice(`${address}/sign-in`, desktop)
  await signIn(device, amina)
  await device.page.goto(address + path)
  return device.page
}

const boxes = async (page: Page) => ({
  title: (await page.locator('h1').boundingBox())!,
  field: (await page.getByRole('main').locator('form.form :is(label, legend)').first().boundingBox())!,
})

/** Is the title beside the first question, or above it? */
async function standsBeside(page: Page) {
  const { title, field } = await boxes(page)
  const beside = title.x + title.width < field.x && Math.abs(title.y - field.y) < 12
  const above = title.y + title.height <= field.y && Math.abs(title.x - field.x) < 2
  assert.notEqual(beside, above, JSON.stringify({ title, field }))
  return beside
}

test('on a desktop a form stands beside what it is for, on a tablet and with large letters below it', async () => {
  const page = await aminaAt('/goals/new?kind=school')
  assert.equal(await standsBeside(page), true)
  await page.setViewportSize({ width: 820, height: 1100 })
  assert.equal(await standsBeside(page), false)
  await page.setViewportSize(desktop as { width: number; height: number })
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  assert.equal(await standsBeside(page), false)
  await page.context().close()
})

test('what a long form is for stays in sight, and so it does when the form comes back with sentences', async () => {
  const page = await aminaAt('/goals/new?kind=school')
  await page.getByRole('main').getByRole('button', { name: /^Save/ }).click()
  await page.getByRole('alert').waitFor()
  const alert = (await page.getByRole('alert').boundingBox())!
  assert.ok(alert.x > (await boxes(page)).title.x + 300)
  await page.getByRole('main').getByRole('button', { name: /^Save/ }).scrollIntoViewIfNeeded()
  assert.ok(await page.evaluate(() => scrollY > 100))
  assert.ok((await boxes(page)).title.y >= 0)
  await page.context().close()
})
