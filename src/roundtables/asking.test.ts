import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as law, array, property, string } from 'fast-check'
import { meantBy, namesIn } from './asking.ts'

const someone = (name: string) => ({ id: name, name, pronouns: null, posts: [] })

test('a pasted list is read by lines, commas and semicolons, each name once', () =>
  assert.deepEqual(namesIn(' Maya \nRuth, Gus;; Maya\n\n'), ['Maya', 'Ruth', 'Gus']))

test('whatever is pasted, no name is empty or comes twice', () =>
  law(
    property(array(string()), (lines) => {
      const names = namesIn(lines.join('\n'))
      assert.ok(names.every((name) => name.trim() === name && name.length > 0))
      assert.equal(new Set(names).size, names.length)
    }),
  ))

test('a name means the only one it finds', () => {
  assert.equal(meantBy('may', [someone('Maya')])?.name, 'Maya')
  assert.equal(meantBy('may', []), undefined)
})

test('of several it means who is called exactly so, accents and capitals aside', () => {
  const people = [someone('Linh Nguyen'), someone('Daniel Nguyen'), someone('Lucía Hernández')]
  assert.equal(meantBy('LINH NGUYEN', people)?.name, 'Linh Nguyen')
  assert.equal(meantBy('lucia hernandez', people)?.name, 'Lucía Hernández')
  assert.equal(meantBy('Nguyen', people), undefined)
  assert.equal(meantBy('Linh Nguyen', [...people, someone('Linh Nguyen')]), undefined)
})
