import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const keeper = await world.signedIn('tom.ashcroft')
const juniper = await demoOrganization(world, 'Juniper Elementary')
const butte = await demoOrganization(world, 'Gray Butte K–8')
const here = `/organizations/${await demoOrganization(world, 'Pinecrest County Schools')}/indicators`
const bring = bringingTo(here)

const report = (year: string, more = '') => `School Code,School Year,Grade,Rate,N
0007,${year},4,61,64
Gray Butte Sch.,${year},4,54,56
Somewhere Academy,${year},4,50,90
${more}`
const rate = { measure: 'Arrived on time' }
const toldOf = async (brought: { status: number; to: string }) => {
  assert.equal(brought.status, 303)
  return (await keeper.get(brought.to)).words
}

test('names that are not written as ours are asked about, once, and each number goes to the school that is meant', async () => {
  const asked = await bring(keeper, ['a.csv', report('2023-24')], rate)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /Who is meant\?.*Gray Butte Sch\..*0007.*Somewhere Academy/)
  const butteAsked = asked.body.slice(asked.body.indexOf('name="called.0"'))
  assert.match(butteAsked, new RegExp(`^[^]*?<option value="${butte}" selected`))

  const said = {
    'calledName.0': '0007',
    'called.0': juniper,
    'calledName.1': 'Gray Butte Sch.',
    'called.1': butte,
  }
  const whole = { ...rate, ...said, 'calledName.2': 'Somewhere Academy', 'called.2': '' }
  const first = await toldOf(await bring(keeper, ['a.csv', report('2023-24')], whole))
  assert.match(first, /New numbers 2 .*no school here has this name Row 4 It says: Somewhere Academy/)

  const again = await toldOf(await bring(keeper, ['b.csv', report('2024-25')], rate))
  assert.match(again, /New numbers 2 .*no school here has this name Row 4/)
  const about = await world.look<{ name: string; value: number }>(
    `select o.name, p.value::float8 as value from indicators.point p
      join indicators.measure m on m.space_id = p.space_id and m.id = p.measure_id
      join organizations.organization o on o.id = p.about_id
      where m.name = 'Arrived on time' and p.year = '2024–25' order by 1`,
    [],
  )
  assert.deepEqual(about, [
    { name: 'Gray Butte K–8', value: 54 },
    { name: 'Juniper Elementary', value: 61 },
  ])
})

test('in a table of another shape the names are known, and only a new one is asked about', async () => {
  const wide = `Building Number,2021-22,2022-23\n0007,61,62\nconstructor,1,2`
  const asked = await bring(keeper, ['wide.csv', wide], { measure: 'Came by bus' })
  assert.equal(asked.status, 422)
  assert.match(asked.words, /Who is meant\?.*constructor/)
  assert.doesNotMatch(asked.words, /Who is meant\?.*0007 None of ours/)
  const none = { measure: 'Came by bus', 'calledName.0': 'constructor', 'called.0': '' }
  assert.match(await toldOf(await bring(keeper, ['wide.csv', wide], none)), /New numbers 2/)
})

test('nobody brings numbers about a school elsewhere by its id', async () => {
  const alder = await demoOrganization(world, 'Alder Elementary')
  const csv = `School,School Year,Grade,Rate,N\nAlder El,2024-25,4,61,64`
  const said = { measure: 'Elsewhere', 'calledName.0': 'Alder El', 'called.0': alder }
  const brought = await bring(keeper, ['c.csv', csv], said)
  assert.equal(brought.status, 422)
  assert.match(brought.words, /no school here has this name Row 2/)
})
