import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const district = await demoOrganization(world, 'Pinecrest County Schools')
const school = await demoOrganization(world, 'Juniper Elementary')
const keeper = await world.signedIn('tom.ashcroft')
const reader = await world.signedIn('amina.okafor')
const here = `/organizations/${district}/indicators`

const bringFile = bringingTo(here)
const bring = async (name: string, csv: string, fields?: Record<string, string>) => {
  const brought = await bringFile(keeper, [name, csv], fields)
  assert.equal(brought.status, 303, brought.words)
  return brought.to
}
const header = 'School,Year,Measure,Subject,Grade,Student group,Value,N'
const rows = (year: string, all: string, learners: string, others: string) => `${header}
Juniper Elementary,${year},Read well,Reading,4,All students,${all}
Juniper Elementary,${year},Read well,Reading,4,English learner,${learners}
Juniper Elementary,${year},Read well,Reading,4,Not English learner,${others}`

const pageOf = async (who: Visitor) => {
  const list = await who.get(`/organizations/${school}/indicators`)
  const path = /href="([^"]+)">Reading: Read well/.exec(list.body)?.[1]
  return path ? (await who.get(`${path}?grade=4`)).words : ''
}
const points = () =>
  world.look(
    `select year, student_group, value::float8, bound, n, mark, note from indicators.point p
      join indicators.measure m on m.id = p.measure_id where m.name = 'Read well' order by 1, 2`,
  )

const first = await bring('spring.csv', rows('2024-25', '61%†,64', '40%,20', '*,44'))
const before = await points()
const seen = await pageOf(reader)

test('a keeper sees what was brought in, the last first: when, by whom, how many numbers, of what', async () => {
  await bring('autumn.csv', rows('2025-26', '66%,64', '45%,20', '75%,44'))
  const page = await keeper.get(`${here}/import`)
  assert.match(
    page.words,
    /What was brought in autumn\.csv Feb 16, Tom Ashcroft 3 new Reading: Read well · 2025–26 spring\.csv .* pinecrest-math\.csv Aug 6, Tom Ashcroft/,
  )
})

test('before an import is taken back it is said what will change; then the numbers stand as they stood before', async () => {
  const wrong = await bring('wrong-year.csv', rows('2024-25', '70%,64', '52%,5', '72%,59'))
  const more = await bring('more.csv', `${header}\nJuniper Elementary,2024-25,Read well,Reading,5,All,33%,50`)
  assert.match(await pageOf(reader), /English learner 2024–25 not shown/)
  const asked = await keeper.get(`${wrong}/taking-back`)
  assert.match(asked.words, /wrong-year\.csv · Feb 16, Tom Ashcroft/)
  assert.match(asked.words, /3 numbers are again what they were before/)
  assert.doesNotMatch(asked.words, /numbers? goe?s?\b|stays?,/)
  assert.match(
    (await keeper.get(`${more}/taking-back`)).words,
    /One number goes No other import says anything there/,
  )
  for (const one of [wrong, more]) assert.equal((await keeper.post(`${one}/taking-back`)).to, one)
  const now = await points()
  assert.deepEqual(now.slice(0, before.length), before)
  assert.equal((await pageOf(reader)).includes('2025–26'), true)
  const told = await keeper.get(wrong)
  assert.match(told.words, /Taken back Feb 16, Tom Ashcroft\. Its numbers no longer count/)
  assert.match(
    (await keeper.get(`${here}/import`)).words,
    /wrong-year\.csv Feb 16, Tom Ashcroft · Taken back Feb 16, Tom Ashcroft/,
  )
})

test('what a later import says stays, and what an earlier one says too; taken back as well, nothing is left', async () => {
  const twice = await bring('twice.csv', rows('2022-23', '50%,64', '40%,20', '54%,44'))
  const again = await bring('twice-again.csv', rows('2022-23', '50%,64', '40%,20', '54%,44'))
  const later = await bring('corrected.csv', rows('2022-23', '51%,64', '40%,20', '54%,44'))
  assert.match((await keeper.get(`${twice}/taking-back`)).words, /3 numbers stay, from a later import/)
  assert.match(
    (await keeper.get(`${later}/taking-back`)).words,
    /One number is again what it was before .* 2 numbers stay, from an earlier import/,
  )
  await keeper.post(`${later}/taking-back`)
  assert.match((await keeper.get(`${again}/taking-back`)).words, /No number changes/)
  await keeper.post(`${twice}/taking-back`)
  assert.match(await pageOf(reader), /50%/)
  await keeper.post(`${again}/taking-back`)
  assert.doesNotMatch(await pageOf(reader), /2022–23/)
})

test('taken back twice, nothing more happens; brought back it stands again where it stood', async () => {
  const wrong = await bring('oops.csv', rows('2024-25', '80%,64', '82%,20', '79%,44'))
  const withIt = await points()
  for (let turn = 0; turn < 2; turn++) assert.equal((await keeper.post(`${wrong}/taking-back`)).status, 303)
  assert.equal((await keeper.get(`${wrong}/taking-back`)).to, wrong)
  assert.deepEqual((await points()).slice(0, 3), before)
  for (let turn = 0; turn < 2; turn++)
    assert.equal((await keeper.post(`${wrong}/taking-back/ending`)).to, wrong)
  assert.deepEqual(await points(), withIt)
  assert.match((await keeper.get(wrong)).words, /Take this import back/)
  await keeper.post(`${wrong}/taking-back`)
  const noted = await world.look<{ verb: string }>(
    `select verb from platform.happening where noun = 'indicators' and item_id = $1 order by at, id`,
    [wrong.split('/').at(-1)],
  )
  assert.deepEqual(noted.map(({ verb }) => verb).toSorted(), [
    'brought back',
    'imported',
    'took back',
    'took back',
  ])
})

test('two keepers at once, one brings in and one takes back: both are heard, in one order or the other', async () => {
  const wrong = await bring('race.csv', rows('2021-22', '10%,64', '10%,20', '10%,44'))
  const other = await world.signedIn('tom.ashcroft')
  const brought = bringingTo(here)(other, ['race-later.csv', rows('2021-22', '20%,64', '20%,20', '20%,44')])
  const answers = await Promise.all([
    brought,
    ...[keeper, other, keeper].map((who) => who.post(`${wrong}/taking-back`)),
  ])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303, 303],
  )
  assert.match(await pageOf(reader), /20%/)
  await keeper.post(`${answers[0].to}/taking-back`)
  assert.doesNotMatch(await pageOf(reader), /2021–22/)
})

test('a measure whose only import was taken back takes another unit, and its own when that import comes back', async () => {
  const csv = `School,Year,Value,N\nJuniper,2025-26,62,64`
  const unit = async () =>
    (await world.look<{ unit: string }>(`select unit from indicators.measure where name = 'Belonging'`))[0]
      ?.unit
  const wrong = await bring('belonging.csv', csv, { measure: 'Belonging', unit: 'points' })
  await keeper.post(`${wrong}/taking-back`)
  const right = await bring('belonging.csv', csv, { measure: 'Belonging', unit: 'percent' })
  assert.equal(await unit(), 'percent')
  await keeper.post(`${right}/taking-back`)
  await keeper.post(`${wrong}/taking-back/ending`)
  assert.equal(await unit(), 'points')
})

test('whoever does not keep the data finds nothing of it, and takes nothing back', async () => {
  const head = await world.signedIn('eleanor.vance')
  for (const who of [reader, head]) {
    for (const path of [`${here}/import`, first, `${first}/taking-back`])
      assert.equal((await who.get(path)).status, 404, path)
    for (const path of [`${first}/taking-back`, `${first}/taking-back/ending`])
      assert.equal((await who.post(path)).status, 404, path)
  }
  assert.match(seen, /61%/)
  assert.match(await pageOf(reader), /61%/)
})

test('many imports are listed thirty on a page', async () => {
  for (let n = 0; n < 31; n++)
    await bring(`no-${n}.csv`, rows('2024-25', `${n + 10}%,64`, '40%,20', '50%,44'))
  const [newer, older] = [await keeper.get(`${here}/import`), await keeper.get(`${here}/import?page=2`)]
  assert.match(newer.words, /no-30\.csv .* no-1\.csv .* Page 1 Older/)
  assert.doesNotMatch(newer.words, /no-0\.csv/)
  assert.match(older.words, /no-0\.csv .* pinecrest-math\.csv .* Newer Page 2/)
})

test('an import from before imports were kept stays, and it is said why', async () => {
  const [old] = await world.look<{ id: string }>(
    `insert into indicators.report (space_id, counts, remarks, made_by, place)
      select space_id, counts, remarks, made_by, 0 from indicators.report where id = $1 returning id`,
    [first.split('/').at(-1)],
  )
  const page = await keeper.get(`${here}/imports/${old!.id}`)
  assert.match(page.words, /cannot be taken back: when it came in, LPS did not yet keep what an import says/)
  assert.equal((await keeper.post(`${here}/imports/${old!.id}/taking-back`)).status, 404)
})
