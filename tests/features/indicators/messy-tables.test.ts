import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'
import { workbook } from './workbook.ts'

const world = await openWorld({ demo: true })
const keeper = await world.signedIn('tom.ashcroft')
const here = `/organizations/${await demoOrganization(world, 'Pinecrest County Schools')}/indicators`
const bring = bringingTo(here)

test('a column of percentages and plain numbers asks what they are, and goes on with the answer', async () => {
  const csv = `School,Year,Grade,% Proficient,N
Juniper Elementary,2025,3,62%,64
Gray Butte K-8,2025,3,145,56`
  const whole = { measure: 'Passed the winter test' }
  const asked = await bring(keeper, ['winter.csv', csv], whole)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /others are above 100 and can be no percentages\. Look at rows 3, and say below/)
  assert.match(asked.words, /Some numbers have a percent sign All are percentages: 62 and 62% are the same\./)
  const brought = await bring(keeper, ['winter.csv', csv], { ...whole, signs: 'percent' })
  const report = await keeper.get(brought.to)
  assert.match(
    report.words,
    /New numbers 1 .*One percentage left out: below 0 or above 100 Row 3 It says: 145/,
  )
})

const empty = undefined
type Sheet = Parameters<typeof workbook>
const report = async (...[rows, merged, fields]: [Sheet[0], Sheet[1]?, Record<string, string>?]) => {
  const brought = await bring(keeper, ['report.xlsx', await workbook(rows, merged)], fields)
  return brought.status === 303 ? keeper.get(brought.to) : brought
}
const points = (measure: string) =>
  world.look<{ about: string; grade: string; value: number }>(
    `select o.name as about, p.grade, p.value::float8 as value from indicators.point p
      join indicators.measure m on m.space_id = p.space_id and m.id = p.measure_id
      join organizations.organization o on o.id = p.about_id where m.name = $1 order by o.name, p.grade, p.value`,
    [measure],
  )

test('a report with merged schools, a title, a total and footnotes comes in whole, each number at its school', async () => {
  const rows = [
    ['Spring results'],
    [],
    ['School', 'Grade', 'Group', '% Proficient', 'N'],
    ['Juniper Elementary', 3, 'All students', 0.62, 64],
    [empty, 3, 'English learner', 0.4, 20],
    [empty, 4, 'All students', 0.5, 60],
    ['Total', 3, 'All students', 0.63, 299],
    ['* Fewer than 10 students are not shown.'],
  ]
  const whole = { measure: 'Spring', year: '2024-25' }
  const page = await report(rows, ['A1:E1', 'A4:A6', 'A8:E8'], whole)
  assert.match(
    page.words,
    /New numbers 4 .*One row left out: a note, not numbers Row 8 It says: \* Fewer than 10/,
  )
  assert.deepEqual(
    (await points('Spring')).map(({ about, grade, value }) => `${about} ${grade} ${value}`),
    [
      'Juniper Elementary 3 40',
      'Juniper Elementary 3 62',
      'Juniper Elementary 4 50',
      'Pinecrest County Schools 3 63',
    ],
  )
})

test('a row that names no school is never taken for the district; it is said what to do', async () => {
  const rows = [
    ['School', 'Year', 'Grade', 'Value', 'N'],
    ['Juniper Elementary', '2024-25', 3, '62%', 64],
    [empty, '2024-25', 4, '50%', 60],
  ]
  const page = await report(rows, [], { measure: 'Blank' })
  assert.match(page.words, /the row names no school\. Write the school into every row Row 3/)
  assert.deepEqual(
    (await points('Blank')).map(({ about }) => about),
    ['Juniper Elementary'],
  )
})

test('days over the columns are years, empty columns are not asked about, and a title beside a day is no header', async () => {
  const rows = [
    ['Attendance', empty, empty, 'printed 6/2/2025'],
    ['School', empty, new Date('2023-09-15'), new Date('2024-09-15'), 'Grade', 'Room', 'Bus'],
    ['Juniper Elementary', empty, 92.5, 94, 3, 'A', 'yes'],
    ['Gray Butte K-8', empty, 90, 91.5, 3, 'B', 'no'],
  ]
  const laid = await keeper.post(`${here}/import`, { file: new File([await workbook(rows)], 'days.xlsx') })
  const columns = await keeper.get(laid.to)
  assert.match(columns.words, /Column 3: 2023-09-15 .*Column 4: 2024-09-15/)
  assert.doesNotMatch(columns.words, /Column 2/)
  assert.match((await report(rows, [], { measure: 'Days there' })).words, /New numbers 4/)
})

const over = ['', '', '2023-24', empty, '2024-25', empty]
const under = ['School', 'Grade', 'All students', 'English learner', 'All students', 'English learner']
const row = ['Juniper Elementary', 3, '58%', '40%', '62%', '45%']

test('two rows of names are shown with their numbers, and whoever says that one stands over the other brings all in', async () => {
  const file = new File([await workbook([['Results'], over, under, row], ['C2:D2', 'E2:F2'])], 'two.xlsx')
  const laid = await keeper.post(`${here}/import`, { file })
  const asked = await keeper.get(laid.to)
  assert.match(asked.words, /Row 2 \(2023-24 · 2024-25\) and row 3 \(School · Grade · All students · English/)
  const [, file64 = ''] = /file=([\da-f]{64})/.exec(laid.to) ?? []
  const names = { file: file64, name: 'two.xlsx', names: '2-3' }
  const columns = await keeper.get(`${here}/import/columns?${new URLSearchParams(names)}`)
  assert.match(columns.words, /Column 1: row 2, over the others .*For example: 2023-24 · 2024-25/)
  const chosen = ['year', 'school', 'grade', 'ofGroup', 'ofGroup'].map((one, i) => [`column.${i}`, one])
  for (const [name, value] of chosen)
    assert.match(columns.body, new RegExp(`name="${name}".*?<option value="${value}" selected`, 's'))
  const given = { ...names, ...Object.fromEntries(chosen), measure: 'Over and under' }
  const brought = await keeper.post(`${here}/import/columns`, given)
  assert.match((await keeper.get(brought.to)).words, /New numbers 4/)
  assert.deepEqual(
    (await points('Over and under')).map(({ value }) => value),
    [40, 45, 58, 62],
  )
})

test('years under a measure are names and no numbers, and a row alone can hold the names', async () => {
  const csv = `School,Met,,Attendance,\n,2024,2025,2024,2025\nJuniper Elementary,62%,64%,93%,94%`
  const laid = await keeper.post(`${here}/import`, { file: new File([csv], 'years.csv') })
  const asked = await keeper.get(laid.to)
  assert.match(asked.words, /Both: row 1 stands over row 2.*Row 2 alone.*Row 1 alone/)
  const alone = await keeper.get(`${laid.to}&names=2`)
  assert.equal(alone.status, 422)
  assert.match(alone.words, /Two columns of numbers have the same name, “2024”/)
  const both = await keeper.get(`${laid.to}&names=1-2`)
  assert.match(both.words, /For example: Met · Attendance/)
  assert.equal((await keeper.get(`${laid.to}&names=1-77`)).status, 422)
})

test('a list of students below a row of titles is not taken either', async () => {
  const csv = `,,Spring,\nStudent ID,School,Math,ELA\n1001,Juniper Elementary,62,64`
  const refused = await keeper.post(`${here}/import`, { file: new File([csv], 'roster.csv') })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /list of students: it has a column “Student ID”/)
})

test('two columns of numbers with one name are told with what to do, but each number may have its count beside it', async () => {
  const same = await report([under, row, row])
  assert.match(same.words, /Two columns of numbers have the same name, “All students”/)
  const counted = [
    ['School', 'Grade', '2023-24', 'N', '2024-25', 'N'],
    ['Juniper Elementary', 4, '58%', 64, '62%', 66],
  ]
  assert.match((await report(counted, [], { measure: 'Counted' })).words, /New numbers 2/)
})

test('rows that differ in a column nobody named are asked about, and none of them is taken for the district', async () => {
  const csv = `Building,Site No.,Grade,Value,N\nX,1,4,55,80\nY,2,4,45,70`
  const none = { measure: 'Nameless sites', year: '2024-25', 'column.0': '', 'column.1': '' }
  const asked = await bring(keeper, ['sites.csv', csv], none)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /Nameless sites, rows 3: another number for a school, grade, group and year/)
  assert.match(asked.words, /Two numbers for one place Keep the first of each/)
  assert.deepEqual(await points('Nameless sites'), [])
  const first = await bring(keeper, ['sites.csv', csv], { ...none, stacked: 'first' })
  assert.match((await keeper.get(first.to)).words, /a row above has another one .*Row 3 It says: 45/)
})

test('a cover and a hidden sheet in front of the table do not stand in its way', async () => {
  const rows = [
    ['School', 'Year', 'Grade', 'Rate', 'N'],
    ['Juniper Elementary', '2024-25', 4, 62, 64],
  ]
  const before = { hidden: [['a', 'b', 'c'], ...rows], cover: [['Read me'], ['See the next sheet.']] }
  const file = await workbook(rows, [], before)
  const brought = await bring(keeper, ['covered.xlsx', file], { measure: 'Covered' })
  assert.match((await keeper.get(brought.to)).words, /New numbers 1/)
  assert.deepEqual(
    (await points('Covered')).map(({ value }) => value),
    [62],
  )
})
