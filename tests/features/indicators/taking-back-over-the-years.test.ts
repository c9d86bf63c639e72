import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const district = await demoOrganization(world, 'Pinecrest County Schools')
const school = await demoOrganization(world, 'Juniper Elementary')
const keeper = await world.signedIn('tom.ashcroft')
const here = `/organizations/${district}/indicators`

const bringFile = bringingTo(here)
const bring = async (name: string, csv: string) => {
  const brought = await bringFile(keeper, [name, csv])
  assert.equal(brought.status, 303, brought.words)
  return brought.to
}
const header = 'School,Year,Measure,Subject,Grade,Student group,Value,N'
const rows = (year: string, all: string, learners: string, others: string) => `${header}
Juniper Elementary,${year},Read well,Reading,4,All students,${all}
Juniper Elementary,${year},Read well,Reading,4,English learner,${learners}
Juniper Elementary,${year},Read well,Reading,4,Not English learner,${others}`

const points = () =>
  world.look(
    `select year, student_group, value::float8, bound, n, mark, note from indicators.point p
      join indicators.measure m on m.id = p.measure_id where m.name = 'Read well' order by 1, 2`,
  )

test('what stood before imports were kept stands again when what came over it is taken back', async () => {
  const laid = await bring('laid.csv', rows('2018-19', '50%‡,64', '40%,20', '54%,44'))
  const stood = await points()
  const [space, report] = [district, laid.split('/').at(-1)]
  await world.look(`update indicators.layer set report_id = null where space_id = $1 and report_id = $2`, [
    space,
    report,
  ])
  const over = await bring('over.csv', rows('2018-19', '51%,64', '*,20', '54%,44'))
  assert.match((await keeper.get(`${over}/taking-back`)).words, /2 numbers are again what they were before/)
  await keeper.post(`${over}/taking-back`)
  assert.deepEqual(await points(), stood)
})

test('after a school moved elsewhere its old district still brings data in and takes it back', async () => {
  const both = `${header}
District,2019-20,Read well,Reading,4,All students,50%,300
Juniper Elementary,2019-20,Read well,Reading,4,All students,61%,64`
  const old = await bring('both.csv', both)
  const top = `(select top_id from organizations.organization where id = $1)`
  await world.look(`update organizations.organization set parent_id = ${top} where id = $1`, [school])
  const own = await bring('own.csv', both.split('\n').slice(0, 2).join('\n').replace('50%', '52%'))
  const value = async () =>
    (
      await world.look<{ value: string }>(
        `select value::text from indicators.shown where about_id = $1 and year = '2019–20'`,
        [district],
      )
    )[0]?.value
  assert.equal(await value(), '52')
  for (const one of [own, old]) assert.equal((await keeper.post(`${one}/taking-back`)).status, 303)
  assert.equal(await value(), undefined)
  assert.equal((await keeper.post(`${old}/taking-back/ending`)).status, 303)
  assert.equal(await value(), '50')
})
