import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Whole } from '#frameworks'
import { writeCase } from '#interchange'
import type { World } from '#world'
import { openWorld } from '#world'
import { demoOrganization } from '../features/demo-places.ts'
import { someFramework } from '../features/frameworks/some-framework.ts'
import { desktop, openDevice, phone, signIn, type Device } from './device.ts'
import { assertUsable } from './usable.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const [state, harlow] = await Promise.all(
  ['Cascadia Plains', 'Harlow Valley Unified'].map((name) => demoOrganization(world, name)),
)

for (const [on, options] of Object.entries({ phone, desktop }))
  test(`an editor with a ${on} adapts an imported framework and follows it when its parent goes on`, async () => {
    const title = `Leading well on a ${on}`
    const jonah = await openDevice(address, desktop)
    await enter(world, jonah, 'jonah.weiss')
    const path = await bring(jonah, someFramework(state!, { title }))
    await adopt(jonah, path, state!)

    const naveen = await openDevice(address, options)
    await enter(world, naveen, 'naveen.pillai')
    const own = await adapt(naveen, path, `Harlow on a ${on}`)
    await rewordOnPage(naveen, own, '1.1', 'Harlow makes the direction clear.')
    await hide(naveen, own, '2.1')
    await moveUp(naveen, own, '1.2')
    await naveen.page.goto(`${address}${own}/changes`)
    await says(naveen, /one reworded, one hidden, one in another order/i)
    await usable(naveen, options)
    await adopt(naveen, own, harlow!)

    await jonah.page.goto(`${address}${path}/next`)
    await jonah.tap(jonah.page.getByRole('button', { name: 'Make the next version' }))
    const next = pathOf(jonah).replace(/\/edit.*/, '')
    await rewordOnPage(jonah, next, '1.1', 'The state makes the direction clear.')
    await rewordOnPage(jonah, next, '2.2', 'The state looks at what came of it.')
    await adopt(jonah, next, state!)

    await naveen.page.goto(address + own)
    await says(naveen, /is a newer version of what this one was adapted from/)
    await naveen.tap(naveen.page.getByRole('link', { name: 'See what it changed' }))
    await says(naveen, /Where both changed/)
    await usable(naveen, options)
    await naveen.tap(naveen.page.getByRole('radio', { name: 'Both, beside each other' }))
    await naveen.tap(naveen.page.getByRole('button', { name: 'Make the next version with these changes' }))
    await says(naveen, /with what the other framework changed/)
    await naveen.tap(naveen.page.getByRole('link', { name: 'What changed' }))
    await naveen.page.waitForURL(/changes$/)
    const told = await naveen.page.getByRole('main').innerText()
    assert.match(told, /One item added, one reworded, one hidden, one in another order/)
    assert.deepEqual([...naveen.complaints, ...jonah.complaints], [])
    await Promise.all([naveen.context.close(), jonah.context.close()])
  })

const pathOf = ({ page }: Device) => new URL(page.url()).pathname

async function enter(of: World, device: Device, who: string) {
  await signIn(device, await of.signedIn(who))
}

async function says({ page }: Device, sentence: RegExp) {
  await page.getByRole('main').getByText(sentence).first().waitFor()
}

/** Imports a framework from a CASE file, and opens it. */
async function bring(device: Device, whole: Whole) {
  const { page } = device
  await page.goto(`${address}/frameworks/import`)
  await page.getByLabel('Organization that keeps it').selectOption(state!)
  const buffer = Buffer.from(JSON.stringify(writeCase(whole)))
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer })
  await device.tap(page.getByRole('button', { name: 'Read it' }))
  await device.tap(page.getByRole('link', { name: 'Open the framework' }))
  await page.waitForURL(/\/frameworks\/[\da-f-]{36}\/[\da-f-]{36}$/)
  return pathOf(device)
}

async function adopt(device: Device, path: string, organization: string) {
  await device.page.goto(`${address}${path}/adopting`)
  const place = device.page.getByRole('main').locator('select[name="organization"]')
  if (await place.count()) await place.selectOption(organization)
  await device.tap(device.page.locator('label', { has: device.page.locator('input[name="uses"]') }).first())
  await device.tap(device.page.getByRole('main').getByRole('button', { name: /^Adopt/ }))
  await device.page.waitForURL(/done=adopted/)
}

async function adapt(device: Device, path: string, title: string) {
  const { page } = device
  await page.goto(address + path)
  await device.tap(page.getByText('Guides, print and more'))
  await device.tap(page.getByRole('link', { name: 'Make our own version' }))
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Whose framework it is').selectOption(harlow!)
  await device.tap(page.getByRole('button', { name: 'Make this draft' }))
  await says(device, /Your draft is made/)
  return pathOf(device).replace(/\/edit.*/, '')
}

async function openItem(device: Device, version: string, code: string) {
  await device.page.goto(`${address}${version}/edit`)
  await device.tap(
    device.page.getByRole('main').getByRole('link', { name: new RegExp(`^${code.replace('.', '\\.')} `) }),
  )
  await device.page.getByLabel('What it says').waitFor()
}

async function rewordOnPage(device: Device, version: string, code: string, statement: string) {
  await openItem(device, version, code)
  await device.page.getByLabel('What it says').fill(statement)
  await device.tap(device.page.getByRole('button', { name: 'Save these words' }))
  await says(device, /^Kept\.$/)
}

async function hide(device: Device, version: string, code: string) {
  await openItem(device, version, code)
  await device.tap(device.page.getByRole('button', { name: 'Hide this item' }))
  await device.tap(device.page.getByRole('button', { name: 'Undo' }))
  await says(device, /Shown again/)
  await device.tap(device.page.getByRole('button', { name: 'Hide this item' }))
  await says(device, /^Hidden\.$/)
}

async function moveUp(device: Device, version: string, code: string) {
  await openItem(device, version, code)
  await device.tap(device.page.getByRole('button', { name: 'Move up' }).first())
  await says(device, /^Kept\.$/)
}

/** Everybody can read and use the page; afterwards it is as large as before. */
async function usable({ page }: Device, options: typeof phone) {
  const size = page.viewportSize()
  if (options.mobile) return
  await assertUsable(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (size) await page.setViewportSize(size)
}
