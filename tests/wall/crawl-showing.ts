import assert from 'node:assert/strict'
import type { World } from '#world'
import { later, show } from '../features/snapshots/showing.ts'
import type { Planted } from './crawl-plant.ts'
import { goalWords, idIn } from './crawl-year.ts'

/** A leader shows three goals: one arrived, one was taken back before it did, one is still on its way. */
export async function showThree(world: World, key: string, to: string) {
  const leader = await world.signedIn(key)
  const written = async (name: string) => {
    await leader.post('/goals', goalWords(`${key} ${name}`))
    const { id, answer } = await show(world, leader, await lastGoal(world, key), to)
    assert.equal(answer.status, 303, answer.words)
    return id
  }
  await written('arrived')
  const taken = await written('taken back')
  const goal = await lastGoal(world, key)
  assert.equal((await leader.post(`/goals/${goal}/showing/${taken}/taking-back`)).status, 303)
  later(world, 20)
  await written('on its way')
}

const lastGoal = (world: World, key: string) =>
  idIn(
    world,
    'focus.goal',
    key,
    `id = (select max(id::text)::uuid from focus.goal g where g.space_id = goal.space_id)`,
  )

/** The words of every copy that was handed over: `read` when it has arrived and was not taken back. */
export const shownMarkers = (world: World) =>
  world.look<Planted>(
    `select m[1] as text, s.space_id as space, s.recipient_id as to,
        case when s.delivered_at <= $1 and not exists (select from snapshots.step t
          where t.snapshot_id = s.id and t.step in ('withdrawn', 'revoked')) then 'yes' end as read
      from snapshots.snapshot s, regexp_matches(s.manifest, 'zz[0-9a-f]{16}', 'g') m`,
    [world.clock.now()],
  )
