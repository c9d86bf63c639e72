import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { mainOf, standing, type Partnership } from './partnership.ts'

const pair = (id: string, more: Partial<Partnership> = {}): Partnership => ({
  id,
  kind: 'partnership',
  state: 'active',
  other: { id: `person of ${id}`, name: 'Maya' },
  since: new Date('2026-09-09'),
  asked: true,
  pausedByMe: false,
  main: false,
  agreedAt: null,
  agreementWaitsFor: null,
  hours: null,
  ...more,
})

test('of several partnerships the one that has lasted longest is the main one', () => {
  const [old, young] = [pair('old', { since: new Date('2024-09-03') }), pair('young')]
  equal(mainOf([young, old]), old)
})

test('until somebody chooses another', () => {
  const [old, young] = [pair('old', { since: new Date('2024-09-03') }), pair('young', { main: true })]
  equal(mainOf([old, young]), young)
})

test('a coaching, a paused partnership and one that is only asked for are no main partnership', () =>
  equal(
    mainOf([
      pair('coach', { kind: 'coaching' }),
      pair('rests', { state: 'paused', main: true }),
      pair('waits', { state: 'asking' }),
    ]),
    undefined,
  ))

test('a partner can be asked to coach, too; nobody is asked twice for the same', () => {
  const all = [pair('one')]
  equal(standing(all, 'partnership', 'person of one')?.id, 'one')
  equal(standing(all, 'coaching', 'person of one'), undefined)
})
