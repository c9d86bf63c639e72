import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aged, decide, isIn, keptFor, keyOf, placeOf, weigh, type KeptAt } from './keeping.ts'

const place = { owner: 'amina', form: 'capture', writer: 'tab-1', field: 'caption' }
const kept = (now: string, rest: Partial<KeptAt> = {}): KeptAt => ({
  ...place,
  key: now,
  at: 1,
  was: '',
  now,
  ...rest,
})

test('words come back into an empty field and over the text they were written on', () => {
  assert.equal(decide({ was: '', now: 'mine' }, ''), 'back')
  assert.equal(decide({ was: 'old', now: 'mine' }, 'old'), 'back')
  assert.equal(decide({ was: 'old', now: 'mine' }, ''), 'back')
})

test('words never cover a newer text by themselves: they stand beside it', () => {
  assert.equal(decide({ was: 'old', now: 'mine' }, 'newer'), 'beside')
})

test('words that have arrived, or were taken back, are left alone', () => {
  assert.equal(decide({ was: 'old', now: 'mine' }, 'mine'), 'nothing')
  assert.equal(decide({ was: 'old', now: 'old' }, 'newer'), 'nothing')
})

test('two people on one device, and two tabs of one person, keep their words in two places', () => {
  assert.notEqual(keyOf(place), keyOf({ ...place, owner: 'maya' }))
  assert.notEqual(keyOf(place), keyOf({ ...place, writer: 'tab-2' }))
})

test('a place is found again from its key, whatever a field is called', () => {
  for (const field of ['caption', 'name 1', 'a:b', 'a\nb'])
    assert.deepEqual(placeOf(keyOf({ ...place, field })), { ...place, field })
  for (const other of ['lps:device', 'lps:kept:amina:capture', 'theme', ''])
    assert.equal(placeOf(other), undefined)
})

test('of two tabs, each gets its own words back and sees those of the other beside', () => {
  const [first, second] = [kept('one', { writer: 'a-1', at: 1 }), kept('two', { writer: 'b-1', at: 2 })]
  assert.deepEqual(weigh([first, second], '', 'a'), { back: first, beside: [second], same: undefined })
  assert.deepEqual(weigh([first, second], '', 'b'), { back: second, beside: [first], same: undefined })
})

test('a tab that never wrote gets the newest words, and the same words are shown once', () => {
  const [old, fresh, twin] = [kept('one'), kept('two', { at: 2 }), kept('one', { at: 0 })]
  assert.deepEqual(weigh([old, fresh, twin], '', 'c'), { back: fresh, beside: [old], same: undefined })
})

test('a form that came back shows its words already, and remembers what they were written on', () => {
  const mine = kept('mine', { was: 'old' })
  assert.deepEqual(weigh([mine], 'mine', 'a'), { back: undefined, beside: [], same: mine })
})

test('words that seem too old are kept once more from the day they are found, for clocks jump', () => {
  const [then, later] = [1_000, 1_000 + keptFor]
  const words = { at: then, was: '', now: 'mine' }
  assert.equal(aged(words, later - 1), 'young')
  assert.equal(aged(words, later), 'again')
  assert.equal(aged({ ...words, old: true }, later), 'over')
  assert.equal(aged(words, 0), 'young')
})

test('words are in what is sent, whatever lies between them, and a changed letter is another text', () => {
  assert.ok(isIn('Quiet tables\n spoke', ['', 'Today: Quiet tables spoke first.']))
  assert.ok(isIn('', ['']))
  assert.ok(!isIn('Quiet tables', ['quiet tables', 'Quiet']))
})
