import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { reword } from '../features/frameworks/draft-desk.ts'
import { livingFrameworks } from '../features/frameworks/living-frameworks.ts'
import { desktop, openDevice, signIn } from './device.ts'
import { assertUsable } from './usable.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const naveen = await world.signedIn('naveen.pillai')
const { parent, own, edit, one, line, draft } = await livingFrameworks(world)

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const emptied = async (page: Page) => {
  await page.getByLabel('What it says').fill('')
  await press('Save these words')(page)
}
const overtaken = async (page: Page) => {
  await page.getByLabel('What it says').fill('Written meanwhile')
  await reword(naveen, one, { statement: `Naveen was here ${Math.random()}` })
  await press('Save these words')(page)
}

const visits: Record<string, { at: string; first?: (page: Page) => Promise<unknown> }> = {
  'starting a framework with errors': { at: '/frameworks/new', first: press('Start this draft') },
  'making one’s own version': { at: `${parent}/adapting` },
  'making the next version': { at: `${own}/next` },
  'a draft': { at: edit },
  'an item of a draft': { at: one },
  'an item without words': { at: one, first: emptied },
  'an item that was hidden': { at: one, first: press('Hide this item') },
  'an item that somebody else changed': { at: one, first: overtaken },
  'adding an item': { at: `${edit}/items/new` },
  'putting an item elsewhere': { at: `${one}/place` },
  'what a draft says of itself': { at: `${edit}/about` },
  'scales and rubrics with errors': { at: `${edit}/rubrics`, first: (page) => openNewScale(page) },
  'a line of a rubric': { at: line },
  'throwing a draft away': { at: `${edit}/discarding` },
  'a version that is fixed': { at: `${own}/edit` },
  'what changed in a draft': { at: `${draft}/changes` },
  'what changed': { at: `${own}/changes` },
  'a framework whose parent went on': { at: own },
  'what the parent changed': { at: `${own}/changes/parent` },
}

const openNewScale = async (page: Page) => {
  await page.getByText('A new scale').click()
  await press('Add this scale')(page)
}

const device = await openDevice(address, desktop)
await signIn(device, naveen)

for (const [what, { at, first }] of Object.entries(visits))
  test(`everybody can read and use ${what}, by day and by night, small and large`, async () => {
    const { page } = device
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address + at)
    await first?.(page)
    await page.waitForLoadState()
    await assertUsable(page)
    assert.deepEqual(device.complaints.splice(0), [])
  })
