import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCadence } from './cadence.ts'

const says = (text: string, cadence: object) => assert.deepEqual(readCadence(text), cadence, text)

test('how often people agreed to meet is read out of their own words', () => {
  const early = { begins: '07:15', ends: '07:45' }
  says('Every other Thursday, 7:15 to 7:45, her office or mine', { every: 'twoWeeks', weekday: 4, ...early })
  says('Every two weeks', { every: 'twoWeeks' })
  says('Every second Tuesday', { every: 'twoWeeks', weekday: 2 })
  says('Mondays after dismissal, half an hour', { every: 'week', weekday: 1 })
  says('Every third week by video, on Mountain time', { every: 'threeWeeks' })
  says('First Friday of the month, by phone', { every: 'month', weekday: 5, nth: 1 })
  says('Second Thursdays, 3:30–5 pm', { every: 'month', weekday: 4, nth: 2, begins: '15:30', ends: '17:00' })
  says('The last Wednesday', { every: 'lastOfMonth', weekday: 3, nth: -1 })
  says('Once a month', { every: 'month' })
})

test('what is not understood proposes nothing', () => {
  says('', {})
  says('Whenever one of us calls', {})
  says('We ask before we advise, 99 to 3', {})
})

test('hours without a word beside them are those of a school day', () => {
  says('3 to 4', { begins: '15:00', ends: '16:00' })
  says('11:30 am - 12:15 pm', { begins: '11:30', ends: '12:15' })
  says('8 to 7', {})
})
