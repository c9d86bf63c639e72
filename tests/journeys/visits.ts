import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { World } from '#world'
import type { Page } from 'playwright-core'
import { desktop, openDevice, signIn } from './device.ts'
import { assertUsable } from './usable.ts'

/** A page, who opens it if they are signed in, and what they do there first. */
export interface Visit {
  at: string
  who?: string
  first?: (page: Page) => Promise<unknown>
}

/** Presses a button of the page itself. */
export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).click()

/** Somebody's visits to pages that are named by their paths. */
export const visitsTo = (address: string, paths: readonly string[], who: string): Record<string, Visit> =>
  Object.fromEntries(paths.map((path) => [path.replace(/[\da-f-]{36}/g, '…'), { at: address + path, who }]))

/** Everybody can read and use each of these pages; a test for each. */
export async function visitEach(world: World, address: string, visits: Record<string, Visit>): Promise<void> {
  const device = await openDevice(address, desktop)
  for (const [what, visit] of Object.entries(visits))
    test(`everybody can read and use ${what}, by day and by night, small and large`, async () => {
      await open(visit)
      await assertUsable(device.page)
      // The components show, among others, a picture that never comes.
      const complaints = device.complaints.splice(0).filter((one) => !one.includes('/assets/none-'))
      assert.deepEqual(complaints, [])
    })

  async function open({ at, who, first }: Visit) {
    const { page, context } = device
    await page.setViewportSize({ width: 1280, height: 900 })
    // What the page before still has to keep, it sends while it may.
    await page.goto(new URL('/healthz', at).href)
    await context.clearCookies()
    if (who) await signIn(device, await world.signedIn(who))
    await page.goto(at)
    await first?.(page)
    await page.waitForLoadState()
  }
}
