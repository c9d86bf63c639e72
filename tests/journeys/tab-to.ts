import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Goes on with Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: string) {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        (document.activeElement as HTMLElement).innerText,
    )
    if (said?.trim() === name) return
  }
  assert.fail(`Tab never comes to “${name}”.`)
}
