import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const alder = await demoOrganization(world, 'Alder Elementary')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const state = await demoOrganization(world, 'Cascadia Plains')
const amina = await world.signedIn('amina.okafor')
const eleanor = await world.signedIn('eleanor.vance')
const priya = await world.signedIn('priya.raghunathan')
const at = (space: string) => `/organizations/${space}/initiatives`

test('what an office begins comes from nowhere below it', async () => {
  const offered = async (who: Visitor, place: string) =>
    /Where it comes from (.*?) What is it for/.exec((await who.get(`${at(place)}/new`)).words)?.[1]
  assert.match((await offered(amina, alder)) ?? '', /from the district from the school itself/)
  assert.match((await offered(eleanor, harlow)) ?? '', /^a mandate from the state from the district$/)
  assert.match((await offered(priya, state)) ?? '', /^a mandate from the state$/)
})

test('who works in a department of the state looks at what the state has under way', async () => {
  assert.equal((await priya.get('/initiatives')).to, at(state))
})
