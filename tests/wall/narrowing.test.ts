import assert from 'node:assert/strict'
import { test } from 'node:test'
import { after, seenBy, settled } from './model.ts'
import type { Row, World } from './model.ts'
import { as, inEveryWorld, key } from './every-world.ts'
import { now } from './random-world.ts'

/**
 * Checks that nobody sees more after a change. It is made where the law has been kept so far: a grant it would
 * not have allowed must not wait for its hindrance to go.
 */
function neverWider(changes: (world: World) => World[]): void {
  inEveryWorld((drawn, person) => {
    const world = settled(drawn)
    const before = new Set(seenBy(world, as(person), now).map(key))
    for (const changed of changes(world)) {
      for (const row of seenBy(changed, as(person), now)) {
        assert.ok(before.has(key(row)), `${person} now sees ${key(row)}`)
      }
    }
  }, 30)
}

test('removing a grant never widens', () => {
  neverWider((world) => world.grant.map((row) => after(world, { kind: 'delete', row })))
})

test('ending a membership never widens', () => {
  neverWider((world) =>
    world.membership
      .filter((one) => one.until === null || one.until > now)
      .map((before) => after(world, { kind: 'update', before, after: { ...before, until: now } })),
  )
})

test('putting evidence into the trash never widens', () => {
  neverWider((world) =>
    world.evidence.map((before) =>
      after(world, { kind: 'update', before, after: { ...before, trashed: true } }),
    ),
  )
})

test('appointing an evaluator never widens', () => {
  const side = 'evaluates'
  neverWider((world) => {
    const [space = '', high = ''] = world.person.map(({ id }) => id)
    const row: Row = {
      noun: 'standing',
      id: 'new',
      space,
      high,
      side,
      evaluator: space,
      from: now,
      until: null,
    }
    return [after(world, { kind: 'insert', row })]
  })
})

test('ending grants where the law ends them changes nothing that anybody sees of others', () => {
  inEveryWorld((world, person) => {
    const seen = (one: World) =>
      seenBy(one, as(person), now)
        .filter(({ noun }) => noun !== 'grant')
        .map(key)
    assert.deepEqual(seen(settled(world)), seen(world))
    assert.deepEqual(settled(settled(world)), settled(world))
  }, 30)
})
