import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openBackup, restoreBackup, type Manifest } from '#backup'
import { startEngine } from '#engine'
import { readWords, tell, type Command } from './command.ts'
import { foreignIn } from './foreign.ts'
import { secretsOf } from './secrets.ts'
import { Sentence } from './sentence.ts'

/** `lps restore FILE` */
export const restore: Command = {
  summary: 'Bring an archive back into an empty data folder',
  help: `lps restore FILE [--data DIR] [--json]

Reads the whole archive first, then brings it into an empty data folder (or into an empty database that DATABASE_URL
names, with the files in the data folder). An archive of an older LPS is brought up to date. Interrupted, it can be
run again. Afterwards everybody signs in again, with the password they had.`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, {}, 'names')
    const [file, ...rest] = positionals
    if (!file || rest.length) throw new Sentence('Name the archive to restore: lps restore FILE [--data DIR]')
    refuseForeign(dataDir)
    const archive = await openBackup(resolve(file))
    try {
      const engine = await startEngine({ dataDir, databaseUrl: process.env.DATABASE_URL })
      try {
        const keepSecrets = () => keepDemo(dataDir, archive.manifest)
        await restoreBackup(archive, {
          owner: engine.owner,
          roles: secretsOf(dataDir).roles,
          files: join(dataDir, 'files'),
          keepSecrets,
        })
      } finally {
        await engine.stop()
      }
      report(values.json, dataDir, archive.manifest)
    } finally {
      archive.close()
    }
  },
}

// What LPS did not make is none of its business; what it made is looked at in the database.
function refuseForeign(dataDir: string) {
  const foreign = foreignIn(dataDir)
  if (foreign)
    throw new Sentence(
      `A backup is restored into an empty data folder only, and ${dataDir} holds ${foreign}. Choose another with --data DIR.`,
    )
}

function keepDemo(dataDir: string, { secrets }: Manifest) {
  if (secrets.demo)
    writeFileSync(join(dataDir, 'secrets', 'demo'), `${secrets.demo}\n`, { mode: 0o600, flush: true })
}

function report(json: boolean | undefined, dataDir: string, { madeAt, tables, files }: Manifest) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  tell(
    json,
    { data: dataDir, madeAt, rows, files: files.length },
    `${rows} rows and ${files.length} files, as they were on ${sayMoment(madeAt)}, are in ${dataDir}. ` +
      `Start it with: npm start -- --data ${dataDir}\nEverybody signs in again, with the password they had.`,
  )
}

const sayMoment = (moment: string) => `${moment.slice(0, 10)} at ${moment.slice(11, 16)} UTC`
