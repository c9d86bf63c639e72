import { beginDemo, buildServer, makeAssets, sweepStore, type Program } from '#app'
import { dropOldDrafts } from '#drafts'
import type { Engine } from '#engine'
import { layLibrary } from '#library'
import { migrate, takeStock } from '#schema'
import { giveBackMemory } from './give-back.ts'
import { greet } from './greet.ts'
import { keepPosting } from './keep-posting.ts'
import { listen } from './listen.ts'
import type { Reach } from './read-door.ts'
import { runProgram, version } from './run-program.ts'
import { secretsOf } from './secrets.ts'

/** What was asked for with `lps start`. */
interface Asked extends Reach {
  dataDir: string
  demo?: boolean
  development?: boolean
  json?: boolean
}

/**
 * Brings the tables into shape, opens the program and its door, and says where. What is to be done at the end is added to
 * `leaving` as it is begun.
 */
export async function serve(
  engine: Engine,
  { dataDir, door, demo, development, json, ...reach }: Asked,
  leaving: (() => Promise<void>)[],
): Promise<void> {
  // Begun now, in threads and a process of their own; whoever builds the server waits for them.
  makeAssets().catch(() => {})
  await migrate(engine.owner, secretsOf(dataDir).roles)
  await layLibrary(engine.owner)
  const { program, close } = await runProgram(engine, dataDir, {
    publicUrl: reach.publicUrl,
    local: reach.local,
    trustedProxies: reach.trustedProxies,
    version,
    development: Boolean(development),
    importFromUrl: process.env.LPS_IMPORT_FROM_URL === '1',
  })
  leaving.push(close)
  if (demo && !program.house.known) await beginDemo(program).then(() => takeStock(engine.owner))
  const opened = await listen(await buildServer(program, secretsOf(dataDir).demo), door)
  leaving.push(opened.close)
  leaving.push(await keepTidy(program), keepPosting(program), giveBackMemory())
  await greet(program, { json, demo, port: opened.port, dataDir })
}

// At the start and once a day; what stands in the way is told of and tried again the next day.
async function keepTidy({ db, store }: Program) {
  const tidy = () =>
    Promise.all([sweepStore(db, store), db.as({ kind: 'house' }, dropOldDrafts)]).catch((error: Error) =>
      console.error(`Old files and drafts could not be tidied: ${error.message}`),
    )
  const first = tidy()
  const daily = setInterval(tidy, 24 * 3600 * 1000).unref()
  return async () => {
    clearInterval(daily)
    await first
  }
}
