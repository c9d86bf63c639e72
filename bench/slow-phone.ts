// What a first visit costs on a slow phone with a bad connection.
import type { Browser, BrowserContext, CDPSession, Cookie } from 'playwright-core'
import { launchBrowser } from '../tests/browser/launch-browser.ts'

export type FirstVisit = {
  /** Largest contentful paint, in milliseconds from the start of the navigation. */
  largestPaint: number
  /** Cumulative layout shift: largest burst of shifts (at most 1 s apart, 5 s long), no unit. */
  layoutShift: number
  /** Bytes of script as they travelled, compressed, without headers. */
  scriptBytes: number
  /** Requests that are not pictures, the page itself included. */
  requests: number
}

const visits = 5
const settle = 2000
const network = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/**
 * Opens an address five times, each time as a phone that was never there before (360 × 780, 562 ms latency,
 * 1.6 Mbit/s down, 750 kbit/s up, four times slower than this machine), and gives the median of each figure.
 */
export async function measureFirstVisit(
  url: string,
  cookies: Pick<Cookie, 'name' | 'value'>[] = [],
): Promise<FirstVisit> {
  const browser = await launchBrowser()
  try {
    const seen: FirstVisit[] = []
    while (seen.length < visits) seen.push(await visitOnce(browser, url, cookies))
    const median = (figure: keyof FirstVisit) =>
      seen.map((visit) => visit[figure]).toSorted((a, b) => a - b)[Math.floor(visits / 2)] ?? NaN
    return {
      largestPaint: Math.round(median('largestPaint')),
      layoutShift: Math.round(median('layoutShift') * 1000) / 1000,
      scriptBytes: median('scriptBytes'),
      requests: median('requests'),
    }
  } finally {
    await browser.close()
  }
}

async function visitOnce(browser: Browser, url: string, cookies: Pick<Cookie, 'name' | 'value'>[]) {
  const context = await freshPhone(browser)
  try {
    await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url })))
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = await watchTraffic(session)
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(settle)
    const paint = await page.evaluate(() => window.firstVisit)
    return { ...paint, ...traffic() }
  } finally {
    await context.close()
  }
}

async function freshPhone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
  })
  await context.addInitScript(watchPaint)
  return context
}

declare global {
  interface Window {
    firstVisit: Pick<FirstVisit, 'largestPaint' | 'layoutShift'>
  }
}

/** Runs in the page before its own scripts; it is put there by the browser, so the page's policy allows it. */
function watchPaint() {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
  const figures = { largestPaint: 0, layoutShift: 0 }
  const burst = { sum: 0, first: 0, last: 0 }
  window.firstVisit = figures
  new PerformanceObserver((list) => {
    figures.largestPaint = list.getEntries().at(-1)?.startTime ?? 0
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue
      const goesOn = startTime - burst.last < 1000 && startTime - burst.first < 5000
      Object.assign(burst, goesOn ? { sum: burst.sum + value } : { sum: value, first: startTime })
      burst.last = startTime
      figures.layoutShift = Math.max(figures.layoutShift, burst.sum)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function watchTraffic(session: CDPSession) {
  const kinds = new Map<string, string>()
  let scriptBytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (/^https?:/.test(request.url)) kinds.set(requestId, type ?? 'Other')
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength
  })
  await session.send('Network.enable')
  return () => ({ scriptBytes, requests: [...kinds.values()].filter((kind) => kind !== 'Image').length })
}
