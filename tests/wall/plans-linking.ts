// Which goals and initiatives may be joined with which.
import type { Id } from './model.ts'
import { upFrom } from './plans-offices.ts'
import { findIn, type Row, type World } from './plans-world.ts'

/** A goal serves one that is under way, in its organization or above, and that does not serve it in its turn. */
export function mayServe(world: World, { space, goal, to }: Row<'link'>): boolean {
  const target = findIn(world, 'goal', to.space, to.goal)
  const isAbove = upFrom(world, space).includes(to.space)
  return target?.state === 'inProgress' && isAbove && !servedBy(world, to.goal).includes(goal)
}

/** A goal and all that it serves, by whatever path. */
function servedBy(world: World, goal: Id, known: Id[] = []): Id[] {
  if (known.includes(goal)) return known
  const next = world.link.filter((one) => one.goal === goal).map((one) => one.to.goal)
  return next.reduce((all, one) => servedBy(world, one, all), [...known, goal])
}

/** An initiative came with one that is shown, in an organization above. */
export function mayComeWith(world: World, { space, from }: Row<'initiative'>): boolean {
  if (!from) return true
  const origin = findIn(world, 'initiative', from.space, from.initiative)
  return origin?.draft === false && from.space !== space && upFrom(world, space).includes(from.space)
}

/** An answer is to an offer that stands, about what the initiative came with. */
export function mayAnswer(world: World, { space, initiative, to }: Row<'answer'>): boolean {
  const carried = findIn(world, 'initiative', space, initiative)
  const offer = findIn(world, 'offer', to.space, to.offer)
  const isAbout = carried?.from?.space === to.space && carried.from.initiative === offer?.initiative
  return offer !== undefined && !offer.withdrawn && isAbout
}
