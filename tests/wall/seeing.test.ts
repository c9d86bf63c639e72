import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grantables, rowsOf, sees, seenBy } from './model.ts'
import type { Grantable, Id, Identity, Noun, Row, Span, World } from './model.ts'
import { as, inEveryWorld, key } from './every-world.ts'
import { now } from './random-world.ts'
import { stillMeet } from './still-meet.ts'

const shared = new Set<Noun>([
  'organization',
  'person',
  'post',
  'leave',
  'assignment',
  'breakGlass',
  'circle',
  'membership',
  'standing',
  // Said to somebody, and answered.
  'feedback',
  'mark',
  'asking',
])
const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)
const isGrowth = (world: World) => (row: Row) =>
  !shared.has(row.noun) && world.person.some(({ id }) => id === row.space)

/** Checks what must hold for each row that a person sees in somebody else's space. */
function ofOthers<N extends Noun>(noun: N, law: (world: World, person: Id, row: Row<N>) => void): void {
  inEveryWorld((world, person) => {
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun === noun && row.space !== person) law(world, person, row as Row<N>)
    }
  })
}

test('owners see all they own', () => {
  inEveryWorld((world, person) => {
    const own = rowsOf(world).filter(
      (row) => row.space === person && row.noun !== 'standing' && row.noun !== 'breakGlass',
    )
    for (const row of own) assert.ok(sees(world, as(person), row, now), key(row))
  })
})

test('the public, links and the house see nothing', () => {
  const nobodies: Identity[] = [{ kind: 'public' }, { kind: 'link', link: 'open' }, { kind: 'house' }]
  inEveryWorld((world) => nobodies.forEach((one) => assert.deepEqual(seenBy(world, one, now), [])))
})

test('a job sees what its person sees', () => {
  inEveryWorld((world, person) => {
    assert.deepEqual(seenBy(world, { kind: 'job', person }, now), seenBy(world, as(person), now))
  })
})

test('nobody sees who evaluates whom, or who is whose peer', () => {
  inEveryWorld((world, person) => {
    for (const row of world.standing) assert.equal(sees(world, as(person), row, now), false)
  })
})

test('cycles, versions, private notes, grants, exports and readings are the owner’s alone', () => {
  const kept: Noun[] = [
    ...([
      'cycle',
      'phase',
      'present',
      'step',
      'answer',
      'cycleStandard',
      'choice',
      'advice',
      'draft',
    ] as const),
    ...(['goalVersion', 'evidenceVersion', 'philosophyVersion', 'ratingVersion'] as const),
    ...(['confirmation', 'mirror', 'ideaNote', 'opening'] as const),
    ...(['horizon', 'horizonGoal', 'groupNote'] as const),
    ...(['grant', 'reading', 'portfolioExport'] as const),
    ...(['alone', 'wish', 'suggestion', 'main', 'hour', 'feed'] as const),
    ...([
      'structure',
      'talk',
      'flow',
      'flowVersion',
      'infoNote',
      'reader',
      'noteLink',
      'noteQuestion',
    ] as const),
  ]
  inEveryWorld((world, person) => {
    const seen = seenBy(world, as(person), now).filter((row) => row.space !== person)
    for (const row of seen) assert.ok(!kept.includes(row.noun), key(row))
  })
})

test('nobody else sees what is in the trash, nor its files', () => {
  ofOthers('evidence', (_, __, row) => assert.equal(row.trashed, false))
  ofOthers('attachment', (world, _, row) => {
    assert.equal(world.evidence.find(({ id }) => id === row.evidence)?.trashed, false)
  })
})

test('a claim is seen only by those who see both its evidence and its goal', () => {
  ofOthers('claim', (world, person, row) => {
    const ends = [...world.evidence, ...world.goal].filter(({ id }) => id === row.evidence || id === row.goal)
    assert.ok(ends.length === 2 && ends.every((end) => sees(world, as(person), end, now)))
  })
})

test('a file is seen through evidence of its own space, never through the same content elsewhere', () => {
  ofOthers('file', (world, person, file) => {
    const uses = world.attachment.filter((use) => use.file === file.id && use.space === file.space)
    const evidence = world.evidence.filter(({ id }) => uses.some((use) => use.evidence === id))
    assert.ok(evidence.some((one) => sees(world, as(person), one, now)))
  })
})

test('a happening about access is the owner’s alone; others are seen with their item, inside their circle, or by who audits an organization', () => {
  ofOthers('happening', (world, person, row) => {
    if (world.organization.some(({ id }) => id === row.space))
      return assert.ok(world.role.some((one) => one.person === person && isNow(one)))
    assert.equal(row.aboutAccess, false)
    if (world.circle.some(({ id }) => id === row.space)) {
      const seats = world.membership.filter((one) => one.space === row.space && one.person === person)
      return assert.ok(seats.some((one) => one.state === 'member' && isNow(one)))
    }
    const item = rowsOf(world).find(({ id }) => id === row.item)
    assert.ok(item && item.space === row.space && sees(world, as(person), item, now))
  })
})

/** Whether a reader is let in by break-glass. */
const isBroken = (world: World, { space, id }: Row, reader: Id) =>
  world.breakGlass.some(
    (one) =>
      one.space === space &&
      one.reader === reader &&
      [null, id].includes(one.item) &&
      one.answer?.until != null &&
      isNow({ from: one.answer.at, until: one.answer.until }) &&
      !one.ended,
  )

test('what is opened is named by a grant, and between people who are still together', () => {
  inEveryWorld((world, person) => {
    const items = grantables.flatMap((noun) => world[noun] as Row<Grantable>[])
    const seen = items.filter((item) => item.space !== person && sees(world, as(person), item, now))
    for (const item of seen) {
      const naming = world.grant.filter((grant) => grant.item === item.id && isNow(grant))
      assert.ok(isBroken(world, item, person) || naming.some((grant) => stillMeet(world, grant, person)))
    }
  })
})

test('without grants and break-glass nobody sees anybody’s growth', () => {
  inEveryWorld((world, person) => {
    const bare = { ...world, grant: [], breakGlass: [] }
    const seen = seenBy(bare, as(person), now).filter(isGrowth(world))
    for (const row of seen) assert.ok(row.space === person || row.noun === 'happening', key(row))
  })
})

test('who evaluates a leader now sees nothing of the leader’s growth but what is presented, whatever was granted', () => {
  inEveryWorld((drawn, person) => {
    const world = { ...drawn, grant: drawn.grant.filter(({ meeting }) => meeting === null) }
    const pairs = world.standing.filter((one) => one.side === 'evaluates' && isNow(one))
    const mine = pairs.filter(({ evaluator }) => evaluator === person)
    const others = new Set(mine.flatMap(({ space, high }) => [space, high]).filter((id) => id !== person))
    const seen = seenBy(world, as(person), now).filter(isGrowth(world))
    for (const row of seen) assert.ok(!others.has(row.space), key(row))
  })
})

test('a person sees a circle and its members only while in it', () => {
  inEveryWorld((world, person) => {
    const mine = world.membership.filter((one) => one.person === person && isNow(one))
    for (const row of seenBy(world, as(person), now)) {
      if (row.noun === 'circle' || row.noun === 'membership') {
        assert.ok(
          mine.some(({ space }) => space === row.space),
          key(row),
        )
      }
    }
  })
})

test('finding each other is mutual, but for those who administer and those who chose to be found', () => {
  inEveryWorld((drawn, person) => {
    const people = drawn.person.map((one) => ({ ...one, findable: false }))
    const world = { ...drawn, role: [], person: people }
    const found = seenBy(world, as(person), now).filter(({ noun }) => noun === 'person')
    const self = world.person.filter(({ id }) => id === person)
    for (const { id } of found) for (const row of self) assert.ok(sees(world, as(id), row, now))
  })
})
