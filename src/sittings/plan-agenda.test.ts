import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planAgenda } from './plan-agenda.ts'

const amina = { id: 'amina', name: 'Amina' }
const block = { key: 'a', part: 'topic', title: 'Part', own: false, leftOut: false } as const
const consultancy = {
  key: 'consultancy',
  name: 'Consultancy',
  purpose: '',
  steps: [
    { key: 'tell', title: 'Tell it', minutes: 5, speaks: 'presenter', prompt: '', writes: 'nothing' },
    {
      key: 'talk',
      title: 'Talk',
      minutes: 5,
      speaks: 'group',
      prompt: '',
      writes: 'idea',
      hushed: 'presenter',
    },
  ],
} as const

test('an agenda’s steps take its minutes, and whoever presents is known in theirs alone', () => {
  const steps = planAgenda(
    [
      { ...block, kind: 'checkIn', minutes: 5 },
      { ...block, kind: 'protocol', minutes: 40, protocol: 'consultancy', person: amina },
    ],
    [{ ...consultancy, steps: [...consultancy.steps] }],
    'en',
  )
  assert.equal(
    steps.reduce((sum, { minutes }) => sum + minutes, 0),
    45,
  )
  assert.deepEqual(
    new Set(steps.filter(({ presenterId }) => presenterId === 'amina').map(({ key }) => key)),
    new Set(['2.tell', '2.talk']),
  )
})

test('the title of what somebody shares is not copied; what they wrote on the agenda is', () => {
  const item = { noun: 'goal', space: 'amina', id: 'goal' }
  const steps = planAgenda(
    [
      { ...block, kind: 'goal', minutes: 10, words: 'Every child reads', item, person: amina },
      { ...block, kind: 'topic', minutes: 10, words: 'The spring schedule' },
    ],
    [],
    'en',
  )
  assert.doesNotMatch(JSON.stringify(steps), /Every child reads/)
  assert.match(JSON.stringify(steps), /The spring schedule/)
})
