import { takeUp, wholeOf } from '#frameworks'
import { keepImport, readCase, writeCase } from '#interchange'
import { libraryVersion } from '#library'
import { asPerson, found, personOf, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import harlowStandards from './harlow-standards.en.json' with { type: 'json' }
import liderazgo from './liderazgo.es.json' with { type: 'json' }
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** The standards that state and districts take up, each in its own way, so that they do not quite fit together. */
export async function loadFrameworks({ db, clock }: DemoWorld) {
  const standards = libraryVersion('standards')
  const as = (key: string, on: string, work: (tx: Transaction) => Promise<unknown>) => {
    clock.set(afternoonOf(on))
    return db.as(asPerson(castMember(key).id), work)
  }
  await as('jonah.weiss', '2025-07-01', (tx) => use(tx, 'state', standards, { uses: ['renewal'] }))
  await as('naveen.pillai', '2025-07-10', (tx) =>
    use(tx, 'harlow', standards, { uses: ['selfAssessment', 'evaluation'], changes: harlowStandards }),
  )
  await as('naveen.pillai', '2025-07-11', async (tx) =>
    use(tx, 'harlow', await bringIn(tx, 'harlow', liderazgo), { uses: ['preparation'] }),
  )
  await as('tom.ashcroft', '2025-07-14', async (tx) => {
    const { space, version } = libraryVersion('earlier-standards')
    const earlier = writeCase(found(await wholeOf(tx, space, version)))
    await use(tx, 'pinecrest', await bringIn(tx, 'pinecrest', earlier), { uses: ['hiring'] })
  })
}

type Use = Pick<Parameters<typeof takeUp>[2], 'uses' | 'changes'>

async function use(tx: Transaction, at: string, version: Parameters<typeof takeUp>[1], how: Use) {
  const organization = uuid('organization', at)
  const taken = await takeUp(tx, version, { ...how, organization, roleKinds: [], starts: '2025-08-01' })
  if (!taken.ok) throw new Error(`The demo cannot take up a framework: ${JSON.stringify(taken.complaints)}`)
}

async function bringIn(tx: Transaction, at: string, json: unknown) {
  const space = uuid('organization', at)
  const { whole, warnings } = await readCase(json, { space, now: tx.now.toISOString() })
  await keepImport(tx, personOf(tx.who), found(whole), warnings)
  return { space, version: found(whole).version.id }
}
