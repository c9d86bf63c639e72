import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { pickCard } from './card.ts'
import { answers, type Choice } from './choice.ts'
import type { Picture } from './picture.ts'
import type { Rule } from './rule.ts'

const today = '2027-02-16'
const picture = { today, cycle: 'this year', ends: '2027-06-30' } as Picture
const speaking = (id: string, items: (string | undefined)[]): Rule => ({
  id,
  minutes: 1,
  find: () => items.map((about) => ({ href: `/${about}`, about })),
})
const pick = (rules: Rule[], choices: Choice[] = []) => {
  const card = pickCard(rules, picture, { choices, thresholds: {} })
  return card && [card.rule, card.about]
}

test('the first rule that finds something speaks, about its first item', () => {
  deepEqual(pick([speaking('A', []), speaking('B', ['x', 'y']), speaking('C', ['z'])]), ['B', 'x'])
  equal(pick([speaking('A', [])]), undefined)
})

test('what is about no item is about the cycle, so that next year may ask again', () =>
  deepEqual(pick([speaking('A', [undefined])]), ['A', 'this year']))

test('a rule asks by the number that the district set, else by the usual one', () => {
  const days = { usual: 10, least: 1, most: 30 }
  const rule: Rule = { ...speaking('A', []), thresholds: { days }, find: () => [] }
  const after = (set: Record<string, number>) => {
    const quiet: Rule = { ...rule, find: (_, numbers) => (numbers['days']! <= 7 ? [{ href: '/x' }] : []) }
    return pickCard([quiet], picture, { choices: [], thresholds: { A: set } })?.rule
  }
  deepEqual([after({}), after({ days: 7 })], [undefined, 'A'])
})

test('done keeps a card away for its item, not now until its day, never for good', () => {
  const rules = [speaking('A', ['x', 'y'])]
  const said = { rule: 'A', about: 'x', until: null }
  deepEqual(pick(rules, [{ ...said, answer: 'done' }]), ['A', 'y'])
  deepEqual(pick(rules, [{ ...said, answer: 'later', until: '2027-02-17' }]), ['A', 'y'])
  deepEqual(pick(rules, [{ ...said, answer: 'later', until: today }]), ['A', 'x'])
  equal(pick(rules, [{ ...said, about: null, answer: 'off' }]), undefined)
})

test('whatever was answered, there is at most one card, and what is switched off stays silent', () => {
  const name = fc.constantFrom('A', 'B', 'C')
  const item = fc.constantFrom('x', 'y', 'z')
  const choice = fc.record({
    rule: name,
    about: item,
    answer: fc.constantFrom(...answers),
    until: fc.constantFrom(null, '2027-02-20', '2027-02-01'),
  })
  const rules = fc.uniqueArray(fc.tuple(name, fc.array(item)), { selector: ([id]) => id })
  fc.assert(
    fc.property(rules, fc.array(choice), (told, choices) => {
      const card = pick(
        told.map(([id, items]) => speaking(id, items)),
        choices,
      )
      if (!card) return
      const [rule, about] = card
      const said = choices.filter((one) => one.rule === rule)
      ok(said.every(({ answer }) => answer !== 'off'))
      ok(said.every((one) => one.about !== about || one.answer === 'later'))
    }),
  )
})
