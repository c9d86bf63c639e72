import { beginAssessment, rateItem, readWhole } from '#assessment'
import { wholeOf } from '#frameworks'
import { asPerson, found, type Transaction } from '#platform'
import { offersFor } from '#standards'
import told from './amina-assessments.en.json' with { type: 'json' }
import { castMember, mainPerson } from './cast.ts'
import { mainCycles } from './main-principal.ts'
import { uuid } from './seed.ts'
import { demoStart } from './start.ts'
import type { DemoCycle } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const leader = castMember(mainPerson).id

type Told = (typeof told)['looks'][number]
type Said = Parameters<typeof rateItem>[3]['rating']

/** How the main principal sees herself at the start and in the middle of her year, on her district's standards. */
export async function loadAssessments({ db, clock }: DemoWorld) {
  const story = found(mainCycles.at(-1))
  for (const look of told.looks) {
    clock.set(afternoonOf(look.on))
    await db.as(asPerson(leader), (tx) => lookAtOneself(tx, story, look))
  }
  clock.set(demoStart)
}

async function lookAtOneself(tx: Transaction, story: DemoCycle, look: Told) {
  const offers = await offersFor(tx, leader)
  const { space, version } = found(offers.find(({ title }) => title === told.framework))
  const items = found(await wholeOf(tx, space, version)).items
  const itemOf = (code: string) => found(items.find((item) => item.code === code)).id
  const id = uuid('assessment', mainPerson, look.moment)
  const moment = look.moment === 'start' ? 'start' : 'middle'
  const subjects = told.codes.map((code) => ({
    item: itemOf(code),
    under: itemOf(String(parseInt(code))),
    map: null,
  }))
  await beginAssessment(tx, leader, { id, cycle: story, space, version, moment, byMap: false }, subjects)
  const { of, ratings } = await readWhole(tx, leader, id)
  for (const { code, evidence = [], ...said } of look.ratings) {
    const was = found(ratings.find(({ item }) => item === itemOf(code)))
    const entries = evidence.map((key) => entryOf(story, key))
    await rateItem(tx, leader, { of, rating: was.id, was, steps: 4 }, { rating: sayAll(said), entries })
  }
}

const sayAll = (said: Omit<Told['ratings'][number], 'code' | 'evidence'>): Said => ({
  ...said,
  sources: said.sources as Said['sources'],
  enough: said.level !== null,
  confidence: (said.confidence ?? null) as Said['confidence'],
})

const entryOf = (story: DemoCycle, key: string) => found(story.evidence.find((entry) => entry.key === key)).id
