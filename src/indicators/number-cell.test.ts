import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readGrade } from './grade.ts'
import { readCount, readNumber } from './number-cell.ts'
import { readYear } from './school-year.ts'
import { familyOf, readGroup } from './student-group.ts'

const plain = { percent: false, bound: '', note: '' }

test('numbers are read as people type them', () => {
  deepEqual(readNumber(' 62 '), { ...plain, number: 62 })
  deepEqual(readNumber('62.5 %'), { ...plain, number: 62.5, percent: true })
  deepEqual(readNumber('0.62'), { ...plain, number: 0.62 })
  deepEqual(readNumber('.62'), { ...plain, number: 0.62 })
  deepEqual(readNumber('1,234.5'), { ...plain, number: 1234.5 })
  deepEqual(readNumber('62,5'), { ...plain, number: 62.5 })
  deepEqual(readNumber('−3'), { ...plain, number: -3 })
})

test('at least and at most stay what they are, and a footnote is no part of the number', () => {
  deepEqual(readNumber('≥95%'), { number: 95, percent: true, bound: 'least', note: '' })
  deepEqual(readNumber('>= 95'), { ...plain, number: 95, bound: 'least' })
  deepEqual(readNumber('95+'), { ...plain, number: 95, bound: 'least' })
  deepEqual(readNumber('<5'), { ...plain, number: 5, bound: 'most' })
  deepEqual(readNumber('62.5*'), { ...plain, number: 62.5, note: '*' })
  deepEqual(readNumber('62 % (2)'), { number: 62, percent: true, bound: '', note: '(2)' })
})

test('what is no number is kept apart from zero, with its reason', () => {
  for (const cell of ['', '  ']) deepEqual(readNumber(cell), { mark: 'blank' })
  for (const cell of ['N/A', 'n/a', 'NA', '-', '—', '.'])
    deepEqual(readNumber(cell), { mark: 'notApplicable' })
  for (const cell of ['*', '**', 'n<10', 'Suppressed', 'DS', 'n < 10', 'TFTR', 'fewer than 10'])
    deepEqual(readNumber(cell), { mark: 'withheld' })
  for (const cell of ['#VALUE!', '#DIV/0!', '#N/A', '#REF!']) deepEqual(readNumber(cell), { wrong: 'broken' })
  deepEqual(readNumber('=SUM(B2:B9)'), { wrong: 'formula' })
  for (const cell of ['about 60', '6 2', '%', '0x10', '1e5', '<95+', '٥٠', '5O', '3/4', '$12', '(5)'])
    deepEqual(readNumber(cell), { wrong: 'unreadable' })
  for (const cell of ['12-14', '10–14 %', '50 to 59%', '10% - 14%'])
    deepEqual(readNumber(cell), { wrong: 'span' })
  deepEqual(readNumber('0'), { ...plain, number: 0 })
})

const sayings = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789.,-–<>≤≥=%+*†¹ ()[]#/'$xnaeE~"), maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.tuple(fc.nat(99_999), fc.string({ maxLength: 4 })).map(([n, text]) => `${n}${text}`),
)

test('whatever a cell says, a number is made of its own figures alone, and none of two', () => {
  fc.assert(
    fc.property(sayings, (cell) => {
      const read = readNumber(cell)
      if (!('number' in read)) return
      const said = cell.trim().replace(/(\(\w{1,3}\)|\[\w{1,3}\])$/, '')
      const figures = (text: string) => text.replaceAll(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '')
      const number = read.number.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 })
      equal(figures(number), figures(said), cell)
      equal(/\d[^\d.,\s']+\d|[a-z]{2,}.*\d|[/$~#]/i.test(said), false, cell)
    }),
    { numRuns: 3000 },
  )
})

test('a number is the same number in every dress', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
      const [whole, part] = [n.toLocaleString('en'), (n / 100).toFixed(2)]
      for (const cell of [
        `${n}`,
        whole,
        `${n} %`,
        `≥${n}`,
        `< ${n}`,
        `${n}*`,
        `${whole}†`,
        `${n}+`,
        ` ${n} (a)`,
      ])
        equal((readNumber(cell) as { number: number }).number, n, cell)
      for (const cell of [part, part.replace('.', ','), `${part}%`])
        equal((readNumber(cell) as { number: number }).number, n / 100, cell)
    }),
  )
})

test('how many students is a whole number, or not known', () => {
  equal(readCount('1,204'), 1204)
  for (const cell of ['', '*', '<10', 'n/a']) equal(readCount(cell), null)
  for (const cell of ['12.5', '-3', '40%', '#REF!', 'many']) equal(readCount(cell), undefined)
})

test('a school year is known by both its years or by the one in which it ends', () => {
  for (const text of ['2024-25', '2024–2025', 'SY 2024/25', '2025', 'Spring 2025', 'pct_2025'])
    equal(readYear(text), '2024–25', text)
  equal(readYear('1999-00'), '1999–00')
  equal(readYear('45550'), '2024–25', 'September 15, 2024, as a spreadsheet counts days')
  for (const text of ['', 'last year', '2024-26', '20245', '25']) equal(readYear(text), undefined, text)
})

test('grades and groups are called by one name each', () => {
  for (const text of ['4', '04', 'Grade 4', 'G4', '4th', '4th grade']) equal(readGrade(text), '4', text)
  equal(readGrade('Kindergarten'), 'K')
  for (const text of ['', 'All', 'All grades']) equal(readGrade(text), 'all', text)
  for (const text of ['3-8', '14', 'middle']) equal(readGrade(text), undefined, text)
  equal(readGroup(' All  Students '), 'all')
  equal(readGroup('English  learner'), 'English learner')
})

test('groups that part all students among themselves are of one family', () => {
  equal(familyOf('Not English learner'), familyOf('English learner'))
  equal(familyOf('Non-EL'), familyOf('EL'))
  equal(familyOf('Students without disabilities'), familyOf('Students with disabilities'))
  equal(familyOf('White'), familyOf('Black or African American'))
  equal(familyOf('Band'), familyOf('Choir'))
})
