import type { Database } from '#platform'
import { attempt } from './attempt.ts'
import { mayWrite, type Deed, type Instant, type World } from './model.ts'
import { shownAtMost } from './missed.ts'
import { givenTo, lawfullyShown, shownTo } from './shown.ts'

/**
 * How much was compared. `done`: deeds that were accepted, by what they were; `misfits`: those that the law allows and
 * the shape of a table does not, by its rule.
 */
export type Count = {
  worlds: number
  rows: number
  deeds: number
  done: Record<string, number>
  misfits: Record<string, number>
}

export const noCount = (): Count => ({ worlds: 0, rows: 0, deeds: 0, done: {}, misfits: {} })

const add = (tally: Record<string, number>, name: string) => (tally[name] = (tally[name] ?? 0) + 1)

type Viewer = Parameters<Database['as']>[0]
export type Site = { db: Database; world: World; now: Instant; count: Count }

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
  for (const [place, viewer] of viewersOf(world).entries()) {
    const shown = await db.read(viewer, async (tx) => {
      // What was found open is remembered for what is asked next: every second viewer asks for it first.
      if (place % 2 === 0) await givenTo(tx)
      return shownTo(tx, world)
    })
    const lawful = lawfullyShown(world, viewer, now)
    count.rows += new Set([...shown, ...lawful]).size
    wrong.push(...difference(shown, lawful).map((key) => `${nameOf(viewer)} sees ${key} against the law`))
    wrong.push(...difference(lawful, shown).map((key) => `${nameOf(viewer)} does not see ${key}`))
  }
  return wrong.slice(0, 5)
}

/** What the database shows of others where endings were missed, and should not even then. */
export async function compareMissed({ db, world, now, count }: Site): Promise<string[]> {
  const wrong: string[] = []
  for (const { id } of world.person) {
    const given = await db.as({ kind: 'person', person: id }, givenTo)
    const most = shownAtMost(world, id, now)
    count.rows += given.length
    wrong.push(...given.filter((key) => !most.has(key)).map((key) => `person ${id} sees ${key}`))
  }
  return wrong.slice(0, 5)
}

/** The same for what it accepts: each deed is tried by every person, and now and then by a job or nobody. */
export async function compareDeeds({ db, world, now, count }: Site, deeds: Deed[]): Promise<string[]> {
  const wrong: string[] = []
  for (const [turn, deed] of deeds.entries()) {
    for (const [place, viewer] of viewersOf(world).entries()) {
      if (viewer.kind !== 'person' && place % 3 !== turn % 3) continue
      const verdict = await attempt(db, viewer, { world, deed, now })
      const lawful = mayWrite(world, viewer, deed, now)
      count.deeds++
      const done = verdict === 'done'
      if (done) add(count.done, `${deed.kind} ${(deed.kind === 'update' ? deed.after : deed.row).noun}`)
      if (typeof verdict === 'object') {
        if (lawful) add(count.misfits, verdict.misfit)
      } else if (lawful !== done) {
        wrong.push(`${nameOf(viewer)} ${done ? 'may, against the law' : 'may not'}: ${JSON.stringify(deed)}`)
      }
    }
  }
  return wrong.slice(0, 5)
}

const nameOf = (viewer: Viewer) => `${viewer.kind} ${'person' in viewer ? viewer.person : ''}`.trim()

export function difference(all: string[], without: string[]) {
  const known = new Set(without)
  return all.filter((one) => !known.has(one))
}
