import type { Program } from '#app'
import { makeFirstLink } from '#accounts'
import { tell } from './command.ts'
import { sayStart } from './say-start.ts'

interface Start {
  json?: boolean
  port: number
  dataDir: string
  /** Was the demo asked for? */
  demo?: boolean
}

/** Says where LPS runs and where its data lies; on an empty folder also the one-time link of the first administrator. */
export async function greet(program: Program, { json, port, dataDir, demo: asked }: Start): Promise<void> {
  const { accounts, house, settings } = program
  const url = settings.publicUrl.replace(/:0$/, `:${port}`)
  const demo = house.known?.kind === 'demo'
  const first =
    demo || (await accounts.any()) ? undefined : `${url}/first/${await makeFirstLink(accounts.pool)}`
  const letters = program.mail.ready && !demo
  const sentence = sayStart({
    version: settings.version,
    url,
    dataDir,
    first,
    demo,
    letters,
    noDemo: Boolean(asked) && !demo,
  })
  tell(json, { url, first, data: dataDir }, sentence)
}
