import type { Visitor } from '#world'
import { decisionPages } from '../briefs/pages.ts'
import { goalsOf } from '../capture.ts'

const purposePages = [
  '/uses',
  '/picture',
  '/philosophy',
  '/philosophy/versions',
  '/mirror',
  '/ideas',
  '/ideas/loops',
  '/ideas/together',
].map((page) => `/purpose${page}`)

/** Every page of a leader's own in the demo, with something on it; prints are asked for first. */
export async function pagesOf(leader: Visitor): Promise<string[]> {
  const [standards, portfolio, [goal = '']] = await Promise.all([
    leader.get('/cycle/standards'),
    leader.get('/portfolio'),
    goalsOf(leader),
  ])
  const entry = portfolio.links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)) ?? ''
  const parts = standards.links.find((link) => link.startsWith('/cycle/standards/')) ?? ''
  const { to: print } = await leader.post('/prints')
  const places = `/today /cycle /cycle/standards ${parts} /cycle/focus /cycle/structures /me /purpose /capture /prints /portfolio`
  const found = '/portfolio?page=2 /portfolio?untold=yes /portfolio?trash=yes /portfolio?words=nothing+fits'
  const signIn = '/me/sign-in'
  const ways = `${signIn} ${signIn}/email ${signIn}/password ${signIn}/passkeys ${signIn}/two-step`
  const goals = `/goals/new /goals/${goal} /goals/${goal}/words`
  return [
    places,
    ...(await assessmentPages(leader)),
    ...(await dataPages(leader)),
    ...(await decisionPages(leader)),
    ...purposePages,
    found,
    ways,
    goals,
    `${entry} ${entry}/words ${print}`,
    '/nowhere',
  ]
    .join(' ')
    .split(' ')
}

/** Looking at oneself: the list, one as a whole and beside an earlier one, one thing of it, and beginning another. */
async function assessmentPages(leader: Visitor): Promise<string[]> {
  const [list, offers] = await Promise.all([leader.get('/assessments'), leader.get('/assessments/new')])
  const whole = list.links.find((link) => /^\/assessments\/[\da-f-]{36}$/.test(link)) ?? ''
  const item = (await leader.get(whole)).links.find((link) => link.includes('/items/')) ?? ''
  const begin = offers.links.find((link) => link.startsWith('/assessments/new/')) ?? ''
  return ['/assessments', '/assessments/new', begin, whole, `${whole}/side-by-side`, item]
}

/** Data of the leader's school: looking at it, asking it, bringing some in. */
async function dataPages(leader: Visitor): Promise<string[]> {
  const [list, offers] = await Promise.all([leader.get('/inquiries'), leader.get('/inquiries/new')])
  const inquiry = list.links.find((link) => /^\/inquiries\/[\da-f-]{36}$/.test(link)) ?? ''
  const predict = offers.links.find((link) => link.includes('measure=')) ?? ''
  const school = new URLSearchParams(predict.split('?')[1]).get('about')
  const here = `/organizations/${school}/indicators`
  const measure = (await leader.get(here)).links.find(
    (link) => link.startsWith(`${here}/`) && !link.endsWith('import'),
  )
  const file = new File(['Grade,Year,Tardy,N\n4,2026,7,74\n5,2026,#REF!,70'], 'tardy.csv')
  const { to: columns } = await leader.post(`${here}/import`, { file })
  const given = Object.fromEntries(new URL(columns, 'http://localhost').searchParams)
  const chosen = { 'column.0': 'grade', 'column.1': 'year', 'column.2': 'value', 'column.3': 'n' }
  const { to: report } = await leader.post(columns.split('?')[0]!, {
    ...given,
    ...chosen,
    measure: 'Late arrivals',
  })
  const questions = [
    '/inquiries',
    inquiry,
    `${inquiry}?write=why`,
    '/inquiries/new',
    predict,
    '/inquiries/new?own=yes',
  ]
  return [...questions, here, `${measure}?grade=4`, `${here}/import`, columns, report]
}
