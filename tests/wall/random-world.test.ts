import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { endOfGrant, rowsOf, sees } from './model.ts'
import type { Id, Row, Span, World } from './model.ts'
import { now, randomDeed, randomWorld } from './random-world.ts'

const worlds = fc.sample(randomWorld, { numRuns: 500, seed: 85 })

const covers = ({ from, until }: Span, at: string) => from <= at && (until === null || at < until)
const isNow = (span: Span) => covers(span, now)
const isOver = ({ until }: Span) => until !== null && until <= now
const circleOf = ({ to }: Row<'grant'>) => ('circle' in to ? to.circle : undefined)
const seats = (world: World, grant: Row<'grant'>) =>
  world.membership.filter((one) => one.space === circleOf(grant))
const own = (world: World, grant: Row<'grant'>) =>
  seats(world, grant).filter((one) => one.person === grant.space && one.state === 'member')
const others = (world: World, grant: Row<'grant'>) =>
  seats(world, grant).filter((one) => one.person !== grant.space)
const judge = (world: World, one: Id, other: Id) =>
  world.standing.some(
    (row) =>
      row.side === 'evaluates' &&
      isNow(row) &&
      [row.space, row.high].toSorted().join() === [one, other].toSorted().join(),
  )
const isOpen = (world: World, grant: Row<'grant'>) => isNow({ ...grant, until: endOfGrant(world, grant) })

/** Whether a case is there, told for one grant whose own dates open it now. */
const liveGrants: Record<string, (world: World, grant: Row<'grant'>) => boolean> = {
  'opens an item to a circle': (world, grant) => circleOf(grant) !== undefined && isOpen(world, grant),
  'opens an item to a person by name': (world, grant) => !circleOf(grant) && isOpen(world, grant),
  'its owner left the circle': (world, grant) =>
    own(world, grant).some(isOver) && !own(world, grant).some(isNow),
  'its owner left and came back': (world, grant) =>
    own(world, grant).some((one) => covers(one, grant.from) && isOver(one)) && own(world, grant).some(isNow),
  'the partner left and came back': (world, grant) =>
    own(world, grant).some((one) => isNow(one) && covers(one, grant.from)) &&
    world.circle.some(({ id, kind }) => id === circleOf(grant) && kind !== 'roundtable') &&
    others(world, grant).some((one) => isOver(one) && covers(one, grant.from)) &&
    others(world, grant).some((one) => isNow(one) && one.state === 'member'),
  'another left the circle': (world, grant) =>
    isOpen(world, grant) && others(world, grant).some((one) => one.state === 'member' && isOver(one)),
  'somebody in the circle is only asked': (world, grant) =>
    isOpen(world, grant) && others(world, grant).some((one) => one.state === 'asked' && isNow(one)),
  'an evaluator sits in the roundtable': (world, grant) =>
    own(world, grant).some(isNow) &&
    others(world, grant).some(
      (one) => one.state === 'member' && isNow(one) && judge(world, one.person, grant.space),
    ),
  'given by name to somebody who evaluates the owner': (world, { space, to }) =>
    'person' in to && judge(world, to.person, space),
  'its evidence is in the trash': (world, grant) =>
    isOpen(world, grant) && world.evidence.some(({ id, trashed }) => trashed && id === grant.item),
  'one of two uses of a file is opened': (world, grant) => {
    const files = world.attachment.filter((one) => one.evidence === grant.item).map(({ file }) => file)
    const uses = world.attachment.filter((one) => one.evidence !== grant.item && files.includes(one.file))
    return isOpen(world, grant) && uses.some((use) => !world.grant.some(({ item }) => item === use.evidence))
  },
  'only one side of a claim is opened': (world, grant) =>
    isOpen(world, grant) &&
    world.claim.some(
      ({ evidence, goal }) => evidence === grant.item && !world.grant.some(({ item }) => item === goal),
    ),
}

const seenByAnother = (world: World, row: Row) =>
  world.person.some(({ id }) => id !== row.space && sees(world, { kind: 'person', person: id }, row, now))

/** Whether a case is there, told for a whole world. */
const cases: Record<string, (world: World) => boolean> = {
  'a grant that has run out': ({ grant }) => grant.some(isOver),
  'a grant that runs out this moment': ({ grant }) => grant.some(({ until }) => until === now),
  'a grant that begins this moment': ({ grant }) => grant.some(({ from }) => from === now),
  'a grant to come': ({ grant }) => grant.some(({ from }) => from > now),
  'a membership that ends this moment': ({ membership }) => membership.some(({ until }) => until === now),
  'the same content in two spaces': ({ file }) => new Set(file.map(({ hash }) => hash)).size < file.length,
  'both sides of a claim seen by another': (world) => world.claim.some((row) => seenByAnother(world, row)),
  'what a goal serves, seen by another': (world) => world.goalLink.some((row) => seenByAnother(world, row)),
  'a goal seen by another who does not see what it serves': (world) =>
    world.goalLink.some((link) =>
      world.goal.some(
        (goal) => goal.id === link.goal && seenByAnother(world, goal) && !seenByAnother(world, link),
      ),
    ),
  'what a rating rests on, seen by another': (world) =>
    world.ratingSupport.some((row) => seenByAnother(world, row)),
  'a rating seen by another without what it rests on': (world) =>
    world.ratingSupport.some((support) =>
      world.rating.some(
        (rating) =>
          rating.id === support.rating && seenByAnother(world, rating) && !seenByAnother(world, support),
      ),
    ),
  'one of two self-assessments seen by another': (world) =>
    world.assessment.some((one) =>
      world.assessment.some(
        (other) => one.space === other.space && seenByAnother(world, one) && !seenByAnother(world, other),
      ),
    ),
  'people who do not find each other': (world) =>
    world.person.some((row) =>
      world.person.some(({ id }) => !sees(world, { kind: 'person', person: id }, row, now)),
    ),
  'a former peer who evaluates now': ({ standing }) =>
    standing.some(
      (peer) =>
        peer.side === 'peer' &&
        standing.some(
          (one) =>
            one.side === 'evaluates' && isNow(one) && one.space === peer.space && one.high === peer.high,
        ),
    ),
}

const share = (has: (world: World) => boolean) => worlds.filter(has).length

for (const [name, has] of Object.entries(liveGrants)) {
  test(`random worlds have live grants where ${name}`, (t) => {
    const count = share((world) => world.grant.some((grant) => isNow(grant) && has(world, grant)))
    t.diagnostic(`${count} of ${worlds.length} worlds`)
    assert.ok(count >= 25, `only ${count} worlds`)
  })
}

for (const [name, has] of Object.entries(cases)) {
  test(`random worlds have ${name}`, (t) => {
    const count = share(has)
    t.diagnostic(`${count} of ${worlds.length} worlds`)
    assert.ok(count >= 25, `only ${count} worlds`)
  })
}

test('random worlds have two or three top organizations, four to eight people and all kinds of circles', () => {
  const kinds = new Set(worlds.flatMap((world) => world.circle.map(({ kind }) => kind)))
  assert.deepEqual(kinds, new Set(['partnership', 'roundtable', 'coaching']))
  for (const { organization, person } of worlds) {
    assert.ok([2, 3].includes(organization.filter(({ parent }) => parent === null).length))
    assert.ok(person.length >= 4 && person.length <= 8)
  }
})

test('no pair is at once peer and evaluator, nobody sits twice in a circle, no span ends before it begins', () => {
  const meet = (one: Span, other: Span) =>
    one.from < (other.until ?? '9999') && other.from < (one.until ?? '9999')
  for (const { standing, membership, post, grant } of worlds) {
    for (const one of [...standing, ...membership, ...post, ...grant]) {
      assert.ok(one.until === null || one.from < one.until)
    }
    for (const one of standing) {
      const pair = standing.filter((row) => row !== one && row.space === one.space && row.high === one.high)
      assert.ok(one.space < one.high && !pair.some((row) => meet(row, one)))
    }
    for (const one of membership) {
      const same = membership.filter(
        (row) => row !== one && row.space === one.space && row.person === one.person,
      )
      assert.ok(!same.some((row) => meet(row, one)))
    }
  }
})

test('every id is used once, in all worlds together, and a world is a plain value', () => {
  const ids = worlds.flatMap((world) => rowsOf(world).map(({ id }) => id))
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids.slice(0, 500))
    assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  for (const world of worlds.slice(0, 20)) assert.deepEqual(JSON.parse(JSON.stringify(world)), world)
})

test('what people do to a world touches every noun', () => {
  const nouns = new Set(
    worlds
      .slice(0, 200)
      .flatMap((world, seed) =>
        fc
          .sample(randomDeed(world), { numRuns: 25, seed })
          .map((deed) => (deed.kind === 'update' ? deed.after : deed.row).noun),
      ),
  )
  assert.deepEqual([...nouns].toSorted(), worlds.slice(0, 1).flatMap(Object.keys).toSorted())
})
