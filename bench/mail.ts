import { openProgram, secretsOf, version } from '#command'
import { startEngine } from '#engine'
import { walkTurns } from '#notices'
import { settableClock } from '#platform'
import { migrate } from '#schema'
import { mkdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { figure, type Figure } from './figure.ts'
import { newFolder } from './running-lps.ts'

const people = 1000
const tenOnTuesday = new Date('2027-02-16T16:00:00Z')

/**
 * How long 1,000 digests take from "it is their turn" to the last one taken by a mail server in this process: a database
 * that syncs, three notices for each person, one connection.
 */
export async function benchDigests(): Promise<Figure[]> {
  const dataDir = await newFolder()
  mkdirSync(dataDir, { recursive: true })
  const engine = await startEngine({ dataDir })
  const sink = await openSink()
  const secrets = secretsOf(dataDir)
  await migrate(engine.owner, secrets.roles)
  await fill(engine.owner)
  const { program, close } = await openProgram({
    connection: engine.connection,
    secrets,
    files: join(dataDir, 'files'),
    settings: {
      version,
      publicUrl: 'https://lps.example.org',
      local: true,
      trustedProxies: [],
      development: false,
    },
    mailServer: { url: `smtp://127.0.0.1:${sink.port}`, from: 'LPS <lps@example.org>' },
    clock: settableClock(tenOnTuesday),
  })
  try {
    const began = performance.now()
    const made = await walkTurns(program.db)
    const walked = performance.now()
    const { sent } = await program.mail.deliver()
    const done = performance.now()
    if (made !== people || sent !== people || sink.taken() !== people) throw new Error('A digest is missing.')
    return [
      figure('seconds', (done - began) / 1000, 's', { most: 20 }),
      figure('making', (walked - began) / 1000, 's'),
      figure('sending', (done - walked) / 1000, 's'),
    ]
  } finally {
    await close()
    await sink.close()
    await engine.stop()
  }
}

async function openSink() {
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _, done) => void stream.resume().on('end', () => (taken++, done())),
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return { port, taken: () => taken, close: () => new Promise<void>((gone) => server.close(gone)) }
}

async function fill(owner: pg.ClientConfig) {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query(
    readFileSync(new URL('./mail.sql', import.meta.url), 'utf8').replaceAll(':people', `${people}`),
  )
  await client.end()
}
