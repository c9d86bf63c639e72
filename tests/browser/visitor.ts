import type { Browser, BrowserContext } from 'playwright-core'
import { atEndOfFile } from '../end-of-file.ts'
import { launchBrowser } from './launch-browser.ts'

export type VisitorOptions = {
  width?: number
  height?: number
  scheme?: 'light' | 'dark'
  mobile?: boolean
  javaScript?: boolean
  /** The zone of the device; New York unless said. */
  timeZone?: string
}

let browser: Promise<Browser> | undefined

/** The browser of this test file, started when first asked for and closed by itself after the last test. */
export function openBrowser(): Promise<Browser> {
  return (browser ??= launchForFile())
}

function launchForFile() {
  const launched = launchBrowser()
  atEndOfFile(async () => {
    browser = undefined
    await (await launched).close()
  })
  return launched
}

/**
 * Somebody at a device of their own: a context with empty storage, in New York, in US English, that asks for
 * little motion. Sizes are CSS pixels, a desktop of 1280 × 800 unless said; `mobile` is a phone of 360 × 780 with
 * touch and a dense screen.
 */
export async function newVisitor(options: VisitorOptions = {}): Promise<BrowserContext> {
  const { mobile = false, scheme = 'light', javaScript = true } = options
  const { width = mobile ? 360 : 1280, height = mobile ? 780 : 800 } = options
  return (await openBrowser()).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    isMobile: mobile,
    hasTouch: mobile,
    deviceScaleFactor: mobile ? 2 : 1,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: options.timeZone ?? 'America/New_York',
  })
}
