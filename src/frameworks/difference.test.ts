import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { countsOf, diff, type ChangeKind } from './difference.ts'
import { adapted, addTo, coded, next, plainWhole } from './whole.suite.ts'
import type { Whole } from './whole.ts'

const told = (before: Whole, after: Whole) =>
  Object.fromEntries(
    diff(before, after).items.map((one) => [(one.before ?? one.after)!.code, one.kinds.join(' ')]),
  )

test('a framework does not differ from itself, from its copy, or from its next version', () => {
  const whole = plainWhole()
  for (const other of [whole, adapted(whole), next(whole), next(adapted(whole))])
    if (other.version.basedOn === null || other.version.previousId === null)
      assert.deepEqual(diff(whole, other), { items: [], rubrics: false })
  const ours = adapted(whole)
  assert.deepEqual(diff(ours, next(ours)).items, [])
})

/** What a person may do to one item, by the change it makes. */
const edits: [ChangeKind, (whole: Whole, code: string) => void][] = [
  ['reworded', (whole, code) => void (coded(whole, code).statement += ', and says so')],
  ['reworded', (whole, code) => void (coded(whole, code).label = 'In short')],
  ['hidden', (whole, code) => void (coded(whole, code).hidden = true)],
  ['detailed', (whole, code) => void (coded(whole, code).equityNote = 'Who is missing?')],
  ['detailed', (whole, code) => void (coded(whole, code).keywords = ['trust'])],
  ['recoded', (whole, code) => void (coded(whole, code).code = `${code} `)],
  ['moved', (whole, code) => void (joinOf(whole, code).toId = coded(whole, '9').id)],
]
const joinOf = (whole: Whole, code: string) =>
  whole.associations.find(({ fromId }) => fromId === coded(whole, code).id)!
const leaves = ['1', '2', '3', '4'].flatMap((d) => [...'abc'].map((letter) => d + letter))

test('whatever is edited is what the difference says, item by item', () => {
  const choice = fc.record({ code: fc.constantFrom(...leaves), edit: fc.constantFrom(...edits) })
  const chosen = fc.uniqueArray(choice, { selector: ({ code }) => code, maxLength: 12 })
  fc.assert(
    fc.property(chosen, fc.boolean(), (list, own) => {
      const before = plainWhole(4)
      addTo(before, null, { code: '9', statement: 'A home for what moves' })
      const after = own ? adapted(before) : next(before)
      for (const { code, edit } of list) edit[1](after, code)
      const kinds = Object.fromEntries(list.map(({ code, edit }) => [code, edit[0]]))
      assert.deepEqual(told(before, after), kinds)
      assert.deepEqual(
        countsOf(diff(before, after)).reduce((sum, { n }) => sum + n, 0),
        list.length,
      )
    }),
  )
})

test('an item in another order is told alone, not those it passed', () => {
  const before = plainWhole(5)
  const after = adapted(before)
  joinOf(after, '1').place = 99
  assert.deepEqual(told(before, after), { 1: 'reordered' })
})

test('what was added, taken out, or said in the rubric is told', () => {
  const before = plainWhole()
  const after = adapted(before)
  addTo(after, coded(after, '2').id, { code: '2d', statement: 'Asks the families first' })
  after.items = after.items.filter(({ code }) => code !== '3c')
  after.rubrics[0]!.criteria[0]!.levels[1]!.description = 'Everybody knows why'
  assert.deepEqual(told(before, after), { '1a': 'rubric', '2d': 'added', '3c': 'removed' })
})

test('an item below two parents has moved when one of them is other than before', () => {
  const before = plainWhole()
  const after = adapted(before)
  const [child, parent] = [coded(after, '1a').id, coded(after, '2').id]
  after.associations.push({ ...joinOf(after, '1a'), fromId: child, toId: parent, place: 9 })
  assert.deepEqual(told(before, after), { '1a': 'moved' })
})
