import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { stageOf } from './published.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 1, 16, 16, minutes))
const copy = { deliveredAt: at(15), expiresAt: at(90), openedAt: null, withdrawnAt: null, revokedAt: null }

test('a link waits a quarter of an hour, leads somewhere, is opened, and ends on its day', () => {
  equal(stageOf(copy, at(0)), 'waiting')
  equal(stageOf(copy, at(14)), 'waiting')
  equal(stageOf(copy, at(15)), 'delivered')
  equal(stageOf({ ...copy, openedAt: at(20) }, at(21)), 'opened')
  equal(stageOf(copy, at(89)), 'delivered')
  equal(stageOf({ ...copy, openedAt: at(20) }, at(90)), 'expired')
})

test('what was taken back stays taken back, also after its day', () => {
  equal(stageOf({ ...copy, withdrawnAt: at(3) }, at(200)), 'withdrawn')
  equal(stageOf({ ...copy, openedAt: at(20), revokedAt: at(30) }, at(200)), 'revoked')
})
