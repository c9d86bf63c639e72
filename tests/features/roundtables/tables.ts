import { castMember } from '#demo'
import type { Visitor, World } from '#world'

/** Somebody begins a roundtable and asks people of the cast, who take their seats; gives its address. */
export async function seatTable(
  world: World,
  [host, ...asked]: [string, ...string[]],
  name = 'A table of our own',
): Promise<string> {
  const founder = await world.signedIn(host)
  const person = asked.map((key) => castMember(key).id)
  const { to } = await founder.post('/roundtables', { name, person })
  const at = to.split('?')[0]!
  for (const key of asked) await (await world.signedIn(key)).post(`${at}/membership`)
  return at
}

/** How many notices somebody has about roundtables. */
export const toldOf = async (world: World, person: string, kind: string) =>
  (
    await world.look<{ n: number }>(
      'select count(*)::int as n from notices.notice where space_id = $1 and kind = $2',
      [castMember(person).id, kind],
    )
  )[0]!.n

export const statusOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).status
