import assert from 'node:assert/strict'
import axe, { type AxeResults, type Result } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

// Timers stand still in a browser that runs no script: axe's short waits pass at once, its time limits never come.
const timers = 'globalThis.setTimeout = (go, ms = 0) => void (ms < 100 && Promise.resolve().then(go))'

/** What axe is to look at. */
type Rules = keyof typeof options

/**
 * Fails with a sentence for each barrier that axe finds on the page as it is now (WCAG 2.2 AA, good practice); of `colors` it
 * asks only those rules that the colors decide.
 */
export async function assertAccessible(page: Page, rules: Rules = 'all'): Promise<void> {
  const { violations } = await runAxe(page, rules)
  const sentences = violations.map(describe)
  const barriers = violations.length === 1 ? 'one barrier' : `${violations.length} barriers`
  assert.equal(violations.length, 0, `${page.url()} has ${barriers}:\n${sentences.join('\n')}`)
}

const ofColors = axe
  .getRules(standards)
  .filter(({ tags }) => tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId)

const options = {
  all: { runOnly: standards, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
  colors: { runOnly: ofColors, resultTypes: ['violations'] },
}

async function runAxe(page: Page, rules: Rules): Promise<AxeResults> {
  const { session, contextId } = await axeBeside(page)
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `axe.run(document, ${JSON.stringify(options[rules])})`,
    awaitPromise: true,
    returnByValue: true,
  })
  const trouble = exceptionDetails?.exception?.description
  if (trouble) throw new Error(`axe could not look at ${page.url()}: ${trouble}`)
  return result.value
}

interface Beside {
  session: CDPSession
  /** The document that is looked at, and where axe stands beside it. */
  loaderId: string
  contextId: number
}

const besides = new WeakMap<Page, Beside>()

/**
 * axe in a world of its own beside the page's scripts: the page's security policy and its objects stay untouched. It is
 * read once for each document, and forgets everything between two looks.
 */
async function axeBeside(page: Page): Promise<Beside> {
  const known = besides.get(page)
  const session = known?.session ?? (await page.context().newCDPSession(page))
  const { frame } = (await session.send('Page.getFrameTree')).frameTree
  if (known?.loaderId === frame.loaderId) return known
  const world = { frameId: frame.id, worldName: 'axe' }
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world)
  await session.send('Runtime.evaluate', { contextId, expression: `${timers};${axe.source}` })
  const beside = { session, loaderId: frame.loaderId, contextId }
  besides.set(page, beside)
  return beside
}

function describe({ id, help, nodes }: Result): string {
  const places = nodes.map(({ html, failureSummary }) => {
    const why = failureSummary?.split('\n').slice(1).join(';').replace(/\s+/g, ' ').trim()
    return `    ${html.slice(0, 160)}\n      ${why}`
  })
  return `  ${help} (${id})\n${places.join('\n')}`
}
