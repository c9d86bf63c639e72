import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isOut, standingOf } from './showing.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 1, 16, 16, minutes))
const showing = {
  organization: 'Harlow',
  organizationId: '',
  handedAt: at(0),
  deliveredAt: at(15),
  withdrawnAt: null,
  revokedAt: null,
  openings: [],
}

test('it waits a quarter of an hour, is delivered, and is opened', () => {
  equal(standingOf(showing, at(0)), 'waiting')
  equal(standingOf(showing, at(14)), 'waiting')
  equal(standingOf(showing, at(15)), 'delivered')
  equal(standingOf({ ...showing, openings: [{ name: 'Eleanor', at: at(20) }] }, at(21)), 'opened')
})

test('what was taken back is out no longer, opened or not', () => {
  equal(standingOf({ ...showing, withdrawnAt: at(3) }, at(60)), 'withdrawn')
  const opened = { ...showing, openings: [{ name: null, at: at(20) }], revokedAt: at(30) }
  equal(standingOf(opened, at(60)), 'revoked')
  equal(isOut(opened, at(60)) || isOut({ ...showing, withdrawnAt: at(3) }, at(60)), false)
  equal(isOut(showing, at(3)) && isOut(showing, at(60)), true)
})
