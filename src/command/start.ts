import { startEngine } from '#engine'
import { readWords, type Command } from './command.ts'
import { readCertificate } from './read-certificate.ts'
import { readDoor } from './read-door.ts'
import { refuseOthersWork } from './refuse-others-work.ts'
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
  'http-port': { type: 'string' },
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
  --http-port N        with a certificate: whoever types http:// is sent on to https from this port, such as 80
  --insecure-lan       listen on a network without TLS; passkeys and offline capture do not work then
  --json               say where LPS listens as JSON

DATABASE_URL names an external PostgreSQL instead of the embedded one. LPS_SMTP_URL names a mail server, LPS_MAIL_FROM who
its letters come from. LPS_IMPORT_FROM_URL=1 lets those who keep frameworks fetch them from an address on the internet.
LPS_FILES_EACH_GB says how many gigabytes of files each person may keep (5).`,
  async run(words) {
    const { values, dataDir } = readWords(words, options)
    const { door, ...reach } = readDoor(values)
    if (door.certificate) readCertificate(door.certificate)
    refuseOthersWork(dataDir)
    const engine = await startEngine({
      dataDir,
      databaseUrl: process.env.DATABASE_URL,
      meanwhile: () => void loadRest().catch(() => {}),
    })
    const leaving = [() => engine.stop()]
    const leave = async () => {
      for (const step of leaving.toReversed()) await step().catch((error) => console.error(error))
    }
    try {
      const { serve } = await loadRest()
      await serve(engine, { ...values, ...reach, door, dataDir }, leaving)
      await untilStopped(engine.died)
    } finally {
      await leave()
    }
  },
}

// All of LPS but its engine, read while the database comes up by itself. What fails here fails again when it is wanted.
const loadRest = () => import('./serve.ts')
