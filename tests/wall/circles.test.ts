import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { after, mayWrite } from './model.ts'
import type { Deed, Id, Identity, Row, Span, World } from './model.ts'
import { now, randomWorld, triedWorld } from './random-world.ts'

const as = (person: Id): Identity => ({ kind: 'person', person })
const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)
const sits = (world: World, space: Id, person: Id) =>
  world.membership.some(
    (one) => one.space === space && one.person === person && one.state === 'member' && isNow(one),
  )
const circleOf = (world: World, space: Id) => world.circle.filter(({ id }) => id === space)

/** Shows a law the deeds that were accepted, each in the world before it. */
function forEveryDeed(law: (one: { world: World; person: Id; deed: Deed }) => void): void {
  const check = ({ world, deeds }: { world: World; deeds: Deed[] }) => {
    for (const { id: person } of world.person) {
      for (const deed of deeds) if (mayWrite(world, as(person), deed, now)) law({ world, person, deed })
    }
  }
  fc.assert(fc.property(triedWorld, check), { numRuns: 60 })
}

/** Shows a law each accepted change of a membership. */
function forEveryChange(
  law: (one: { world: World; person: Id; before: Row<'membership'>; done: Row<'membership'> }) => void,
): void {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'update') return
    const { before, after: done } = deed
    if (before.noun === 'membership' && done.noun === 'membership') law({ world, person, before, done })
  })
}

test('only the asked person accepts, and nobody rewrites when a membership began', () => {
  forEveryChange(({ person, before, done }) => {
    if (before.host !== done.host) return assert.deepEqual(done, { ...before, host: true })
    if (before.state === done.state) return assert.deepEqual(done, { ...before, until: now })
    assert.deepEqual([before.person, before.state, done.from], [person, 'asked', now])
  })
})

test('nobody becomes partner or coach of somebody who evaluates them', () => {
  const accepting = (world: World, asked: Row<'membership'>) => {
    const done: Row = { ...asked, state: 'member', from: now }
    return mayWrite(world, as(asked.person), { kind: 'update', before: asked, after: done }, now)
  }
  const check = (world: World) => {
    const asked = world.membership.filter((one) => one.state === 'asked' && isNow(one))
    for (const one of asked) {
      const [circle] = circleOf(world, one.space)
      const [space = '', high = ''] = [one.person, circle?.founder ?? ''].toSorted()
      if (circle?.kind === 'roundtable' || !sits(world, one.space, circle?.founder ?? '')) continue
      const row: Row = {
        noun: 'standing',
        id: 'new',
        space,
        high,
        side: 'evaluates',
        evaluator: space,
        from: now,
        until: null,
      }
      assert.equal(accepting({ ...world, standing: [] }, one), true)
      assert.equal(accepting(after(world, { kind: 'insert', row }), one), false)
    }
  }
  fc.assert(fc.property(randomWorld, check), { numRuns: 60 })
})

const looksAfter = (world: World, space: Id, person: Id) =>
  world.membership.some(
    (one) => one.space === space && one.person === person && one.state === 'member' && one.host && isNow(one),
  )

test('a host takes a seat of a roundtable back, nobody else does, and strangers end nothing', () => {
  forEveryChange(({ world, person, before, done }) => {
    if (before.state !== done.state || before.person === person) return
    const [circle] = circleOf(world, before.space)
    assert.ok(sits(world, before.space, person))
    if (circle?.kind === 'roundtable') assert.ok(looksAfter(world, before.space, person))
  })
})

test('a host of a roundtable makes a member another, in no circle of two', () => {
  forEveryChange(({ world, person, before, done }) => {
    if (before.host === done.host) return
    assert.equal(circleOf(world, before.space)[0]?.kind, 'roundtable')
    assert.ok(looksAfter(world, before.space, person) && sits(world, before.space, before.person))
  })
})

test('only a host who sits in the circle asks', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'membership') return
    const { space, state, host } = deed.row
    assert.deepEqual([state, host], ['asked', false])
    assert.ok(looksAfter(world, space, person))
  })
})

test('a circle pauses and goes on by somebody in it; one of two is taken up by who paused it', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'update' || deed.before.noun !== 'circle') return
    const { id, kind, paused } = deed.before
    assert.ok(sits(world, id, person))
    if (kind === 'roundtable') assert.ok(looksAfter(world, id, person))
    else assert.ok(paused === null || paused.by === person)
  })
})

test('a person founds a circle and takes the first seat, once', () => {
  const founding = (world: World) => {
    const [me = '', other = ''] = world.person.map(({ id }) => id)
    const circle: Deed = {
      kind: 'insert',
      row: {
        noun: 'circle',
        id: 'c',
        space: 'c',
        kind: 'roundtable',
        founder: me,
        paused: null,
        openDays: null,
        purpose: null,
      },
    }
    const seat: Row<'membership'> = {
      noun: 'membership',
      id: 's',
      space: 'c',
      person: me,
      state: 'member',
      seat: 1,
      host: true,
      from: now,
      until: null,
    }
    const sitting: Deed = { kind: 'insert', row: seat }
    assert.ok(mayWrite(world, as(me), circle, now))
    assert.equal(mayWrite(world, as(other), circle, now), false)
    const founded = after(world, circle)
    assert.ok(mayWrite(founded, as(me), sitting, now))
    assert.equal(
      mayWrite(founded, as(other), { kind: 'insert', row: { ...seat, person: other } }, now),
      false,
    )
    assert.equal(mayWrite(after(founded, sitting), as(me), sitting, now), false)
  }
  fc.assert(fc.property(randomWorld, founding), { numRuns: 20 })
})
