import { mainPerson } from '#demo'
import { figure, type Figure } from './figure.ts'
import { cpuOf } from './processes.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'

const warm = 80
const times = 240
const rounds = 3
/** Where something is done before each asking, one alone asks less often. */
const timesAlone = 16

/** As many as ask at once where a page's processor time is bounded; alone, each waking of a process is counted too. */
const together = 16

type Headers = Record<string, string>

/** The first link on a page that fits a pattern. */
export type Find = (path: string, pattern: RegExp) => Promise<string>

/** All links on a page. */
export type Links = (path: string) => Promise<string[]>

/** How an id looks within a link. */
export const id = '[\\da-f-]{36}'

/** What is done before each time that a page, by its name, is asked by so many at once, and not counted; closed at the end. */
type Prepare = (lps: Running) => Promised<{
  before: Record<string, () => Promise<unknown>>
  close(): Promise<unknown>
}>
type Promised<T> = T | Promise<T>

/**
 * What each page of the main demo person costs: processor time of LPS and its PostgreSQL, asked by sixteen at once and by one
 * alone, the least of three rounds, and statements.
 */
export async function benchCosts(
  pagesOf: (find: Find, at: { lps: Running; links: Links }) => Promise<Record<string, string>>,
  prepare: Prepare = () => ({ before: {}, close: async () => {} }),
): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  const prepared = await prepare(lps)
  try {
    const { cookie } = await signIn(lps, mainPerson)
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    const links = linksOn(lps, headers)
    for (const [name, path] of Object.entries(await pagesOf(findIn(links), { lps, links }))) {
      const page = { lps, path, headers, before: prepared.before[name] }
      await ask(page, { often: warm, at: together })
      await page.before?.()
      const statements = await statementsOf(lps, () => askOn(page, 1, 1))
      figures.push(
        figure(name, await cpuOfPage(page, together), 'ms', { most: 4 }),
        figure(`${name}_alone`, await cpuOfPage(page, 1), 'ms'),
        figure(`${name}_sql`, statements, '', { most: 8 }),
      )
    }
    return figures
  } finally {
    await prepared.close()
    await lps.stop()
  }
}

const linksOn =
  (lps: Running, headers: Headers): Links =>
  async (path) => {
    const page = await (await fetch(lps.url + path, { headers })).text()
    return [...page.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
  }

const findIn =
  (links: Links): Find =>
  async (path, pattern) => {
    const link = (await links(path)).find((one) => pattern.test(one))
    if (!link) throw new Error(`${path} leads to no ${pattern}.`)
    return link
  }

/** A page to be asked for, and what is done before each time that so many ask at once. */
interface Asked {
  lps: Running
  path: string
  headers: Headers
  before: (() => Promise<unknown>) | undefined
}

async function cpuOfPage(page: Asked, at: number) {
  const often = page.before && at === 1 ? timesAlone : times
  const seen: number[] = []
  for (let round = 0; round < rounds; round++) seen.push((await ask(page, { often, at })) / often)
  return Math.min(...seen)
}

/** Asks for a page so many times in all, `at` of them at once; gives the processor time it took. */
async function ask(page: Asked, { often, at }: { often: number; at: number }) {
  const each = page.before ? 1 : often / at
  let used = 0
  for (let asked = 0; asked < often; asked += each * at) {
    await page.before?.()
    const before = cpuOf(page.lps.pid)
    await askOn(page, each, at)
    used += cpuOf(page.lps.pid) - before
  }
  return used
}

async function askOn({ lps, path, headers }: Asked, often: number, at: number) {
  const oneAfterTheOther = async () => {
    for (let i = 0; i < often; i++) {
      const answer = await fetch(lps.url + path, { headers, redirect: 'manual' })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    }
  }
  await Promise.all(Array.from({ length: at }, oneAfterTheOther))
}
