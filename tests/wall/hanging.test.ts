import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEveryDeed } from './every-deed.ts'
import { as, inEveryWorld, key } from './every-world.ts'
import { sees } from './model.ts'
import type { Id, Noun, Row, Span, World } from './model.ts'
import { now } from './random-world.ts'

const isNow = ({ from, until }: Span) => from <= now && (until === null || now < until)

// What hangs on a thing that is shared, and the fields that name such things.
const hanging = {
  rating: ['assessment'],
  ratingSupport: ['assessment', 'evidence'],
  question: ['inquiry'],
  ownNumber: ['inquiry'],
  briefSupport: ['brief'],
  goalStandard: ['goal'],
  use: ['purpose'],
} as const

test('what hangs on shared things is seen by those who see all of them, and by nobody else', () => {
  inEveryWorld((world, person) => {
    for (const [noun, ends] of Object.entries(hanging)) {
      for (const row of world[noun as Noun] as Row[]) {
        const ids: unknown[] = Object.values(row)
        const seen = ends.every((end) =>
          (world[end] as Row[]).some((one) => ids.includes(one.id) && sees(world, as(person), one, now)),
        )
        assert.equal(sees(world, as(person), row, now), seen, key(row))
      }
    }
  })
})

/** An organization and all above it, the top first. */
function above(world: World, id: Id | null): Id[] {
  const one = world.organization.find((each) => each.id === id)
  return one ? [...above(world, one.parent), one.id] : []
}
const postsOf = (world: World, person: Id) =>
  world.post.filter((one) => one.space === person && isNow(one)).map((one) => one.organization)
const rolesOf = (world: World, person: Id) =>
  world.role.filter((one) => one.person === person && isNow(one)).map((one) => one.space)

test('what a goal serves is seen by its leader, and by who sees the goal and is under the same top as the goal above', () => {
  inEveryWorld((world, person) => {
    const tops = [...postsOf(world, person), ...rolesOf(world, person)].map((one) => above(world, one)[0])
    for (const link of world.goalLink) {
      const goal = world.goal.find(({ id }) => id === link.goal)
      const [top] = above(world, world.aim.find(({ id }) => id === link.aim)?.space ?? null)
      const seen = goal && sees(world, as(person), goal, now) && tops.includes(top)
      assert.equal(sees(world, as(person), link, now), link.space === person || seen, key(link))
    }
  })
})

test('a goal serves one that is under way, where its leader holds a post or above it', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'goalLink') return
    const { aim, goal } = deed.row
    const end = world.aim.find(({ id }) => id === aim)
    assert.ok(end && !end.draft && !end.met)
    assert.ok(postsOf(world, person).some((one) => above(world, one).includes(end.space)))
    assert.ok(world.goal.some(({ id, space }) => id === goal && space === person))
  })
})

test('a leader notes how a group stands only toward what they see', () => {
  forEveryDeed(({ world, person, deed }) => {
    if (deed.kind !== 'insert' || deed.row.noun !== 'groupNote') return
    const { initiative } = deed.row
    assert.ok(world.initiative.some((one) => one.id === initiative && sees(world, as(person), one, now)))
  })
})
