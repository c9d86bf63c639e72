import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { after, mayWrite, rowsOf, sees, seenBy, settled } from './model.ts'
import type { Deed, Id, Identity, Noun, Row, Span, World } from './model.ts'
import { now, randomDeed, randomWorld } from './random-world.ts'

type Try = { world: World; person: Id; deed: Deed }

const as = (person: Id): Identity => ({ kind: 'person', person })
const key = (row: Row) => `${row.noun} ${row.id}`
const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)
const rowOf = (deed: Deed) => (deed.kind === 'update' ? deed.after : deed.row)

const tried = randomWorld.chain((drawn) => {
  const world = settled(drawn)
  return fc.record({
    world: fc.constant(world),
    deeds: fc.array(randomDeed(world), { minLength: 20, maxLength: 30 }),
  })
})

/** Shows a law every person's tries at many deeds. */
function forEveryTry(law: (one: Try) => void, numRuns = 60): void {
  const check = ({ world, deeds }: { world: World; deeds: Deed[] }) => {
    for (const { id: person } of world.person) for (const deed of deeds) law({ world, person, deed })
  }
  fc.assert(fc.property(tried, check), { numRuns })
}

const isAccepted = ({ world, person, deed }: Try) => mayWrite(world, as(person), deed, now)

/** Shows a law the deeds that were accepted. */
const forEveryDeed = (law: (one: Try) => void, numRuns?: number) =>
  forEveryTry((one) => (isAccepted(one) ? law(one) : undefined), numRuns)

test('the public, links and the house write nothing', () => {
  const nobodies: Identity[] = [{ kind: 'public' }, { kind: 'link', token: 'open' }, { kind: 'house' }]
  forEveryTry(({ world, deed }) => {
    for (const one of nobodies) assert.equal(mayWrite(world, one, deed, now), false)
  })
})

test('a job writes only what its person may, and gives nothing away', () => {
  const giving = new Set<Noun>(['grant', 'circle', 'membership', 'reading'])
  forEveryTry(({ world, person, deed }) => {
    if (!mayWrite(world, { kind: 'job', person }, deed, now)) return
    assert.ok(mayWrite(world, as(person), deed, now))
    assert.ok(deed.kind !== 'insert' || !giving.has(deed.row.noun))
  })
})

test('only owners write in their space, except readings, and nobody moves a row to another space', () => {
  forEveryDeed(({ world, person, deed }) => {
    const row = rowOf(deed)
    const isOthers = row.space !== person && world.person.some(({ id }) => id === row.space)
    if (isOthers) assert.equal(row.noun, 'reading')
    if (deed.kind === 'update') assert.equal(deed.before.space, row.space)
  })
})

test('nobody writes standing, organizations or posts', () => {
  forEveryDeed(({ deed }) => assert.ok(!['standing', 'organization', 'post'].includes(rowOf(deed).noun)))
})

test('histories are only added to', () => {
  const histories = new Set<Noun>([
    'happening',
    'reading',
    'goalVersion',
    'evidenceVersion',
    'philosophyVersion',
  ])
  forEveryDeed(({ deed }) => {
    if (deed.kind !== 'insert') assert.ok(!histories.has(rowOf(deed).noun))
  })
})

test('happenings and readings are written only as oneself', () => {
  forEveryDeed(({ world, person, deed }) => {
    const row = rowOf(deed)
    if (row.noun === 'happening') assert.equal(row.who, person)
    if (row.noun !== 'reading') return
    const items = rowsOf(world).filter(({ id }) => id === row.item)
    assert.ok(row.reader === person && row.space !== person && items.length === 1)
    for (const item of items) assert.ok(item.space === row.space && sees(world, as(person), item, now))
  })
})

function receiversOf(world: World, { to }: Row<'grant'>): Id[] {
  if ('person' in to) return [to.person]
  const members = world.membership.filter((one) => one.space === to.circle && one.state === 'member')
  return members.filter(isNow).map((one) => one.person)
}

test('a grant goes to a circle of one’s own or to a person one can find, never to an evaluator', () => {
  forEveryDeed(({ world, person, deed }) => {
    const row = rowOf(deed)
    if (deed.kind !== 'insert' || row.noun !== 'grant') return
    const receivers = receiversOf(world, row)
    assert.equal(receivers.includes(person), 'circle' in row.to)
    const found = seenBy(world, as(person), now).filter(({ noun }) => noun === 'person')
    for (const receiver of receivers) assert.ok(found.some(({ id }) => id === receiver))
    const evaluations = world.standing.filter((one) => one.side === 'evaluates' && isNow(one))
    for (const { space, high } of evaluations.filter((one) => [one.space, one.high].includes(person))) {
      for (const other of [space, high]) assert.ok(other === person || !receivers.includes(other))
    }
  })
})

test('what is written joins only things of one space', () => {
  forEveryDeed(({ world, deed }) => {
    if (deed.kind === 'delete' || !['claim', 'attachment', 'rendition'].includes(rowOf(deed).noun)) return
    const row = rowOf(deed)
    const ids: unknown[] = Object.values(row)
    const ends = rowsOf(world).filter(
      ({ id, noun }) => noun !== row.noun && noun !== 'person' && ids.includes(id),
    )
    for (const end of ends) assert.equal(end.space, row.space)
  })
})

test('no deed of one’s own opens another’s growth, except joining a circle', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind === 'update' && deed.after.noun === 'membership') return
    const before = new Set(seenBy(world, as(person), now).map(key))
    const done = after(world, deed)
    for (const row of seenBy(done, as(person), now)) {
      const isOwn = row.space === person || row.id === rowOf(deed).id || row.noun === 'circle'
      assert.ok(isOwn || before.has(key(row)), `${key(row)} after ${JSON.stringify(deed)}`)
    }
  }, 30)
})

test('whatever one person does, the others see more only of that person, or of a circle', () => {
  forEveryDeed(({ world, person, deed }) => {
    const done = after(world, deed)
    for (const { id: other } of world.person.filter(({ id }) => id !== person)) {
      const before = new Set(seenBy(world, as(other), now).map(key))
      const news = seenBy(done, as(other), now).filter((row) => !before.has(key(row)))
      for (const row of news) {
        const isCircle = world.circle.some(({ id }) => id === row.space) || rowOf(deed).noun === 'reading'
        assert.ok(isCircle || row.space === person, `${other} sees ${key(row)} after ${JSON.stringify(deed)}`)
      }
    }
  }, 30)
})

test('only the asked person accepts, and nobody rewrites when a membership began', () => {
  forEveryDeed(({ person, deed }) => {
    if (deed.kind !== 'update' || deed.before.noun !== 'membership' || deed.after.noun !== 'membership')
      return
    const { before, after: done } = deed
    if (before.state !== done.state) assert.ok(before.person === person && done.from === now)
    else assert.deepEqual(done, { ...before, until: now })
  })
})

test('a grant is given only where the law would not end it at once', () => {
  forEveryDeed(({ world, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'grant') return
    const { id } = deed.row
    assert.ok(settled(after(world, deed)).grant.some((one) => one.id === id))
  })
})

test('a person founds a circle and takes the first seat, once', () => {
  const founding = (world: World) => {
    const [me = '', other = ''] = world.person.map(({ id }) => id)
    const circle: Deed = {
      kind: 'insert',
      row: { noun: 'circle', id: 'c', space: 'c', kind: 'roundtable', founder: me },
    }
    const seat: Row = {
      noun: 'membership',
      id: 's',
      space: 'c',
      person: me,
      state: 'member',
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
