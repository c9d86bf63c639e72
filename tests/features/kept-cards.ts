import type { World } from '#world'

/** The demo was made a while ago: of a minute in which hundreds of things were done no card is kept. */
export const aMinutePasses = (world: World) =>
  world.look(
    `update platform.happening set id = uuidv7(interval '-2 minutes') where id > uuidv7(interval '-2 minutes')`,
  )

/** Which card is kept for a person, by the moment it counts from; nothing where none is. */
export async function keptCardOf(world: World, person: string): Promise<string | undefined> {
  const [card] = await world.look<{ since: string }>(
    'select since from coach.card where space_id = $1 and not isempty(holds)',
    [person],
  )
  return card?.since
}

/** Is a person's card kept, or within two seconds? It is kept after the answer that decided it. `before`: the one there was. */
export async function isKept(world: World, person: string, before?: string): Promise<boolean> {
  for (let i = 0; i < 200; i++) {
    const kept = await keptCardOf(world, person)
    if (kept && kept !== before) return true
    await new Promise((soon) => setTimeout(soon, 10))
  }
  return false
}
