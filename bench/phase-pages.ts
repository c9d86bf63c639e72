import { deedOf } from './after-deed.ts'
import { benchCosts, id, type Find } from './cost-of-pages.ts'
import { openForgetting } from './forget-cards.ts'
import { organizationOf } from './organization-of.ts'
import type { Running } from './running-lps.ts'

/**
 * What each page of the first phases costs. `today` comes when its card is kept, more than a minute after the demo was
 * made; `today_after_deed` is the first look after a deed of one's own and a quiet second; `today_anew` one for which nothing
 * was decided ahead: before each sixteen the card is forgotten.
 */
export const benchPhasePages = () =>
  benchCosts(pagesOf, async (lps) => {
    const { forget, close } = await openForgetting(lps)
    return { before: { today_after_deed: await deedOf(lps), today_anew: forget }, close }
  })

/** The pages by a short name; those of an item are found on the page that lists it. */
async function pagesOf(find: Find, { lps }: { lps: Running }): Promise<Record<string, string>> {
  const today = { today: '/today', today_after_deed: '/today', today_anew: '/today' }
  return { ...plainPages, ...(await itemPages(find)), ...today, ...(await organizationPages(lps)) }
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
