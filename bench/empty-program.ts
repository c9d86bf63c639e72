import { openProgram, secretsOf, version } from '#command'
import { startEngine } from '#engine'
import { settableClock } from '#clock'
import { migrate } from '#schema'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { newFolder } from './running-lps.ts'

interface Wanted {
  /** The file beside this one that fills the tables, with `:people` in it. */
  fill: string
  people: number
  now: Date
  mailServer?: { url: string; from: string }
}

/** The program in this process, on a database of its own that syncs, filled with so many people. */
export async function openFilledProgram({ fill, people, now, mailServer }: Wanted) {
  const dataDir = await newFolder()
  mkdirSync(dataDir, { recursive: true })
  const engine = await startEngine({ dataDir })
  const secrets = secretsOf(dataDir)
  await migrate(engine.owner, secrets.roles)
  const client = new pg.Client(engine.owner)
  await client.connect()
  const text = readFileSync(new URL(`./${fill}`, import.meta.url), 'utf8')
  await client.query(text.replaceAll(':people', `${people}`))
  await client.end()
  const settings = {
    version,
    publicUrl: 'https://lps.example.org',
    local: true,
    trustedProxies: [],
    development: false,
  }
  const { program, close } = await openProgram({
    connection: engine.connection,
    secrets,
    files: join(dataDir, 'files'),
    settings,
    ...(mailServer && { mailServer }),
    clock: settableClock(now),
  })
  return { program, close: () => close().finally(() => engine.stop()) }
}
