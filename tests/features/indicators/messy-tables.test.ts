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
const report = async (
  ...[rows, merged, fields]: [...Parameters<typeof workbook>, Record<string, string>?]
) => {
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

test('two rows of names, and two columns with one name, are told apart from a table with what to do', async () => {
  const over = ['', '', '2023-24', empty, '2024-25', empty]
  const names = ['School', 'Grade', 'All students', 'English learner', 'All students', 'English learner']
  const row = ['Juniper Elementary', 3, '58%', '40%', '62%', '45%']
  const two = await report([['Results'], over, names, row], ['C2:D2', 'E2:F2'])
  assert.equal(two.status, 422)
  assert.match(two.words, /“2023-24” stands over “All students”\. LPS reads one row of names\./)
  const same = await report([names, row, row])
  assert.match(same.words, /Two columns of numbers have the same name, “All students”/)
})
