import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeBackup, type Manifest } from '#backup'
import { openStore } from '#files'
import { readWords, tell, type Command } from './command.ts'
import { reachEngine } from './reach-engine.ts'
import { version } from './run-program.ts'
import { secretsOf } from './secrets.ts'
import { Sentence } from './sentence.ts'

/** `lps backup FILE` */
export const backup: Command = {
  summary: 'Write database and files into one archive, also while LPS runs',
  help: `lps backup FILE [--data DIR] [--json]

Writes everything of the data folder (or of the database that DATABASE_URL names, with the files of the data folder)
into one archive, as of one moment, and reads it again. LPS may run meanwhile. Whoever has the archive can read what
people wrote: keep it where only you can read it. It opens no session and holds no password of the database.
Bring it back with: lps restore FILE --data DIR`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, {}, 'names')
    const [file, ...rest] = positionals
    if (!file || rest.length) throw new Sentence('Name the file to write: lps backup FILE [--data DIR]')
    if (!existsSync(dataDir))
      throw new Sentence(`There is no data folder at ${dataDir}. Name it with --data DIR.`)
    const path = resolve(file)
    const engine = await reachEngine(dataDir)
    try {
      const source = {
        owner: engine.owner,
        store: openStore(join(dataDir, 'files')),
        version,
        demo: secretsOf(dataDir).demo,
      }
      report(values.json, path, await makeBackup(source, path))
    } finally {
      await engine.stop()
    }
  },
}

function report(json: boolean | undefined, file: string, { madeAt, tables, files, missing }: Manifest) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const { size: bytes } = statSync(file)
  tell(
    json,
    { file, bytes, madeAt, rows, files: files.length, missing },
    `${file} holds ${rows} rows and ${files.length} files (${(bytes / 1e6).toFixed(1)} MB). It was read again, and all is there.`,
  )
  if (missing.length)
    console.error(`The store did not have ${missing.length} files that entries name: ${missing.join(', ')}`)
}
