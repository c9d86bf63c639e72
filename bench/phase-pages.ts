import { figure, type Figure } from './figure.ts'
import { organizationOf } from './organization-of.ts'
import { cpuOf } from './processes.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'

const warm = 60
const times = 200

type Headers = Record<string, string>

/** What each page of the first two phases costs, one after the other: processor time of LPS and its PostgreSQL, statements. */
export async function benchPhasePages(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, 'amina.okafor')
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    for (const [name, path] of Object.entries(await pagesOf(lps, headers))) {
      const cpu = await cpuOfPage(lps, path, headers)
      const statements = await statementsOf(lps, () => fetch(lps.url + path, { headers }))
      figures.push(figure(name, cpu, 'ms', { most: 4 }), figure(`${name}_sql`, statements, '', { most: 8 }))
    }
    return figures
  } finally {
    await lps.stop()
  }
}

async function cpuOfPage(lps: Running, path: string, headers: Headers) {
  const ask = async (n: number) => {
    for (let i = 0; i < n; i++) {
      const answer = await fetch(lps.url + path, { headers, redirect: 'manual' })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    }
  }
  await ask(warm)
  const before = cpuOf(lps.pid)
  await ask(times)
  return (cpuOf(lps.pid) - before) / times
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
  return { ...plainPages, ...(await itemPages(find)), ...(await organizationPages(lps)) }
}

const plainPages = {
  today: '/today',
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
