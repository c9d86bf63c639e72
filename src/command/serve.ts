import { readFileSync } from 'node:fs'
import { beginDemo, buildServer, makeAssets } from '#app'
import type { Engine } from '#engine'
import { layLibrary } from '#library'
import { migrate, takeStock } from '#schema'
import { giveBackMemory } from './give-back.ts'
import { greet } from './greet.ts'
import { listen, sendOn } from './listen.ts'
import { makeRounds } from './make-rounds.ts'
import { goodUntil, sayCertificate } from './read-certificate.ts'
import { readRoom } from './read-room.ts'
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
    filesEach: readRoom(process.env.LPS_FILES_EACH_GB),
    certificate: () => door.certificate && untilOf(door.certificate.cert),
    dataDir,
  })
  leaving.push(close)
  if (demo && !program.house.known) await beginDemo(program).then(() => takeStock(engine.owner))
  const opened = await listen(await buildServer(program, secretsOf(dataDir).demo), door)
  leaving.push(opened.close)
  if (door.sendsOn !== undefined)
    leaving.push((await sendOn({ ...door, port: door.sendsOn }, reach.publicUrl)).close)
  leaving.push(makeRounds(program), giveBackMemory())
  await greet(program, { json, demo, port: opened.port, dataDir })
  if (door.certificate) warnOf(door.certificate.cert, reach.publicUrl)
}

// While it is being renewed it may not be there for a moment.
function untilOf(file: string) {
  try {
    const until = goodUntil(readFileSync(file))
    return { until, left: until.getTime() - Date.now() }
  } catch {
    return undefined
  }
}

function warnOf(file: string, url: string) {
  const lines = sayCertificate(readFileSync(file), { file, url, now: new Date() })
  for (const line of lines) console.error(line)
}
