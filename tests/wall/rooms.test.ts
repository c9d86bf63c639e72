import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEveryDeed } from './every-deed.ts'
import { as, inEveryWorld, key } from './every-world.ts'
import { sees, seenBy } from './model.ts'
import type { Id, Noun, Row, Span, World } from './model.ts'
import { now } from './random-world.ts'
import { together } from './rooms-writing.ts'

const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)
const sits = (world: World, space: Id, person: Id) =>
  world.membership.some(
    (one) => one.space === space && one.person === person && one.state === 'member' && isNow(one),
  )
const isTogether = (row: Row) => (together as Set<Noun>).has(row.noun)

test('whoever is not in a circle sees of it only their own words and promises', () => {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now).filter(isTogether)) {
      if (row.space === person || sits(world, row.space, person)) continue
      const theirs: unknown[] = Object.values(row)
      assert.ok(theirs.includes(person), key(row))
      assert.ok(!['meeting', 'series', 'sitting', 'protocol', 'definition'].includes(row.noun), key(row))
    }
  })
})

test('an agenda names a thing only to those who see that thing', () => {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun !== 'agendaItem' || row.of === null) continue
      const item = (world[row.of] as Row[]).find(({ id }) => id === row.item)
      assert.ok(item && sees(world, as(person), item, now), key(row))
    }
  })
})

test('cards of a silent step are shown when it is over; afterwards to who presented alone', () => {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun !== 'card' || row.author === person) continue
      const sitting = world.sitting.find(({ id }) => id === row.sitting)
      if (sitting?.state === 'over') assert.equal(sitting.presenters[row.step], person)
      else assert.ok(!sitting?.silent[row.step] || sitting.at > row.step)
    }
  })
})

test('what is taken back is its writer’s alone, and so is what somebody rests from', () => {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun === 'rest' || (row.noun === 'theme' && row.takenBack)) assert.equal(row.person, person)
    }
  })
})

test('nobody writes in another’s name, but for who was there and what somebody is to do', () => {
  forEveryDeed(({ person, deed }) => {
    if (deed.kind !== 'insert' || !isTogether(deed.row)) return
    const says = deed.row as unknown as Record<string, unknown>
    assert.ok([says['by'], says['author'], says['person']].includes(person))
    if (says['by'] !== undefined) assert.equal(says['by'], person)
  })
})

test('no meeting is planned in a circle that pauses, and nothing is given to it', () => {
  forEveryDeed(({ world, deed }) => {
    if (deed.kind !== 'insert') return
    const { row } = deed
    const space = row.noun === 'grant' && 'circle' in row.to ? row.to.circle : row.space
    if (!['grant', 'meeting', 'series'].includes(row.noun)) return
    assert.ok(!world.circle.some(({ id, paused }) => id === space && paused))
  })
})

test('what is said in a circle is heard by who said it, whom it is for, and its members while the thing is open there', () => {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun !== 'feedback' || [row.space, row.owner].includes(person)) continue
      const item = (world[row.of] as Row[]).find(({ id }) => id === row.item)
      assert.ok(row.circle && sits(world, row.circle, person) && item && sees(world, as(person), item, now))
    }
  })
})

test('break-glass alone lets nobody say or hear anything', () => {
  inEveryWorld((world, person) => {
    const heard = (one: World) => seenBy(one, as(person), now).filter(({ noun }) => noun === 'feedback')
    assert.deepEqual(heard({ ...world, breakGlass: [] }).map(key), heard(world).map(key))
  })
})

test('nobody is asked for feedback who evaluates the leader', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'asking') return
    const { person: asked } = deed.row
    const above = world.standing.filter((one) => one.evaluator === asked && isNow(one))
    assert.ok(!above.some((one) => [one.space, one.high].includes(person)))
  })
})
