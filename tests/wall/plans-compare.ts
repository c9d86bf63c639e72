import type { Database } from '#platform'
import { difference, type Count } from './compare.ts'
import { attemptOnPlans } from './plans-attempt.ts'
import { seenBy } from './plans-seeing.ts'
import { keyOf, nouns, tables, unasked } from './plans-tables.ts'
import type { Deed, Noun, World } from './plans-world.ts'
import { mayWrite } from './plans-writing.ts'
import { now } from './site.ts'

type Viewer = Parameters<Database['as']>[0]
type Site = { db: Database; world: World; count: Count }

/** Everybody who may look at a world: each person, a job of the first, the house, nobody. */
const viewersOf = ({ person }: World): Viewer[] => [
  ...person.map(({ id }) => ({ kind: 'person' as const, person: id })),
  ...person.slice(0, 1).map(({ id }) => ({ kind: 'job' as const, person: id })),
  { kind: 'house' },
  { kind: 'public' },
]
const nameOf = (viewer: Viewer) => `${viewer.kind} ${'person' in viewer ? viewer.person : ''}`.trim()

/** Who sees these is the other model's. */
const elsewhere: Noun[] = ['organization', 'person', 'post', 'role']

const everything = [
  ...nouns
    .filter((noun) => noun !== unasked && !elsewhere.includes(noun))
    .map((noun) => `select '${noun} ' || ${tables[noun].key ?? 'id'} as key from ${tables[noun].name}`),
  // Nobody may even ask whom a count is about.
  `select '${unasked}' where has_table_privilege('${tables[unasked].name}', 'select')`,
].join(' union all ')

/** What the database shows to somebody, of all that this model knows. */
export async function shownOfPlans(db: Database, viewer: Viewer): Promise<string[]> {
  const rows = await db.as(viewer, (tx) =>
    tx.rows<{ key: string }>({ name: 'plans', text: everything, values: [] }),
  )
  return rows.map(({ key }) => key)
}

/** The first few differences between what the database shows and what the law does, as sentences. */
export async function comparePlanSight({ db, world, count }: Site): Promise<string[]> {
  const wrong: string[] = []
  for (const viewer of viewersOf(world)) {
    const shown = await shownOfPlans(db, viewer)
    const lawful = seenBy(world, viewer, now).map((row) => keyOf(row, world))
    count.rows += new Set([...shown, ...lawful]).size
    wrong.push(...difference(shown, lawful).map((key) => `${nameOf(viewer)} sees ${key} against the law`))
    wrong.push(...difference(lawful, shown).map((key) => `${nameOf(viewer)} does not see ${key}`))
  }
  return wrong.slice(0, 5)
}

const add = (tally: Record<string, number>, name: string) => (tally[name] = (tally[name] ?? 0) + 1)

/** The same for what it accepts: each deed is tried by every person, and now and then by a job or nobody. */
export async function comparePlanDeeds({ db, world, count }: Site, deeds: Deed[]): Promise<string[]> {
  const wrong: string[] = []
  for (const [turn, deed] of deeds.entries()) {
    for (const [place, viewer] of viewersOf(world).entries()) {
      if (viewer.kind !== 'person' && place % 3 !== turn % 3) continue
      const verdict = await attemptOnPlans(db, viewer, { world, deed })
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
