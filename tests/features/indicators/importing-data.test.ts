import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, sql } from '#platform'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const district = await demoOrganization(world, 'Pinecrest County Schools')
const school = await demoOrganization(world, 'Juniper Elementary')
const keeper = await world.signedIn('tom.ashcroft')
const reader = await world.signedIn('amina.okafor')
const here = `/organizations/${district}/indicators`

const long = `School,Year,Measure,Subject,Grade,Student group,Value,N
District,2024-25,Passed the test,Reading,4,All students,58%,120
Juniper Elementary,2024-25,Passed the test,Reading,4,All students,61%,64
Juniper Elementary,2024-25,Passed the test,Reading,4,English learner,40%,5
Juniper Elementary,2024-25,Passed the test,Reading,4,Not English learner,63%,59
Gray Butte K-8,2024-25,Passed the test,Reading,4,All students,54%,56
Juniper Elementary,2025-26,Passed the test,Reading,4,All students,*,
Juniper Elementary,2025-26,Passed the test,Reading,5,All students,#VALUE!,70`

const bringFile = bringingTo(here)
const bring = (who: Visitor, csv: string, fields?: Record<string, string>, name = 'scores.csv') =>
  bringFile(who, [name, csv], fields)

test('a keeper brings a table in and is told what came of it', async () => {
  const brought = await bring(keeper, long)
  assert.equal(brought.status, 303)
  const report = await keeper.get(brought.to)
  assert.match(report.words, /New numbers 6/)
  assert.match(report.words, /the spreadsheet could not calculate it Row 8/)
  assert.match(report.words, /withheld by the source Row 7/)
})

test('everybody in the tree sees the numbers, and none of a small group or what would give it away', async () => {
  const list = await reader.get(`/organizations/${school}/indicators`)
  assert.match(list.words, /Reading: Passed the test/)
  const path = /href="([^"]+)">Reading: Passed/.exec(list.body)?.[1] ?? ''
  const page = await reader.get(`${path}?grade=4`)
  assert.match(page.words, /All students 61% 64 students/)
  assert.match(page.words, /English learner not shown/)
  assert.doesNotMatch(page.words, /40%|63%|\b59 students|\b5 students/)
})

test('raw numbers are not there for anybody but the keeper', async () => {
  const { id } = castMember('amina.okafor')
  const points = await world.program.db.as(asPerson(id), (tx) =>
    tx.rows(sql`select 1 from indicators.point where space_id = ${district} limit 1`),
  )
  assert.deepEqual(points, [])
  for (const path of [`${here}/import`, `${here}/import/columns?file=${'0'.repeat(64)}&name=x`])
    assert.equal((await reader.get(path)).status, 404)
  assert.equal((await reader.post(`${here}/import`, { file: new File([long], 'x.csv') })).status, 404)
})

test('brought in again, the same spots are written over, and what the file does not name stays and is said', async () => {
  const again = `School,Year,Measure,Subject,Grade,Student group,Value,N
Juniper Elementary,2024-25,Passed the test,Reading,4,ALL STUDENTS,64%,64
Gray Butte K-8,2024-25,Passed the test,Reading,4,All students,54%,56`
  const report = await keeper.get((await bring(keeper, again)).to)
  assert.match(
    report.words,
    /New numbers 0 Numbers that changed 1 The same as before 1 There before, not in this file 3/,
  )
})

test('the columns of a header are remembered', async () => {
  const odd = `Where,When,Tested share,How many\nJuniper,2025-26,71%,64`
  const fields = {
    'column.0': 'school',
    'column.1': 'year',
    'column.2': 'value',
    'column.3': 'n',
    measure: 'Took the test',
  }
  assert.equal((await bring(keeper, odd, fields)).status, 303)
  const laid = await keeper.post(`${here}/import`, { file: new File([odd.replace('71', '72')], 'b.csv') })
  const page = await keeper.get(laid.to)
  assert.match(page.words, /as you set them the last time/)
  assert.match(page.body, /<option value="value" selected/)
})

test('shares and percentages in one column are asked about with their rows, and nothing comes in meanwhile', async () => {
  const csv = `School,Year,Value,N\nJuniper,2022-23,0.62,64\nGray Butte,2022-23,58,56`
  const asked = await bring(keeper, csv, { measure: 'Attendance rate' })
  assert.equal(asked.status, 422)
  assert.match(asked.words, /Is 0\.62 here 62 percent, or less than one\? Look at rows 2/)
  const brought = await bring(keeper, csv, { measure: 'Attendance rate', shares: 'shares' })
  assert.equal(brought.status, 303)
  const [point] = await world.look<{ value: string }>(`select value::text from indicators.point p
    join indicators.measure m on m.id = p.measure_id where m.name = 'Attendance rate' and m.space_id = '${district}' order by value desc limit 1`)
  assert.equal(point?.value, '62')
})

test('percentages and scale scores in one measure are refused with their rows', async () => {
  const asked = await bring(keeper, `School,Year,Value,N\nJuniper,2025,62%,64\nGray Butte,2025,2410,56`, {
    measure: 'State test',
  })
  assert.equal(asked.status, 422)
  assert.match(asked.words, /two names, or leave one kind out|Look at rows 3/)
})

test('a file of half a million rows is refused kindly, before it is read', async () => {
  const refused = await bring(keeper, 'School,Year,Value,N\n' + 'Juniper,2025,62%,64\n'.repeat(500_000))
  assert.equal(refused.status, 422)
  assert.match(refused.words, /500,00\d rows; LPS takes 100,000 at once\. Save it in parts/)
})

test('what is no table, empty or nothing at all is said beside the field', async () => {
  assert.match((await keeper.post(`${here}/import`, {})).words, /Choose the table first/)
  for (const [text, said] of [
    ['  ', /The file is empty/],
    ['only words', /No table was found/],
    ['PK\u0003\u0004 broken', /cannot be opened/],
  ] as const) {
    const answer = await bring(keeper, text)
    assert.equal(answer.status, 422)
    assert.match(answer.words, said)
  }
})

test('no column of numbers, or not one row that can be read, is said', async () => {
  const csv = `School,Year,Value,N\nNowhere,2025,62%,64`
  const nowhere = (await bring(keeper, csv, { measure: 'X', 'calledName.0': 'Nowhere' })).words
  assert.match(nowhere, /Not one row could be read.*no school here has this name Row 2 It says: Nowhere/)
  const nameless = (await bring(keeper, csv.replace('Nowhere', 'Juniper Elementary'))).words
  assert.match(nameless, /it does not say what is measured Row 2/)
  assert.match((await bring(keeper, csv, { 'column.2': '' })).words, /No column holds numbers yet/)
})

test('an organization shows numbers from ten students on, or from more, never from fewer', async () => {
  assert.match((await keeper.post(`${here}/least`, { least: '5' })).words, /A whole number from 10 to 1,000/)
  assert.equal((await keeper.post(`${here}/least`, { least: '60' })).status, 303)
  const page = await reader.get(
    `/organizations/${await demoOrganization(world, 'Gray Butte K–8')}/indicators`,
  )
  assert.match(page.words, /Reading: Passed the test not shown/)
  assert.equal((await reader.post(`${here}/least`, { least: '12' })).status, 404)
  await keeper.post(`${here}/least`, { least: '10' })
})

test('a keeper says what a measure is; another of its subject with that name is refused', async () => {
  const list = await keeper.get(`/organizations/${school}/indicators`)
  const path = /href="([^"]+)">Reading: Passed/.exec(list.body)?.[1]
  const page = await keeper.get(`${path}/change`)
  const answers = { subject: 'Reading', unit: 'percent', better: 'higher', source: 'State test', license: '' }
  assert.equal(page.field('name'), 'Passed the test')
  const wrong = await keeper.post(`${path}/change`, { ...answers, name: '', anew: 'soon' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Write school years/)
  const kept = await keeper.post(`${path}/change`, { ...answers, name: 'Read well', anew: '2025-26' })
  assert.equal(kept.status, 303)
  assert.match((await reader.get(path!)).words, /Reading: Read well .*measured in another way.*State test/)
  assert.equal((await reader.post(`${path}/change`, { ...answers, name: 'Mine', anew: '' })).status, 404)
})

test('a keeper brings in nothing about an organization of somebody else, and shows nothing of it', async () => {
  const { id } = castMember('tom.ashcroft')
  const [alder] = [await demoOrganization(world, 'Alder Elementary')]
  const [measure] = await world.look<{ id: string }>(
    `select id from indicators.measure where space_id = $1`,
    [district],
  )
  for (const table of ['point', 'shown'])
    await assert.rejects(
      world.program.db.as(asPerson(id), (tx) =>
        tx.run({
          ...sql`select 1`,
          name: `strange ${table}`,
          text: `insert into indicators.${table} (space_id, measure_id, year, about_id, grade, student_group, value, n)
            values ('${district}', '${measure!.id}', '2025–26', '${alder}', 'all', 'all', 50, 60)`,
        }),
      ),
    )
  const named = await bring(keeper, `School,Year,Value,N\nAlder Elementary,2025,62%,64`, {
    measure: 'Strange',
    'calledName.0': 'Alder Elementary',
    'called.0': alder,
  })
  assert.match(named.words, /Not one row could be read/)
})
