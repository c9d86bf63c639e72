import { openWorld } from '#world'
import pg from 'pg'
import { noCount } from './compare.ts'
import { countFaults } from './counts-faults.ts'
import { toldOf } from './counts-law.ts'
import { loadCounts } from './counts-load.ts'
import { countsWorld, month, type CountsWorld } from './counts-world.ts'
import { difference } from './compare.ts'
import { now } from './site.ts'
import type { Law, Wall } from './wall.ts'

/** What may be told of how often leaders meet. */
export const counts: Law<CountsWorld> = {
  open: () => openCountsWall(),
  tried: countsWorld,
  shapes: new Set(),
  faults: countFaults,
}

const counting = { name: 'counting', text: 'select trust.count_meetings() as told', values: [] }

async function openCountsWall(): Promise<Wall<CountsWorld>> {
  const { program, clock, owner: config, [Symbol.asyncDispose]: close } = await openWorld()
  const { db } = program
  const owner = new pg.Client(config)
  owner.on('error', () => undefined) // it ends with its database
  await owner.connect()
  clock.set(new Date(now))
  const count = noCount()
  const countAs = async (who: Parameters<typeof db.as>[0]) =>
    (await db.as(who, (tx) => tx.row<{ told: number }>(counting)))?.told ?? 0
  const stored = async () => {
    const { rows } = await owner.query<{ key: string }>(
      `select space_id || ' ' || month || ' ' || leaders || ' ' || among || ' ' || held as key from tallies.meeting_tally`,
    )
    return rows.map(({ key }) => key)
  }
  /** A person counts nothing; the house counts what may be told, once. */
  const differences = async (world: CountsWorld): Promise<string[]> => {
    count.worlds++
    await loadCounts(owner, world)
    const person = world.roster[0]?.person ?? world.places[0]!.id
    const early = [await countAs({ kind: 'person', person }), await countAs({ kind: 'job', person })]
    const before = await stored()
    const first = await countAs({ kind: 'house' })
    const again = await countAs({ kind: 'house' })
    const [told, lawful] = [await stored(), toldOf(world).map(keyOf)]
    count.rows += lawful.length
    return [
      ...before.map((key) => `${key} was counted by a person`),
      ...difference(told, lawful).map((key) => `${key} is told against the law`),
      ...difference(lawful, told).map((key) => `${key} is not told`),
      ...(early.some((one) => one > 0) || first !== lawful.length || again > 0
        ? [`${[...early, first, again].join()} were said to be told`]
        : []),
    ]
  }
  return { owner, count, differences, [Symbol.asyncDispose]: close }
}

const keyOf = ({ space, leaders, among, held }: ReturnType<typeof toldOf>[number]) =>
  `${space} ${month} ${leaders} ${among} ${held}`
