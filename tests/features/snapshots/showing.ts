import type { Visitor, World } from '#world'

/** A goal of Amina’s running year, as the database knows it. */
export async function aminasGoal(world: World): Promise<string> {
  const [goal] = await world.look<{ id: string }>(`select g.id from focus.goal g
    join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
    join people.person p on p.space_id = g.space_id
    where p.name = 'Amina Okafor' and c.school_year = '2026–27' order by g.position limit 1`)
  return goal!.id
}

/** Shows a goal to an organization as a person would: looks at the copy, and shows that one. Gives the copy's address there. */
export async function show(world: World, leader: Visitor, goal: string, to: string) {
  const look = await leader.get(`/goals/${goal}/showing?to=${to}&with=numbers`)
  const once = look.field('once') ?? ''
  const answer = await leader.post(`/goals/${goal}/showing`, {
    to,
    once,
    with: 'numbers',
    sha256: look.field('sha256') ?? '',
  })
  const [{ space } = { space: '' }] = await world.look<{ space: string }>(
    'select space_id as space from snapshots.snapshot where id = $1',
    [once],
  )
  return { answer, look, id: once, address: `/organizations/${to}/shown/${space}/${once}` }
}

/** Lets time pass. */
export const later = (world: World, minutes: number) =>
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000))

/** Whose goal it is. */
export async function spaceOf(world: World, goal: string): Promise<string> {
  const [row] = await world.look<{ space: string }>(
    'select space_id as space from focus.goal where id = $1',
    [goal],
  )
  return row!.space
}
