import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv, tableOf } from '#tables'
import { guessColumns } from './column.ts'
import type { Whole } from './point.ts'
import { readPoints } from './read-points.ts'

const known = [
  { id: 'h', name: 'Harlow Valley Unified', kind: 'district', parentId: null },
  { id: 'a', name: 'Alder Elementary', kind: 'school', parentId: 'h' },
  { id: 'e', name: 'Elm Street Middle', kind: 'school', parentId: 'h' },
]
const nothing: Whole = { measure: '', subject: '', year: '', about: 'h' }

function read(csv: string, whole: Partial<Whole> = {}) {
  const table = tableOf(readCsv(csv)!)!
  const mapping = guessColumns(table.header, table.rows)
  return {
    mapping,
    ...readPoints(table, { mapping, whole: { ...nothing, ...whole } }, { known, units: new Map() }),
  }
}

test('a long table is read by the names of its columns', () => {
  const { points, measures, remarks } = read(`School,Year,Measure,Subject,Grade,Student group,Value,N
Alder,2024-25,Proficient,Maths,4,English learner,31%,14
ALDER ELEMENTARY SCHOOL,2024-25,Proficient,Maths,4,All students,58%,62
District,2024-25,Proficient,Maths,4,All,≥95%,400`)
  deepEqual(remarks, [])
  deepEqual(measures, [{ key: 'proficient\nmaths', name: 'Proficient', subject: 'Maths', unit: 'percent' }])
  deepEqual(
    points.map(({ about, year, grade, group, value, bound, n }) =>
      [about, year, grade, group, value, bound, n].join(' '),
    ),
    ['a 2024–25 4 English learner 31  14', 'a 2024–25 4 all 58  62', 'h 2024–25 4 all 95 least 400'],
  )
})

test('years as columns are read with the counts beside them', () => {
  const { points, mapping } = read(
    `School,Student group,2022-23,N tested,2023-24,N tested
Alder,English learner,0.31,14,*,6
Elm Street,All,0.5,200,,`,
    { measure: 'Proficient', subject: 'Maths' },
  )
  deepEqual(mapping, ['school', 'group', 'ofYear', 'nBefore', 'ofYear', 'nBefore'])
  deepEqual(
    points.map(({ about, year, value, n, mark }) => [about, year, value, n, mark].join(' ')),
    ['a 2022–23 31 14 ', 'a 2023–24  6 withheld', 'e 2022–23 50 200 ', 'e 2023–24   blank'],
  )
})

test('student groups as columns are read, and the whole says the year and the measure', () => {
  const { points } = read(
    `Grade,All students,English learner
3,60,41
4,58,31`,
    { measure: 'Proficient', year: '2025', about: 'a' },
  )
  deepEqual(
    points.map(({ about, year, grade, group, value }) => [about, year, grade, group, value].join(' ')),
    [
      'a 2024–25 3 all 60',
      'a 2024–25 3 English learner 41',
      'a 2024–25 4 all 58',
      'a 2024–25 4 English learner 31',
    ],
  )
})

test('whether shares or percentages are meant is not guessed where both stand in a column', () => {
  const csv = `School,Year,Value,N
Alder,2025,0.62,60
Elm Street,2025,58,90`
  const asked = read(csv, { measure: 'Proficient' })
  deepEqual(asked.mixed, [{ name: 'Proficient', subject: '', mixed: 'scale', rows: [2] }])
  equal(asked.points.length, 0)
  deepEqual(
    read(csv, { measure: 'Proficient', shares: 'shares' }).points.map(({ value }) => value),
    [62, 58],
  )
  deepEqual(
    read(csv, { measure: 'Proficient', shares: 'percents' }).points.map(({ value }) => value),
    [0.62, 58],
  )
})

test('percentages and scale scores in one measure are asked about with their rows, and taken as a person says', () => {
  const csv = `School,Year,Value\nAlder,2025,62%\nElm Street,2025,2410`
  const { mixed } = read(csv, { measure: 'Test' })
  deepEqual(mixed, [{ name: 'Test', subject: '', mixed: 'unit', rows: [3] }])
  const percent = read(csv, { measure: 'Test', signs: 'percent' })
  deepEqual([percent.points.map(({ value }) => value), percent.measures[0]?.unit], [[62], 'percent'])
  deepEqual(percent.remarks.find(({ problem }) => problem === 'range')?.rows, [3])
  const plain = read(csv, { measure: 'Test, % proficient', signs: 'plain' })
  deepEqual([plain.points.map(({ value }) => value), plain.measures[0]?.unit], [[62, 2410], 'number'])
})

test('percent signs in a measure that is something else are asked about, or left aside', () => {
  const csv = `School,Year,Value\nAlder,2025,62%\nElm Street,2025,48`
  deepEqual(read(csv, { measure: 'Days', unit: 'days' }).mixed, [
    { name: 'Days', subject: '', mixed: 'sign', rows: [2] },
  ])
  const aside = read(csv, { measure: 'Days', unit: 'days', signs: 'plain' })
  deepEqual(
    aside.points.map(({ value }) => value),
    [62, 48],
  )
})

test('what cannot be read is left out and told with its row; zero stays zero', () => {
  const { points, remarks } = read(
    `School,Year,Grade,Value,N
Alder,2025,4,#VALUE!,60
Alder,2025,5,=B2/B3,60
Nowhere,2025,4,50,60
Alder,soon,4,50,60
Alder,2025,3-5,50,60
Alder,2025,3,0,60
Alder,2025,3,1,60
Alder,2025,K,104,60`,
    { measure: 'Percent proficient', stacked: 'first' },
  )
  deepEqual(
    remarks.map(({ problem, rows }) => [problem, ...rows].join(' ')),
    ['school 4', 'year 5', 'grade 6', 'broken 2', 'formula 3', 'range 9', 'other 8'],
  )
  deepEqual(
    points.map(({ value }) => value),
    [0],
  )
})

test('where two rows have different numbers for one place, a person says so; the same twice does no harm', () => {
  const codes = `School Code,Year,Grade,Value,N\n0007,2025,4,55,80\n0008,2025,4,45,70`
  const coded = read(codes, { measure: 'Met' })
  deepEqual(coded.mapping, ['school', 'year', 'grade', 'value', 'n'])
  deepEqual(coded.remarks, [{ problem: 'school', count: 2, rows: [2, 3], examples: ['0007', '0008'] }])
  const nowhere = codes.replace('School Code', 'Code')
  deepEqual(read(nowhere, { measure: 'Met' }).mixed, [
    { name: 'Met', subject: '', mixed: 'stacked', rows: [3] },
  ])
  const first = read(nowhere, { measure: 'Met', stacked: 'first' })
  deepEqual(
    [first.mixed, first.points.map(({ value }) => value), first.remarks[0]?.problem],
    [[], [55], 'other'],
  )
  const same = read(`School,Year,Value\nAlder,2025,\nAlder,2025,55\nAlder,2025,55`, { measure: 'Met' })
  deepEqual(
    [same.mixed, same.points.map(({ value }) => value), same.remarks[0]],
    [[], [55], { problem: 'twice', count: 2, rows: [4, 2], examples: [] }],
  )
})

test('a number that stands for a thing is no result, and a day says the year', () => {
  const { mapping, points } = read(`School,LEA ID,Date,Passed,Gifted EL,N
Alder,42,45550,61,40,80
Elm Street,42,9/15/2025,62,41,70`)
  deepEqual(mapping, ['school', null, 'year', 'ofMeasure', 'ofGroup', 'n'])
  deepEqual(
    points.map(({ year, value }) => `${year} ${value}`),
    ['2024–25 61', '2025–26 62'],
  )
})
