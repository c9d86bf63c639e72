import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from './person.ts'

test('initials come from the first and the last word and are never changed', () => {
  equal(initialsOf('Amina Okafor'), 'AO')
  equal(initialsOf("Siobhán O'Brien"), 'SO')
  equal(initialsOf('Madonna'), 'M')
  equal(initialsOf('李 明'), '李明')
  equal(initialsOf('van der Berg'), 'vB')
  equal(initialsOf(''), '')
})
