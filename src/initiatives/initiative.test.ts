import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { decisionForm, initiativeForm } from './initiative.ts'
import { stepsFrom } from './rank.ts'
import { byGroup, standingForm, type Standing } from './step.ts'

const complaintsOf = (schema: typeof initiativeForm | typeof decisionForm, given: object) => {
  const read = schema.safeParse(given)
  return Object.fromEntries((read.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))
}

test('a name and where it comes from are enough', () => {
  const read = initiativeForm.safeParse({ name: ' Talk ', origin: 'school', hours: '', staff: '', from: '' })
  ok(read.success)
  deepEqual([read.data.name, read.data.hours, read.data.from, read.data.draft], ['Talk', null, null, false])
})

test('what is no number, no day and no person is told beside its field', () => {
  deepEqual(
    complaintsOf(initiativeForm, {
      name: '',
      origin: 'fate',
      hours: 'many',
      staff: '2.5',
      since: '2027-02-30',
      ownerId: 'x',
    }),
    { name: 'name', origin: 'origin', hours: 'number', staff: 'number', since: 'day', ownerId: 'gone' },
  )
  equal(complaintsOf(initiativeForm, { name: 'x', origin: 'school', hours: '61' }).hours, 'number')
  equal(complaintsOf(initiativeForm, { name: 'x', origin: 'school', hours: '-1' }).hours, 'number')
})

test('what stops is one initiative, let go or paused', () => {
  const id = '01980000-0000-7000-8000-000000000001'
  const read = initiativeForm.parse({ name: 'x', origin: 'school', stops: `pause:${id}` })
  deepEqual(read.stops, { how: 'pause', id })
})

test('combining names another, and all but keeping says why', () => {
  deepEqual(complaintsOf(decisionForm, { decision: 'combine', reason: 'One is enough.' }), { withId: 'with' })
  deepEqual(complaintsOf(decisionForm, { decision: 'letGo', reason: ' ' }), { reason: 'reason' })
  deepEqual(complaintsOf(decisionForm, { decision: 'keep' }), {})
  deepEqual(complaintsOf(decisionForm, { decision: '' }), {})
})

test('a day until is kept of a pause alone', () => {
  const read = decisionForm.parse({ decision: 'letGo', reason: 'Done.', until: '2027-08-01' })
  equal(read.until, null)
})

test('moving goes a step up or down, and what is not sorted begins at the top or further down', () => {
  deepEqual(stepsFrom('first'), { up: undefined, down: 'next' })
  deepEqual(stepsFrom('later'), { up: 'next', down: 'not' })
  deepEqual(stepsFrom('not'), { up: 'later', down: undefined })
  deepEqual(stepsFrom('unsorted'), { up: 'first', down: 'later' })
})

test('the latest note of each group stands, and what was noted before stays with it', () => {
  const note = (who: string, notedOn: string): Standing => ({
    id: notedOn,
    who,
    step: 'open',
    note: '',
    notedOn,
  })
  const [teachers, families] = byGroup([note('teachers', '3'), note('families', '2'), note('teachers', '1')])
  deepEqual([teachers?.latest.notedOn, teachers?.before.length, families?.before.length], ['3', 1, 0])
})

test('a group in one’s own words counts more than the chosen one', () => {
  equal(standingForm.parse({ who: 'teachers', other: 'Bus drivers', step: 'own' }).who, 'Bus drivers')
  ok(!standingForm.safeParse({ who: '', step: 'own' }).success)
})
