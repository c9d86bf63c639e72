import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './near.ts'

const goal = (id: string, statement: string) => ({
  id,
  statement,
  space: 's',
  organization: 'o',
  kind: 'school',
})

test('a goal meets first what shares its telling words, at most three', () => {
  const above = [
    goal('a', 'Every bus arrives on time.'),
    goal('b', 'Students reason about mathematics in every lesson.'),
    goal('c', 'Families feel at home in our schools.'),
  ]
  const { goals, near } = nearest('More students explain their mathematical reasoning', above)
  equal(goals[0]?.id, 'b')
  equal(near, 1)
  deepEqual(goals.map(({ id }) => id).toSorted(), ['a', 'b', 'c'])
})

test('where no word is shared nothing is nearer', () => {
  const above = [goal('a', 'Every bus arrives on time.'), goal('b', 'Families feel at home.')]
  const { goals, near } = nearest('Teams lead inquiry', above)
  equal(near, 0)
  deepEqual(goals, above)
})
