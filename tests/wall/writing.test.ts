import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEveryDeed, forEveryTry } from './every-deed.ts'
import { as, key } from './every-world.ts'
import { after, mayWrite, rowsOf, sees, seenBy } from './model.ts'
import type { Deed, Id, Identity, Noun, Row, World } from './model.ts'
import { now } from './random-world.ts'

/** Whether somebody is the office of an organization, or of one above it. */
function isOffice(world: World, person: Id, organization: Id): boolean {
  const held = world.role.filter(
    (one) => one.space === organization && one.person === person && one.role === 'leadershipOffice',
  )
  const parent = world.organization.find(({ id }) => id === organization)?.parent
  const isHere = held.some(({ from, until }) => from <= now && (until === null || now < until))
  return isHere || (parent != null && isOffice(world, person, parent))
}
const rowOf = (deed: Deed) => (deed.kind === 'update' ? deed.after : deed.row)

test('the public, links and the house write nothing', () => {
  const nobodies: Identity[] = [{ kind: 'public' }, { kind: 'link', link: 'open' }, { kind: 'house' }]
  forEveryTry(({ world, deed }) => {
    for (const one of nobodies) assert.equal(mayWrite(world, one, deed, now), false)
  })
})

test('a job writes what its person may', () => {
  forEveryTry(({ world, person, deed }) => {
    const byJob = mayWrite(world, { kind: 'job', person }, deed, now)
    assert.equal(byJob, mayWrite(world, as(person), deed, now))
  })
})

// What an office, an administrator or a reader may add to the space of somebody else.
const given = new Set<Noun>([
  'reading',
  'post',
  'leave',
  'notice',
  'breakGlass',
  'happening',
  'assignment',
  'asking',
])

test('only owners write in their space, except what others note and offices keep; nobody moves a row', () => {
  forEveryDeed(({ world, person, deed }) => {
    const row = rowOf(deed)
    const isOthers = row.space !== person && world.person.some(({ id }) => id === row.space)
    if (isOthers) assert.ok(given.has(row.noun), row.noun)
    if (deed.kind === 'update') assert.equal(deed.before.space, row.space)
  })
})

test('nobody writes standing; organizations and posts are written by the office of their tree', () => {
  forEveryDeed(({ world, person, deed }) => {
    const row = rowOf(deed)
    assert.notEqual(row.noun, 'standing')
    if (row.noun === 'post') assert.ok(isOffice(world, person, row.organization))
    if (row.noun !== 'organization') return
    assert.ok(
      deed.kind === 'insert' && !row.parent
        ? row.founder === person
        : isOffice(after(world, deed), person, row.id),
    )
  })
})

test('nobody is given a post while they hold one in a tree of somebody else', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'post') return
    const { space } = deed.row
    const held = world.post.filter((one) => one.space === space && (one.until === null || one.until > now))
    for (const one of held) assert.ok(isOffice(world, person, one.organization))
  })
})

test('histories are only added to', () => {
  const histories = new Set<Noun>([
    'happening',
    'reading',
    'goalVersion',
    'evidenceVersion',
    'philosophyVersion',
    'ratingVersion',
    'mirror',
    'step',
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

const joining: Noun[] = ['claim', 'attachment', 'ratingSupport', 'horizonGoal']

test('what is written joins only things of one space', () => {
  forEveryDeed(({ world, deed }) => {
    const row = rowOf(deed)
    if (deed.kind === 'delete' || !joining.includes(row.noun)) return
    const ids: unknown[] = Object.values(row)
    const ends = rowsOf(world).filter(
      ({ id, noun }) => noun !== row.noun && noun !== 'person' && ids.includes(id),
    )
    for (const end of ends) assert.equal(end.space, row.space)
  })
})

// What a keeper appoints, the directory shows: people, posts, organizations.
const isDirectory = ({ noun }: Row) => ['person', 'post', 'organization'].includes(noun)
// What a role lets somebody read. None of it is growth.
const isOffices = (world: World, { noun, space }: Row) =>
  ['leave', 'assignment', 'role', 'invitation', 'letter', 'breakGlass'].includes(noun) ||
  world.organization.some(({ id }) => id === space)

// Whoever comes into a tree sees which of its goals a goal serves that they see already.
const isServedThere = ({ noun }: Row, deed: Deed) =>
  noun === 'goalLink' && ['role', 'post'].includes(rowOf(deed).noun)

const isOfCircle = (world: World, { space }: Row) => world.circle.some(({ id }) => id === space)

test('no deed of one’s own opens another’s growth, except joining a circle or taking it up again', () => {
  forEveryDeed(({ world, person, deed }) => {
    // Who joins sees what is shared there, and what is shared rests only while a circle does.
    if (deed.kind === 'update' && ['membership', 'circle'].includes(deed.after.noun)) return
    const before = new Set(seenBy(world, as(person), now).map(key))
    const done = after(world, deed)
    for (const row of seenBy(done, as(person), now)) {
      const isOwn =
        isOffices(world, row) ||
        row.space === person ||
        row.id === rowOf(deed).id ||
        row.noun === 'circle' ||
        isDirectory(row) ||
        isOfCircle(world, row) ||
        isServedThere(row, deed)
      assert.ok(isOwn || before.has(key(row)), `${key(row)} after ${JSON.stringify(deed)}`)
    }
  }, 30)
})

test('whatever one person does, the others see more only of that person, or of a circle', () => {
  forEveryDeed(({ world, person, deed }) => {
    // A role, a post and a place let an office in, and a circle that goes on its members.
    if (['role', 'post', 'organization', 'circle'].includes(rowOf(deed).noun)) return
    const done = after(world, deed)
    for (const { id: other } of world.person.filter(({ id }) => id !== person)) {
      const before = new Set(seenBy(world, as(other), now).map(key))
      const news = seenBy(done, as(other), now).filter((row) => !before.has(key(row)))
      for (const row of news) {
        const isCircle = isOfCircle(world, row) || rowOf(deed).noun === 'reading'
        assert.ok(
          isCircle || isDirectory(row) || row.space === person || row.id === rowOf(deed).id,
          `${other} sees ${key(row)} after ${JSON.stringify(deed)}`,
        )
      }
    }
  }, 30)
})

test('a reading is recorded once for a reader, an item and a day', () => {
  forEveryDeed(({ world, person, deed }) => {
    const done = after(world, deed)
    if (deed.kind !== 'insert' || deed.row.noun !== 'reading') return
    const again: Deed = { kind: 'insert', row: { ...deed.row, id: 'again' } }
    assert.equal(mayWrite(done, as(person), again, now), false)
  })
})
