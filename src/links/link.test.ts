import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as law, integer, property, string, uuid } from 'fast-check'
import { idOfLink, isSealed, sealLink } from './link.ts'

const secret = 'a secret of thirty-two characters'

test('a link leads back to what it was made for, and is proven', () =>
  law(
    property(uuid(), integer({ min: 1 }), (id, round) => {
      const link = sealLink(secret, { noun: 'copy', id, round })
      assert.match(link, /^[\w-]{44}$/)
      assert.equal(idOfLink(link), id)
      assert.ok(isSealed(secret, link, { noun: 'copy', id, round }))
    }),
  ))

test('another key, noun, id or round makes another link', () => {
  const [id, other] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
  const link = sealLink(secret, { noun: 'copy', id, round: 1 })
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    if (!link.endsWith(last))
      assert.equal(isSealed(secret, link.slice(0, -1) + last, { noun: 'copy', id, round: 1 }), false)
  assert.equal(isSealed('another secret of many characters', link, { noun: 'copy', id, round: 1 }), false)
  assert.equal(isSealed(secret, link, { noun: 'invitation', id, round: 1 }), false)
  assert.equal(isSealed(secret, link, { noun: 'copy', id: other, round: 1 }), false)
  assert.equal(isSealed(secret, link, { noun: 'copy', id, round: 2 }), false)
})

test('whatever somebody types is no link of ours, and breaks nothing', () =>
  law(
    property(string(), uuid(), (typed, id) => {
      assert.equal(isSealed(secret, typed, { noun: 'copy', id, round: 1 }), false)
      assert.ok([undefined, 'string'].includes(typeof idOfLink(typed)) || idOfLink(typed) === undefined)
    }),
  ))
