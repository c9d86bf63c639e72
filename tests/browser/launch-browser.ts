import { type Browser, chromium } from 'playwright-core'
import { installedBrowser } from './installed-browser.ts'
import { type NpmChromium, npmChromium } from './npm-chromium.ts'

/** What every browser of the tests is told. */
export const quiet = ['--no-first-run', '--disable-quic', '--disable-gpu', '--disable-background-networking']

/**
 * Starts a Chromium without a window: the one that LPS_BROWSER names (a path), else the one that npm brings for this
 * kind of machine, which is the same for everybody and needs half the processor time of a whole browser; elsewhere an
 * installed Chrome, Chromium or Edge, or the one in Playwright's cache.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await chosenBrowser()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: quiet,
    // Containers and root have no user namespaces to build the sandbox from; only our own pages are opened.
    chromiumSandbox: false,
  })
}

/** Which browser the tests take, and what it needs around it. */
export async function chosenBrowser(): Promise<NpmChromium> {
  const wanted = process.env.LPS_BROWSER
  if (!wanted && process.platform === 'linux' && process.arch === 'x64') return npmChromium()
  const path = wanted || installedBrowser()
  if (path) return { path, env: {} }
  throw new Error(
    'The tests need a browser: install Chrome, or run "npx playwright install chromium", or let LPS_BROWSER name one.',
  )
}
