// A phone that lies on its side in the middle of the table: small ones have no more than 320 points of height.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from '#browser'
import { openWorld, type Visitor } from '#world'
import { begin, openEvening } from '../features/sittings/evening.ts'
import { openDevice, signIn, type Device } from './device.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const evening = await openEvening(world)
const [maya, amina] = (await Promise.all(
  ['maya.halvorsen', 'amina.okafor'].map((key) => world.signedIn(key)),
)) as [Visitor, Visitor]
const at = await begin(maya, evening)

async function layDown(who: Visitor, width: number, height: number): Promise<Device> {
  const device = await openDevice(address, { mobile: true, width, height })
  await signIn(device, who)
  await device.page.goto(address + at)
  return device
}

/** Is all of the first thing that says this on the screen, as it is now? */
async function inSight({ page }: Device, words: string) {
  const box = await page.getByText(words, { exact: true }).locator('visible=true').first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  assert.ok(
    box && box.y >= 0 && box.y + box.height <= height,
    `“${words}”: ${JSON.stringify(box)}, ${height}`,
  )
}

test('on a phone that lies on its side, what is pressed in a sitting is in sight, and so is the time', async () => {
  const sizes = [
    [568, 320],
    [667, 331],
    [844, 390],
  ] as const
  for (const [width, height] of sizes) {
    const device = await layDown(maya, width, height)
    const seen = ['Next step', 'Pause', '+2 min', 'More', 'left for this step']
    for (const words of seen) await inSight(device, words)
    await device.page.evaluate('scrollTo(0, document.body.scrollHeight)')
    for (const words of seen) await inSight(device, words)
    await device.tap(device.page.getByText('More', { exact: true }))
    for (const words of ['Next step', 'End it here']) await inSight(device, words)
    if (width === 568) await assertAccessible(device.page)
    await device.context.close()
  }
})

test('whoever does not lead sees there how to take the lead', async () => {
  const device = await layDown(amina, 568, 320)
  await inSight(device, 'I lead from here')
  await device.context.close()
})

test('with letters twice as large the time still stands in one line, upright and on its side', async () => {
  const sizes = [
    [320, 568],
    [360, 740],
    [568, 320],
  ] as const
  for (const [width, height] of sizes) {
    const { page, context } = await layDown(amina, width, height)
    const [lines, outside] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      const clock = document.querySelector('.stage-clock')!
      clock.textContent = '88:88'
      const { fontSize } = getComputedStyle(clock)
      return [clock.clientHeight / Number.parseFloat(fontSize), clock.scrollWidth - clock.clientWidth]
    })
    assert.ok(lines! < 1.5 && outside! <= 0, `${width} × ${height}: ${lines} lines, ${outside} outside`)
    await context.close()
  }
})
