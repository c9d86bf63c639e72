import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { newVisitor, type VisitorOptions } from '#browser'
import type { Visitor } from '#world'
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** Somebody's phone or computer with a page open, and what they did with it so far. */
export interface Device {
  context: BrowserContext
  page: Page
  /** A tap on a phone, a click elsewhere; each is counted. */
  tap(on: Locator): Promise<void>
  /** Taps and page loads since the last time this was asked. */
  spent(): { taps: number; loads: number }
  /** What the browser complained of: errors of scripts, broken policies, missing files. */
  complaints: string[]
}

export const phone: VisitorOptions = { mobile: true }
export const desktop: VisitorOptions = { width: 1280, height: 900 }

/** Opens a page of LPS on a device. */
export async function openDevice(address: string, options: VisitorOptions): Promise<Device> {
  const context = await newVisitor(options)
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  let [taps, loads] = [0, 0]
  page.on('load', () => loads++)
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (said) => {
    // The browser notes pages that say no, and photos that are still being prepared and asked for again.
    const { url } = said.location()
    const told = url === page.url() || url.startsWith(`${new URL(address).origin}/files/`)
    if (said.type() === 'error' && !told) complaints.push(`${page.url()}: ${said.text()} ${url}`)
  })
  await page.goto(address)
  return {
    context,
    page,
    complaints,
    tap: async (on) => {
      taps++
      await (options.mobile ? on.tap() : on.click())
    },
    spent: () => {
      const before = { taps, loads }
      ;[taps, loads] = [0, 0]
      return before
    },
  }
}

/** Puts the session of somebody of the world on the device. */
export async function signIn(
  { context, page }: Pick<Device, 'context' | 'page'>,
  { cookies }: Visitor,
): Promise<void> {
  const url = new URL(page.url()).origin
  const pairs = cookies.split('; ').map((cookie) => /^([^=]+)=(.*)$/.exec(cookie) ?? [])
  await context.clearCookies()
  await context.addCookies(pairs.map(([, name = '', value = '']) => ({ name, value, url })))
}

/** Waits until something is so; fails with the sentence when it never is. */
export async function until(sentence: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
    if (await isSo().catch(() => false)) return
  }
  assert.fail(sentence)
}

/** Is the picture here, and not only its place? */
export const isLoaded = (picture: Locator) =>
  picture.evaluate((img) => img instanceof HTMLImageElement && img.complete && img.naturalWidth > 0)
