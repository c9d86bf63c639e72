import type { World } from '#world'

/** What was done lies more than a minute back: what the coach decides now is kept. */
export const aMinutePasses = (world: World) =>
  world.look(`with h as (update platform.happening set id = uuidv7(interval '-2 minutes')
      where id > uuidv7(interval '-2 minutes'))
    update coach.card set since = uuidv7(interval '-2 minutes') where since > uuidv7(interval '-2 minutes')`)

/** Is a person's card kept, or within two seconds? It is kept after the answer that decided it. */
export async function isKept(world: World, person: string): Promise<boolean> {
  for (let i = 0; i < 200; i++) {
    const [card] = await world.look<{ kept: boolean }>(
      'select not isempty(holds) as kept from coach.card where space_id = $1',
      [person],
    )
    if (card?.kept) return true
    await new Promise((soon) => setTimeout(soon, 10))
  }
  return false
}
