import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { desktop, openDevice, phone, signIn } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()

for (const [what, kind] of Object.entries({ 'a phone': phone, 'a computer in the office': desktop }))
  test(`on ${what} whoever comes after somebody who signed out finds no page of theirs behind the Back button`, async () => {
    const device = await openDevice(`${address}/sign-in`, kind)
    const { page, tap, context } = device
    await signIn(device, await world.signedIn('amina.okafor'))
    await page.goto(`${address}/purpose`)
    await page.goto(`${address}/portfolio`)
    await page.getByRole('heading', { level: 1, name: 'Portfolio' }).waitFor()
    await page.goto(`${address}/me`)
    const [left] = await Promise.all([
      page.waitForResponse(`${address}/sign-out`),
      tap(page.locator('form[action="/sign-out"] button')),
    ])
    assert.equal((await left.allHeaders())['clear-site-data'], '"cache"')
    await page.waitForURL(`${address}/`)
    for (let step = 0; step < 3; step++) {
      await page.goBack({ waitUntil: 'load' })
      assert.match(page.url(), /\/sign-in\?next=/)
      assert.equal(await page.locator('[data-owner]').count(), 0)
    }
    await context.close()
  })
