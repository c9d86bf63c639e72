import { readFileSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import {
  countsOf,
  guessMapping,
  keepImport,
  readCase,
  readTable,
  readUpload,
  sayRemark,
  topPlaces,
  type Reading,
  type Remark,
  type Upload,
} from '#interchange'
import type { Transaction } from '#platform'
import { readWords, type Command } from './command.ts'
import { openOwner } from './open-owner.ts'
import { Sentence } from './sentence.ts'

const options = {
  organization: { type: 'string' },
  rubrics: { type: 'string' },
  title: { type: 'string' },
} as const

/** `lps import framework FILE` */
export const importFramework: Command = {
  summary: 'Import a framework as a draft: CASE as JSON, CSV or .xlsx',
  help: `lps import framework FILE [--organization ID] [--rubrics FILE] [--title TEXT] [--data DIR] [--json]

Reads a CASE package (1.0 or 1.1), a CSV or a workbook, up to 60 MB, and keeps it as a draft of the organization; the only
one at the top of the tree if none is named. A document that is there already becomes a new version of its framework if
anything differs. --rubrics names a second table with rubrics, --title the framework where a table says none. LPS may run
meanwhile. Prints the id of the version, how much it holds, and every warning with its row and field.`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, options, 'names')
    const [file, ...rest] = positionals
    if (!file || rest.length) throw new Sentence('Name one file: lps import framework FILE [--data DIR]')
    const upload = await open(file)
    const rubrics = values.rubrics ? await open(values.rubrics) : undefined
    const title = values.title ?? basename(file, extname(file))
    await openOwner(dataDir, (db) =>
      db.as({ kind: 'house' }, async (tx) => {
        const space = await chooseSpace(tx, values.organization)
        const reading = await read(upload, rubrics, { space, title, now: tx.now.toISOString() })
        if (!reading.whole) throw new Sentence(reading.refusals.map((one) => sayRemark('en', one)).join('\n'))
        const kept = await keepImport(tx, null, reading.whole, reading.warnings)
        tx.afterCommit(() => report(values.json, reading, kept))
      }),
    )
  },
}

async function open(file: string): Promise<Upload> {
  const path = resolve(file)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Sentence(`There is no file ${path}.`)
  const upload = await readUpload(readFileSync(path))
  if ('refused' in upload) throw new Sentence(`${path}: ${sayRemark('en', upload.refused)}`)
  return upload
}

function read(
  upload: Upload,
  rubrics: Upload | undefined,
  aim: Parameters<typeof readTable>[1],
): Promise<Reading> {
  if ('json' in upload) return readCase(upload.json, aim)
  const tables = [upload, rubrics].flatMap((one) =>
    one && 'table' in one ? [{ table: one.table, mapping: guessMapping(one.table) }] : [],
  )
  return readTable(tables, aim)
}

async function chooseSpace(tx: Transaction, named: string | undefined): Promise<string> {
  const places = await topPlaces(tx, named)
  const [place, another] = places
  if (named && !place) throw new Sentence(`There is no organization ${named}.`)
  if (!place) throw new Sentence('There is no organization yet that could keep a framework.')
  if (!another) return place.id
  const list = places.map(({ id, name }) => `  ${id}  ${name}`).join('\n')
  throw new Sentence(`Several organizations stand at the top. Name one with --organization ID:\n${list}`)
}

function report(
  json: boolean | undefined,
  { whole, warnings }: Reading,
  kept: Awaited<ReturnType<typeof keepImport>>,
) {
  const { version } = whole!
  const counts = countsOf(whole!)
  const same = 'same' in kept
  const [id, said] = [same ? kept.same : version.id, warnings.map((one) => sayRemark('en', one))]
  if (json) {
    const told = warnings.map(({ part, row, field }: Remark, i) => ({ part, row, field, sentence: said[i] }))
    const state = same ? 'same' : kept.again ? 'newVersion' : 'new'
    return console.log(
      JSON.stringify({
        id,
        organization: version.space,
        title: version.title,
        state,
        counts,
        warnings: told,
      }),
    )
  }
  console.log(
    same
      ? `${version.title} says just this already. Nothing was imported.`
      : `${version.title} is imported as a draft.`,
  )
  console.log(id)
  console.log(
    `${counts.items} items, ${counts.associations} links, ${counts.rubrics} rubrics with ${counts.criteria} criteria`,
  )
  for (const sentence of said) console.log(sentence)
}
