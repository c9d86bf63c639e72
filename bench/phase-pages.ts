import { openForgetting } from './forget-cards.ts'
import { figure, type Figure } from './figure.ts'
import { organizationOf } from './organization-of.ts'
import { cpuOf } from './processes.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'

const warm = 80
const times = 240
const rounds = 3

/** As many as ask at once where a page's processor time is bounded; alone, each waking of a process is counted too. */
const together = 16

type Headers = Record<string, string>

/**
 * What each page of the first phases costs: processor time of LPS and its PostgreSQL, asked by sixteen at once and by one
 * alone, the least of three rounds, and statements. `today` comes when its card is kept, more than a minute after the demo
 * was made; `today_anew` is the first look after something changed: before each sixteen the card is forgotten.
 */
export async function benchPhasePages(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  const cards = await openForgetting(lps)
  try {
    const { cookie } = await signIn(lps, 'amina.okafor')
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    for (const [name, path] of Object.entries(await pagesOf(lps, headers))) {
      const page = { lps, path, headers, before: name === 'today_anew' ? cards.forget : undefined }
      await ask(page, { often: warm, at: together })
      const statements = await statementsOf(lps, () => ask(page, { often: 1, at: 1 }))
      figures.push(
        figure(name, await cpuOfPage(page, together), 'ms', { most: 4 }),
        figure(`${name}_alone`, await cpuOfPage(page, 1), 'ms'),
        figure(`${name}_sql`, statements, '', { most: 8 }),
      )
    }
    return figures
  } finally {
    await cards.close()
    await lps.stop()
  }
}

/** A page to be asked for, and what is done before each time that so many ask at once. */
interface Asked {
  lps: Running
  path: string
  headers: Headers
  before: (() => Promise<unknown>) | undefined
}

async function cpuOfPage(page: Asked, at: number) {
  const seen: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = cpuOf(page.lps.pid)
    await ask(page, { often: times, at })
    seen.push((cpuOf(page.lps.pid) - before) / times)
  }
  return Math.min(...seen)
}

/** Asks for a page so many times in all, `at` of them at once. */
async function ask(page: Asked, { often, at }: { often: number; at: number }) {
  if (!page.before) return askOn(page, often / at, at)
  for (let i = 0; i < often / at; i++) {
    await page.before()
    await askOn(page, 1, at)
  }
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

type Find = (path: string, pattern: RegExp) => Promise<string>

const id = '[\\da-f-]{36}'

/** The pages by a short name; those of an item are found on the page that lists it. */
async function pagesOf(lps: Running, headers: Headers): Promise<Record<string, string>> {
  const find: Find = async (path, pattern) => {
    const page = await (await fetch(lps.url + path, { headers })).text()
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link)
    const link = links.find((one) => pattern.test(one))
    if (!link) throw new Error(`${path} leads to no ${pattern}.`)
    return link
  }
  const own = { ...plainPages, ...(await itemPages(find)), today: '/today', today_anew: '/today' }
  return { ...own, ...(await organizationPages(lps)) }
}

const plainPages = {
  cycle: '/cycle',
  focus_phase: '/cycle/focus',
  cycles: '/cycles',
  coach: '/coach',
  purpose: '/purpose',
  purpose_uses: '/purpose/uses',
  sharing_picture: '/purpose/picture',
  ideas: '/purpose/ideas',
  assessments: '/assessments',
  inquiries: '/inquiries',
  new_goal: '/goals/new?kind=school',
  briefs: '/briefs',
  horizon: '/horizon',
  map: '/alignment/mine',
}

async function itemPages(find: Find) {
  const one = (room: string) => find(`/${room}`, new RegExp(`^/${room}/${id}$`))
  const goal = await find('/cycle', new RegExp(`^/goals/${id}$`))
  const assessment = await one('assessments')
  return {
    assessment,
    assessment_item: await find(assessment, /\/items\//),
    inquiry: await one('inquiries'),
    brief: await one('briefs'),
    goal,
    goal_words: `${goal}/words`,
    goal_serving: `${goal}/serving`,
  }
}

async function organizationPages(lps: Running) {
  const school = `/organizations/${await organizationOf(lps, 'Alder Elementary')}`
  const district = `/organizations/${await organizationOf(lps, 'Harlow Valley Unified')}`
  return {
    organization: district,
    organization_purpose: `${district}/purpose`,
    organization_goals: `${district}/goals`,
    initiatives: `${district}/initiatives`,
    expectations: `${district}/expectations`,
    indicators: `${school}/indicators`,
  }
}
