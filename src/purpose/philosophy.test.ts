import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksAgain, differs, noPhilosophy } from './philosophy.ts'

const written = {
  ...noPhilosophy,
  believe: 'Children come where somebody waits.',
  heldAt: new Date('2026-02-16'),
}

test('after a year, and not a day before, LPS asks whether it is still true', () => {
  assert.ok(!asksAgain(written, new Date('2027-02-15')))
  assert.ok(asksAgain(written, new Date('2027-02-16')))
})

test('nothing written is never asked after', () =>
  assert.ok(!asksAgain({ ...noPhilosophy, heldAt: new Date('2020-01-01') }, new Date('2027-02-16'))))

test('any of the three boxes makes another wording', () => {
  assert.ok(!differs(written, { ...written }))
  for (const box of ['believe', 'value', 'therefore'] as const)
    assert.ok(differs(written, { ...written, [box]: 'Something else.' }))
})
