import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blockKinds, runBlocks, type Block } from './agenda.ts'
import { libraryIn, libraryProtocol } from './library.ts'
import { minutesOf, protocolForm } from './protocol.ts'

const { protocols, meetings, blocks: ways } = libraryIn('en')
const consultancy = libraryProtocol('consultancy', 'en')!
const success = libraryProtocol('success', 'en')!
const block = (given: Partial<Block> & Pick<Block, 'kind'>): Block => ({ minutes: 10, ...given })

test('there are twelve recipes and four whole meetings, each with steps that its own form would take', () => {
  assert.deepEqual([protocols.length, meetings.length], [12, 4])
  for (const { name, purpose, steps, key } of [...protocols, ...meetings]) {
    assert.equal(protocolForm.safeParse({ name, purpose, step: steps }).error, undefined, key)
    assert.equal(new Set(steps.map((step) => step.key)).size, steps.length, key)
  }
})

test('a language nobody translated for shows English', () =>
  assert.equal(libraryProtocol('tuning', 'pt-BR')?.name, 'Tuning'))

test('the whole meetings last half an hour for two, and one hour to two for a group', () =>
  assert.deepEqual(
    meetings.map(({ steps }) => minutesOf(steps)),
    [30, 60, 90, 120],
  ))

test('a consultancy of forty minutes in an hour and a half lasts forty minutes', () => {
  const steps = runBlocks(
    [
      block({ kind: 'checkIn', minutes: 5 }),
      block({ kind: 'presenting', minutes: 40, protocol: consultancy, presenter: 'Amina' }),
    ],
    ways,
  )
  assert.equal(minutesOf(steps), 45)
  assert.equal(minutesOf(steps.filter(({ key }) => key.startsWith('2.'))), 40)
  assert.equal(steps.find(({ key }) => key === '2.talking')?.hushed, 'presenter')
  assert.equal(steps.find(({ key }) => key === '2.presenting')?.title, 'Tell it and ask: Amina')
})

test('a recipe for one person after the other comes as often as it fits', () => {
  const turnsIn = (minutes: number) =>
    runBlocks([block({ kind: 'protocol', protocol: success, minutes })], ways).length / success.steps.length
  assert.deepEqual([10, 20, 39, 40, 65].map(turnsIn), [1, 1, 1, 2, 3])
})

test('a block whose recipe is gone is a matter to talk about', () =>
  assert.deepEqual(
    runBlocks([block({ kind: 'protocol' })], ways).map(({ key }) => key),
    ['1.topic'],
  ))

test('every block runs, also in one minute, and titles stay short', () => {
  for (const kind of blockKinds) {
    const steps = runBlocks([block({ kind, minutes: 1, words: 'x'.repeat(300) })], ways)
    assert.ok(steps.length > 0 && steps.every(({ title }) => [...title].length <= 80))
  }
})
