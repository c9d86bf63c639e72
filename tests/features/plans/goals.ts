import assert from 'node:assert/strict'
import type { Fields, Visitor, World } from '#world'

/** The address of a goal of an organization of the demo, by how it begins. */
export async function demoGoal(world: World, statement: string): Promise<string> {
  const [found] = await world.look<{ space: string; id: string }>(
    `select space_id as space, id from plans.goal where statement like $1 || '%' and trashed_at is null`,
    [statement],
  )
  assert.ok(found, statement)
  return `/organizations/${found.space}/goals/${found.id}`
}

/** Writes a goal for an organization, and shows it if asked; gives its address. */
export async function writtenGoal(who: Visitor, organization: string, given: Fields, shown = false) {
  const answer = await who.post(`/organizations/${organization}/goals`, { schoolYear: '2026–27', ...given })
  assert.equal(answer.status, 303, answer.words)
  const [goal = ''] = answer.to.split('?')
  if (shown) assert.equal((await who.post(`${goal}/state`, { state: 'inProgress' })).status, 303)
  return goal
}
