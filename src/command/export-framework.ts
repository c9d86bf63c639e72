import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { explain } from '#backup'
import { wholeOf, type Whole } from '#frameworks'
import { versionNamed, writeCase, writeCsv } from '#interchange'
import { readWords, tell, type Command } from './command.ts'
import { openOwner } from './open-owner.ts'
import { Sentence } from './sentence.ts'

const options = { format: { type: 'string' }, out: { type: 'string' } } as const
const formats: Record<string, (whole: Whole) => string> = {
  case: (whole) => JSON.stringify(writeCase(whole)),
  csv: writeCsv,
}

/** `lps export framework ID` */
export const exportFramework: Command = {
  summary: 'Write a framework as a CASE package or as CSV',
  help: `lps export framework ID [--format case|csv] [--out FILE] [--data DIR] [--json]

Writes a version of a framework, named by its id or by the identifier of its document (then the newest), as a package of
CASE 1.1 or as a table; into a file, or to the terminal. LPS may run meanwhile.`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, options, 'names')
    const [id, ...rest] = positionals
    const write = formats[values.format ?? 'case']
    if (!id || rest.length || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
      throw new Sentence('Name a version by its id: lps export framework ID --format case|csv [--out FILE]')
    if (!write) throw new Sentence('--format takes case or csv.')
    const text = await openOwner(dataDir, (db) =>
      db.as({ kind: 'house' }, async (tx) => {
        const named = await versionNamed(tx, id)
        const whole = named && (await wholeOf(tx, named.space, named.id))
        if (!whole) throw new Sentence(`There is no framework ${id}.`)
        return write(whole)
      }),
    )
    if (!values.out) return void process.stdout.write(`${text}\n`)
    const file = resolve(values.out)
    try {
      writeFileSync(file, text)
    } catch (error) {
      throw explain(error, 'write', file)
    }
    tell(values.json, { file, bytes: Buffer.byteLength(text) }, `${file} is written.`)
  },
}
