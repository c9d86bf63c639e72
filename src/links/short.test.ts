import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as law, property, string, uuid } from 'fast-check'
import { endingOf, isShortOf, readShort, shortLink } from './short.ts'

const secret = 'a secret of thirty-two characters'
const target = (id: string) => ({ noun: 'copy', id, round: 1 })

test('a short link says how its id ends, and is proven', () =>
  law(
    property(uuid(), (id) => {
      const short = shortLink(secret, target(id))
      assert.match(short, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      assert.equal(endingOf(short), id.slice(-5))
      assert.ok(isShortOf(secret, short, target(id)))
    }),
  ))

test('typed from paper it is the same: small letters, spaces, no dashes, O for zero, l for one', () =>
  law(
    property(uuid(), (id) => {
      const short = shortLink(secret, target(id))
      for (const typed of [
        short.toLowerCase(),
        short.replaceAll('-', ''),
        short.replaceAll('-', ' '),
        short.replaceAll('0', 'o').replaceAll('1', 'l'),
      ])
        assert.equal(readShort(typed), short)
    }),
  ))

test('another key, noun, id or round makes another short link', () => {
  const [id, other] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-100000000001']
  const short = shortLink(secret, target(id))
  assert.equal(endingOf(short), endingOf(shortLink(secret, target(other))))
  assert.ok(!isShortOf(secret, short, target(other)))
  assert.ok(!isShortOf('another secret of many characters', short, target(id)))
  assert.ok(!isShortOf(secret, short, { ...target(id), noun: 'invitation' }))
  assert.ok(!isShortOf(secret, short, { ...target(id), round: 2 }))
})

test('whatever somebody types is no short link of ours, and breaks nothing', () =>
  law(
    property(string(), uuid(), (typed, id) => {
      const short = readShort(typed)
      assert.ok(short === undefined || !isShortOf(secret, short, target(id)))
    }),
  ))
