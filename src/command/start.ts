import { beginDemo, buildServer, sweepStore, type Program } from '#app'
import { dropOldDrafts } from '#drafts'
import { startEngine } from '#engine'
import { layLibrary } from '#library'
import { migrate, takeStock } from '#schema'
import { readWords, type Command } from './command.ts'
import { giveBackMemory } from './give-back.ts'
import { greet } from './greet.ts'
import { keepPosting } from './keep-posting.ts'
import { listen } from './listen.ts'
import { readCertificate } from './read-certificate.ts'
import { readDoor } from './read-door.ts'
import { refuseOthersWork } from './refuse-others-work.ts'
import { runProgram, version } from './run-program.ts'
import { secretsOf } from './secrets.ts'
import { untilStopped } from './until-stopped.ts'

const options = {
  demo: { type: 'boolean' },
  development: { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  'public-url': { type: 'string' },
  'behind-proxy': { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  'insecure-lan': { type: 'boolean' },
} as const

/** `lps start` */
export const start: Command = {
  summary: 'Run LPS',
  help: `lps start [--demo] [--data DIR] [--port N]

  --demo               fill an empty data folder with the demo district first
  --data DIR           the folder that holds everything (default ./data)
  --port N             the port (default 4000)
  --host NAME          the address to listen on (default localhost)
  --behind-proxy LIST  listen behind a proxy with one of these addresses, such as 127.0.0.1,::1
  --public-url URL     the address people type, such as https://lps.example.org
  --cert, --key FILE   an own certificate and its key (PEM); renewed ones are taken up
  --insecure-lan       listen on a network without TLS; passkeys and offline capture do not work then
  --json               say where LPS listens as JSON

DATABASE_URL names an external PostgreSQL instead of the embedded one. LPS_SMTP_URL names a mail server, LPS_MAIL_FROM who
its letters come from. LPS_IMPORT_FROM_URL=1 lets those who keep frameworks fetch them from an address on the internet.`,
  async run(words) {
    const { values, dataDir } = readWords(words, options)
    const { door, ...reach } = readDoor(values)
    if (door.certificate) readCertificate(door.certificate)
    refuseOthersWork(dataDir)
    const engine = await startEngine({ dataDir, databaseUrl: process.env.DATABASE_URL })
    const leaving = [() => engine.stop()]
    const leave = async () => {
      for (const step of leaving.toReversed()) await step().catch((error) => console.error(error))
    }
    try {
      await migrate(engine.owner, secretsOf(dataDir).roles)
      await layLibrary(engine.owner)
      const { program, close } = await runProgram(engine, dataDir, {
        ...reach,
        version,
        development: Boolean(values.development),
        importFromUrl: process.env.LPS_IMPORT_FROM_URL === '1',
      })
      leaving.push(close)
      if (values.demo && !program.house.known) await beginDemo(program).then(() => takeStock(engine.owner))
      const opened = await listen(await buildServer(program, secretsOf(dataDir).demo), door)
      leaving.push(opened.close)
      leaving.push(await keepTidy(program), keepPosting(program), giveBackMemory())
      await greet(program, { json: values.json, demo: values.demo, port: opened.port, dataDir })
      await untilStopped(engine.died)
    } finally {
      await leave()
    }
  },
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
