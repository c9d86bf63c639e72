import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#app'
import type { Engine } from '#engine'
import { openProgram } from './open-program.ts'
import { readMailServer } from './read-mail-server.ts'
import { secretsOf } from './secrets.ts'

/** The version of this LPS. */
export const version: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version

/** Opens the program of a data folder on its engine, whose tables are in shape. */
export const runProgram = ({ connection }: Engine, dataDir: string, settings: Settings) =>
  openProgram({
    connection,
    secrets: secretsOf(dataDir),
    files: join(dataDir, 'files'),
    settings,
    mailServer: readMailServer(dataDir),
  })
