import { spawn } from 'node:child_process'
import { chromium, type BrowserContext } from 'playwright-core'
import { chosenBrowser, quiet } from './launch-browser.ts'

/** A browser with a folder of its own that can be ended as a phone or an empty battery ends it: at once, with all its parts. */
export interface MortalBrowser {
  context: BrowserContext
  /** Nothing of it is asked or told. */
  kill(): Promise<void>
}

/** Starts a browser on this folder; a second one there finds what the first has left. */
export async function openMortalBrowser(folder: string): Promise<MortalBrowser> {
  const { path, env } = await chosenBrowser()
  const args = [
    ...quiet,
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${folder}`,
    '--remote-debugging-port=0',
    'about:blank',
  ]
  // A group of its own, so that all its processes end together.
  const child = spawn(path, args, { env: { ...process.env, ...env }, detached: true, stdio: 'pipe' })
  const ended = new Promise((done) => child.once('exit', done))
  const address = await new Promise<string>((done, fail) => {
    let said = ''
    child.once('exit', () => fail(new Error(`The browser did not start: ${said}`)))
    child.stderr.on('data', (more: Buffer) => {
      said += more.toString()
      const found = /ws:\/\/\S+/.exec(said)?.[0]
      if (found) done(found)
    })
  })
  const browser = await chromium.connectOverCDP(address)
  return {
    context: browser.contexts()[0]!,
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL')
      await ended
    },
  }
}
