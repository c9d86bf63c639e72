import { after } from 'node:test'
import { buildServer } from '#app'
import { listen } from '#command'
import { openWorld } from '#world'
import type { Page } from 'playwright-core'
import { pagesOf } from '../features/app/pages.ts'
import { demoOrganization } from '../features/demo-places.ts'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'
import { demoGoal } from '../features/plans/goals.ts'
import { firstLink } from '../features/school.ts'
import { begin, openEvening, press as pressMove, write } from '../features/sittings/evening.ts'
import { aminasGoal } from '../features/snapshots/showing.ts'
import { press, visitEach, visitsTo, type Visit } from './visits.ts'

const [world, empty] = [await openWorld({ demo: true }), await openWorld()]
const [emptyAddress, link] = [await empty.listen(), await firstLink(empty)]
const settings = { ...world.program.settings, development: true }
const app = await buildServer({ ...world.program, settings }, 'a secret of thirty-two characters')
const door = await listen(app, { host: 'localhost', port: 0 })
after(() => door.close())
const address = `http://localhost:${door.port}`
const pages = await pagesOf(await world.signedIn('amina.okafor'))
await world.settled()

const keeper = 'naveen.pillai'
const framework = someFramework(await demoOrganization(world, 'Harlow Valley Unified'), { standards: 1 })
const frameworkPage = address + (await layFramework(world, framework))
const linkIn = async (path: string, pattern: RegExp) =>
  (await (await world.signedIn(keeper)).get(path)).links.find((one) => pattern.test(one)) ?? ''
const crosswalk = await linkIn('/crosswalks', /^\/crosswalks\/[^/]+\/[^/]+$/)
const crosswalkItem = await linkIn(crosswalk, /\/items\/[^/]+$/)
const frameworkItem = (n: number) => `${frameworkPage}/items/${framework.items.at(n)!.id}`

const withoutDay = async (page: Page) => {
  await page.getByRole('main').getByLabel('When it happened').fill('')
  await press('Save the changes')(page)
}
const openCapture = (page: Page) => page.locator('nav a[href="/capture"]:visible').click()
const [who, newcomer] = ['amina.okafor', 'andre.whitlock']
const harlow = `${address}/organizations/${await demoOrganization(world, 'Harlow Valley Unified')}`
const openDoors = async (page: Page) => {
  await page.getByLabel('Finding a post').check()
  await press('Save the purpose')(page)
  await page.getByRole('heading', { name: 'Who can come to see something' }).waitFor()
}
const goalAbove = address + (await demoGoal(world, 'In every classroom'))
const words = pages.find((path) => /^\/portfolio\/[^/]+\/words$/.test(path)) ?? ''

const goal = await aminasGoal(world)
const [evening, leader] = [await openEvening(world), await world.signedIn('maya.halvorsen')]
const running = await begin(leader, evening, { slot: '90' })
await pressMove(leader, running, 'next')
await write(leader, running, 1, 'Who else knows?')
const agenda = await begin(leader, await openEvening(world), { what: 'agenda' })
await pressMove(leader, agenda, 'next')
const over = await begin(leader, await openEvening(world))
await write(leader, over, 1, 'Since when?')
await pressMove(leader, over, 'end')
const visits: Record<string, Visit> = {
  'a protocol before it is run, with an error': {
    at: `${address}/sittings/new?meeting=${Object.values(await openEvening(world)).join('/')}&what=tuning`,
    who,
    first: async (page) => {
      await page.getByLabel('How many minutes do you have?').fill('1')
      await press('Begin')(page)
    },
  },
  'a whole agenda that runs': { at: address + agenda, who: 'maya.halvorsen' },
  'a meeting that runs, for who leads': { at: address + running, who: 'maya.halvorsen' },
  'a meeting that runs, for who presents': { at: address + running, who },
  'what stays of a meeting that was run': { at: address + over, who },
  'the first page': { at: `${emptyAddress}/` },
  'the set-up form': { at: emptyAddress + link },
  'the set-up form for one': { at: `${emptyAddress}${link}?for=alone` },
  'the set-up form with errors': { at: `${emptyAddress}${link}?for=system`, first: press('Begin') },
  'the page without the link': { at: `${emptyAddress}/set-up` },
  'the cast': { at: `${address}/` },
  'signing in': { at: `${address}/sign-in` },
  'signing in with an error': { at: `${address}/sign-in`, first: press(/^Sign in$/) },
  'asking for a new password': { at: `${address}/password-reset` },
  'a link to a new password that has done its work': { at: `${address}/password-reset/x` },
  'a page that is not there': { at: `${address}/nowhere`, who },
  'the components': { at: `${address}/styleguide` },
  'an empty portfolio': { at: `${address}/portfolio`, who: newcomer },
  'a cycle that begins': { at: `${address}/cycle`, who: newcomer },
  'all my cycles': { at: `${address}/cycles`, who },
  'a cycle begun with errors': { at: `${address}/cycles/new`, who, first: press('Begin it') },
  'invitations to a cycle': { at: `${address}/cycles/invitations`, who },
  'whom to invite to a cycle': { at: `${address}/cycles/invitations/new`, who },
  'a capture with an error': { at: `${address}/capture`, who, first: press('Keep it') },
  'the kinds of goals': { at: `${address}/goals/new`, who },
  'a purpose that begins': { at: `${address}/purpose`, who: newcomer },
  'who would see what': { at: `${address}/purpose/uses`, who, first: openDoors },
  'what a district expects': { at: `${harlow}/expectations`, who },
  'writing what a district expects, with an error': {
    at: `${harlow}/expectations/edit`,
    who: 'eleanor.vance',
    first: async (page) => {
      await page.getByLabel('In plain words').fill('')
      await press('Save')(page)
    },
  },
  'what a district is for': { at: `${harlow}/purpose`, who: 'eleanor.vance' },
  'its earlier wordings': { at: `${harlow}/purpose/versions`, who },
  'whom it listened to, with an error': {
    at: `${harlow}/listenings/new`,
    who: 'eleanor.vance',
    first: press('Save'),
  },
  'the goals of a district': { at: `${harlow}/goals`, who },
  'a goal of a district with errors': {
    at: `${harlow}/goals/new`,
    who: 'eleanor.vance',
    first: press('Save the draft'),
  },
  'a goal of a district': { at: goalAbove, who },
  'what a goal of a district serves': { at: `${goalAbove}/serves`, who: 'eleanor.vance' },
  'how a goal of a district ended': { at: `${goalAbove}/ending`, who: 'eleanor.vance' },
  'a goal with errors': { at: `${address}/goals/new?kind=school`, who, first: press(/^Save/) },
  'words with an error': { at: address + words, who, first: withoutDay },
  'the list of frameworks': { at: `${address}/frameworks`, who: keeper },
  'what was found in frameworks': { at: `${address}/frameworks?words=direction`, who: keeper },
  'a framework': { at: frameworkPage, who: keeper },
  'a standard': { at: frameworkItem(1), who: keeper },
  'an element with a rubric': { at: frameworkItem(2), who: keeper },
  'an element with a continuum': { at: frameworkItem(-1), who: keeper },
  'a framework on paper': { at: `${frameworkPage}/print`, who: keeper },
  'the conversation guide': { at: `${frameworkPage}/guide/conversation`, who: keeper },
  'the self-assessment guide': { at: `${frameworkPage}/guide/self-assessment`, who: keeper },
  'adopting with errors': {
    at: `${frameworkPage}/adopting`,
    who: keeper,
    first: press('Adopt it and fix this draft'),
  },
  'the crosswalks': { at: `${address}/crosswalks`, who: keeper },
  'a new crosswalk': { at: `${address}/crosswalks/new`, who: keeper },
  'a crosswalk': { at: address + crosswalk, who: keeper },
  'an item of a crosswalk': { at: address + crosswalkItem, who: keeper },
  'the zoom lens where somebody works': { at: `${address}/alignment`, who },
  'the zoom lens on a district': { at: `${address}/alignment?at=${harlow.split('/').at(-1)}`, who },
  'a map of one’s own goals': { at: `${address}/alignment/mine`, who },
  'a map without goals': { at: `${address}/alignment/mine`, who: newcomer },
  'showing a goal upward': {
    at: `${address}/goals/${goal}/showing?to=${harlow.split('/').at(-1)}&with=numbers`,
    who,
  },
  'what leaders showed a district': { at: `${harlow}/shown`, who: 'eleanor.vance' },
  'Today with the capture over it': { at: `${address}/today`, who, first: openCapture },
}
Object.assign(visits, visitsTo(address, pages, who))

await visitEach(world, address, visits)
