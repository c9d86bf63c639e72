import type { Database } from '#platform'
import { attempt } from './attempt.ts'
import { mayWrite, type Deed, type Instant, type World } from './model.ts'
import { lawfullyShown, shownTo } from './shown.ts'

/** How much was compared. `misfits`: deeds that the law allows and the shape of a table does not, by its rule. */
export type Count = { worlds: number; rows: number; deeds: number; misfits: Record<string, number> }

export const noCount = (): Count => ({ worlds: 0, rows: 0, deeds: 0, misfits: {} })

type Viewer = Parameters<Database['as']>[0]
type Site = { db: Database; world: World; now: Instant; count: Count }

/** Everybody who may look at a world: each person, a job of the first, the house, nobody. */
export const viewersOf = (world: World): Viewer[] => [
  ...world.person.map(({ id }) => ({ kind: 'person' as const, person: id })),
  ...world.person.slice(0, 1).map(({ id }) => ({ kind: 'job' as const, person: id })),
  { kind: 'house' },
  { kind: 'public' },
]

/** The first few differences between what the database shows and what the law does, as sentences. */
export async function compareSight({ db, world, now, count }: Site): Promise<string[]> {
  const wrong: string[] = []
  for (const viewer of viewersOf(world)) {
    const shown = await db.as(viewer, (tx) => shownTo(tx, world))
    const lawful = lawfullyShown(world, viewer, now)
    count.rows += new Set([...shown, ...lawful]).size
    wrong.push(...difference(shown, lawful).map((key) => `${nameOf(viewer)} sees ${key} against the law`))
    wrong.push(...difference(lawful, shown).map((key) => `${nameOf(viewer)} does not see ${key}`))
  }
  return wrong.slice(0, 5)
}

/** The same for what it accepts: each deed tried by some, its owner among them. */
export async function compareDeeds({ db, world, now, count }: Site, deeds: Deed[]): Promise<string[]> {
  const wrong: string[] = []
  const viewers = viewersOf(world)
  for (const [turn, deed] of deeds.entries()) {
    for (const viewer of tryingOf(viewers, deed, turn)) {
      const verdict = await attempt(db, viewer, { world, deed, now })
      const lawful = mayWrite(world, viewer, deed, now)
      count.deeds++
      if (typeof verdict === 'object') {
        if (lawful) count.misfits[verdict.misfit] = (count.misfits[verdict.misfit] ?? 0) + 1
      } else if (lawful !== (verdict === 'done')) {
        const said = verdict === 'done' ? 'may against the law' : 'may not'
        wrong.push(`${nameOf(viewer)} ${said}: ${JSON.stringify(deed)}`)
      }
    }
  }
  return wrong.slice(0, 5)
}

/** The people a deed names try it, one other person, and now and then nobody. */
function tryingOf(viewers: Viewer[], deed: Deed, turn: number): Viewer[] {
  const named = JSON.stringify(deed)
  return viewers.filter((viewer, place) =>
    'person' in viewer ? named.includes(viewer.person) || place === turn % viewers.length : turn % 9 === place % 9,
  )
}

const nameOf = (viewer: Viewer) => `${viewer.kind} ${'person' in viewer ? viewer.person : ''}`.trim()

function difference(all: string[], without: string[]) {
  const known = new Set(without)
  return all.filter((one) => !known.has(one))
}
