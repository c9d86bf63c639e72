import assert from 'node:assert/strict'
import { assertAccessible } from '#browser'
import type { Page } from 'playwright-core'

/** Everybody can read and use the page as it stands: by day and by night, small and large, with letters twice as large. */
export async function assertUsable(page: Page): Promise<void> {
  for (const width of [1280, 360]) await assertAccessibleAt(page, width)
  assert.deepEqual(await page.evaluate(idsTwice), [], 'Two things have one name: a hint or a label is lost.')
  for (const width of [360, 1280]) await assertNothingStandsOut(page, width, '200%')
  await page.evaluate(lengthen)
  await assertNothingStandsOut(page, 320, '100%')
}

const idsTwice = () =>
  [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, n, ids) => ids.indexOf(id) !== n)

/** Whatever people name or write begins with a word of eighty letters. */
const lengthen = () => {
  const theirs = 'main :is([dir=auto]:not(input, textarea), .who-sees > span)'
  for (const one of document.querySelectorAll(theirs)) one.prepend(`${'Wilhelmina'.repeat(8)} `)
}

async function assertAccessibleAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 780 })
  await page.emulateMedia({ colorScheme: 'light' })
  await assertAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertAccessible(page, 'colors')
}

/** Nobody has to push the page sideways, on a small screen or with large letters. */
async function assertNothingStandsOut(page: Page, width: number, letters: string) {
  await page.setViewportSize({ width, height: 780 })
  const outside = await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
    const { clientWidth, scrollWidth } = document.documentElement
    const all = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')] : []
    return all
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.tagName}.${one.className} “${one.textContent?.slice(0, 40)}”`)
  }, letters)
  assert.deepEqual(outside, [], `${width} pixels wide, letters of ${letters}`)
}
