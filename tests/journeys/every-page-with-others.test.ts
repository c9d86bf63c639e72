// The pages where people meet: partners, roundtables, meetings, promises, feedback, groups and what goes out of them.
import { castMember } from '#demo'
import { openWorld } from '#world'
import { peoplePages } from '../features/app/people-pages.ts'
import { demoOrganization } from '../features/demo-places.ts'
import { formOn, sayTo } from '../features/feedback/words.ts'
import { tablePages } from '../features/roundtables/pages.ts'
import { begin, openEvening, press as turn } from '../features/sittings/evening.ts'
import { noteLink } from '../features/structures/pages.ts'
import { partnerVisits } from './partner-visits.ts'
import { press, visitEach, visitsTo, type Visit } from './visits.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const [who, newcomer] = ['amina.okafor', 'andre.whitlock']
const amina = await world.signedIn(who)
const pausedTable = address + (await tablePages(await world.signedIn('teo.kalani')))[2]
const harlow = `${address}/organizations/${await demoOrganization(world, 'Harlow Valley Unified')}`
const note = address + (await noteLink(amina))
const pages = await peoplePages(amina)
const groupFlow = pages.find((path) => /^\/structures\/[\da-f-]{36}\/flow$/.test(path))
const maya = await world.signedIn('maya.halvorsen')
const shownToMaya = (await maya.get('/people')).links
const openTo = (noun: string) => shownToMaya.find((link) => link.includes(`/${noun}/`)) ?? ''
await sayTo(maya, openTo('evidence'), { kind: 'question', words: 'Who else knows?' })
const given = formOn(await maya.get(openTo('evidence')), /\/feedback\/given\/[^/]+$/)

/** Three evenings: one to begin, one that runs, one that is over. */
const [coming, running, past] = await Promise.all([1, 2, 3].map(() => openEvening(world)))
const runs = await begin(amina, running!)
const over = await begin(amina, past!)
await turn(amina, over, 'end')

const visits: Record<string, Visit> = {
  ...visitsTo(address, pages, who),
  ...(await partnerVisits(world, address)),
  'nobody around a newcomer': { at: `${address}/people`, who: 'bev.sandoval' },
  'no promise yet': { at: `${address}/promises`, who: newcomer },
  'no feedback yet': { at: `${address}/feedback`, who: newcomer },
  'no meeting yet': { at: `${address}/meetings`, who: newcomer },
  'nobody to meet yet': { at: `${address}/meetings/new`, who: 'bev.sandoval' },
  'a month that was not looked at': { at: `${address}/pulse`, who: newcomer },
  'a month that a partner shares': { at: address + openTo('pulse'), who: 'maya.halvorsen' },
  'mending what one said': { at: address + given, who: 'maya.halvorsen' },
  'earlier norms of a group': { at: `${address}${groupFlow}/versions`, who },
  'no words for anybody yet': { at: `${address}/me/words`, who: newcomer },
  'no roundtable yet': { at: `${address}/roundtables`, who: 'bev.sandoval' },
  'a roundtable that rests': { at: pausedTable, who: 'teo.kalani' },
  'a definition that nobody began': { at: `${pausedTable}/definition`, who: 'teo.kalani' },
  'the recipes of a roundtable': { at: `${pausedTable}/protocols`, who: 'teo.kalani' },
  'a new roundtable with errors': {
    at: `${address}/roundtables/new`,
    who,
    first: press('Begin it and ask them'),
  },
  'beginning a meeting': { at: `${address}/sittings/new?meeting=${coming!.space}/${coming!.meeting}`, who },
  'a meeting that runs': { at: address + runs, who },
  'a meeting that runs, for a member': { at: address + runs, who: 'ruth.abernathy' },
  'a meeting that is over': { at: address + over, who },
  'a note as whoever has its link reads it': { at: note },
  'a question with an error': { at: note, first: press('Send the question') },
  'a note that is not there': { at: `${address}/n/nothing` },
  'groups to begin from': { at: `${address}/structures`, who: newcomer },
  'hours that suit': { at: `${address}/me/hours`, who },
  'hours with an error': {
    at: `${address}/me/hours`,
    who: newcomer,
    first: async (page) => {
      await page.getByLabel('Monday, to', { exact: true }).selectOption('')
      await press('Save these hours')(page)
    },
  },
  'a calendar address': { at: `${address}/calendar`, who },
  'no calendar address yet': { at: `${address}/calendar`, who: newcomer },
  'how meetings of a district are counted': { at: `${harlow}/meetings`, who: 'eleanor.vance' },
  'a leader as others find them': { at: `${address}/people/${castMember('teo.kalani').id}`, who },
}

await visitEach(world, address, visits)
