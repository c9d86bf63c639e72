import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { after, mayWrite, seenBy, settled } from './model.ts'
import type { Deed, Id, Identity, Row, Span, World } from './model.ts'
import { now, triedWorld } from './random-world.ts'

const as = (person: Id): Identity => ({ kind: 'person', person })
const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)

/** Shows a law the deeds that were accepted, each in the world before it. */
function forEveryDeed(law: (one: { world: World; person: Id; deed: Deed }) => void): void {
  const check = ({ world, deeds }: { world: World; deeds: Deed[] }) => {
    for (const { id: person } of world.person) {
      for (const deed of deeds) if (mayWrite(world, as(person), deed, now)) law({ world, person, deed })
    }
  }
  fc.assert(fc.property(triedWorld, check), { numRuns: 60 })
}

function receiversOf(world: World, { to }: Row<'grant'>): Id[] {
  if ('person' in to) return [to.person]
  const members = world.membership.filter((one) => one.space === to.circle && one.state === 'member')
  return members.filter(isNow).map((one) => one.person)
}

test('a grant goes to a circle of one’s own or to a person one can find, never to an evaluator', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'grant') return
    const receivers = receiversOf(world, deed.row)
    assert.equal(receivers.includes(person), 'circle' in deed.row.to)
    const found = seenBy(world, as(person), now).filter(({ noun }) => noun === 'person')
    for (const receiver of receivers) assert.ok(found.some(({ id }) => id === receiver))
    const evaluations = world.standing.filter((one) => one.side === 'evaluates' && isNow(one))
    for (const { space, high, evaluator } of evaluations) {
      const isAbove = evaluator !== person && [space, high].includes(person)
      assert.ok(!isAbove || !receivers.includes(evaluator ?? ''))
    }
  })
})

test('a grant is given only where the law would not end it at once', () => {
  forEveryDeed(({ world, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'grant') return
    const { id } = deed.row
    assert.ok(settled(after(world, deed)).grant.some((one) => one.id === id))
  })
})

test('a grant opens a present thing of its owner, from now on', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'grant') return
    const { of, item, from } = deed.row
    const things = world[of].filter(({ id }) => id === item)
    assert.deepEqual(
      things.map(({ space }) => space),
      [person],
    )
    assert.ok(from === now && !world.evidence.some(({ id, trashed }) => trashed && id === item))
  })
})

test('a grant is ended now or given again from now, and never changes otherwise', () => {
  forEveryDeed(({ deed }) => {
    if (deed.kind === 'insert' || deed.kind === 'delete') return
    const { before, after: done } = deed
    if (before.noun !== 'grant' || done.noun !== 'grant') return
    assert.ok(done.until === now || done.from === now)
    assert.deepEqual({ ...done, from: now, until: null }, { ...before, from: now, until: null })
  })
})

test('a grant is never taken away without a trace', () => {
  forEveryDeed(({ deed }) => assert.ok(deed.kind !== 'delete' || deed.row.noun !== 'grant'))
})
