import { castMember } from '#demo'
import type { World } from '#world'

/** The id of an organization of the demo, by its name. */
export async function demoOrganization(world: World, name: string): Promise<string> {
  const [found] = await world.look<{ id: string }>(
    'select id from organizations.organization where name = $1',
    [name],
  )
  return found!.id
}

/** The address of the present post of somebody of the demo. */
export async function demoPost(world: World, key: string): Promise<string> {
  const { id } = castMember(key)
  const [found] = await world.look<{ id: string }>(
    'select id from posts.post where space_id = $1 order by main desc, starts desc limit 1',
    [id],
  )
  return `/posts/${id}/${found!.id}`
}
