import { hash } from 'node:crypto'
import { posix } from 'node:path'
import type { Source } from './source.ts'

const folder = 'src/schema/migrations'
const list = 'tests/fixtures/steps-taken.json'

/** Steps that data folders have taken are as they were, and whatever is new comes after them. */
export function stepsStay(files: Source[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const taken: Record<string, string> = JSON.parse(texts.get(list) ?? '{}')
  const last = Object.keys(taken).toSorted().at(-1) ?? ''
  const changed = Object.keys(taken).filter(
    (step) => sumOf(texts.get(`${folder}/${step}.sql`)) !== taken[step],
  )
  const tooEarly = stepsIn(files).filter((step) => !(step in taken) && step < last)
  return [
    ...changed.map(
      (step) => `${folder}/${step}.sql is not what data folders have taken: write a step of its own.`,
    ),
    ...tooEarly.map(
      (step) =>
        `${folder}/${step}.sql comes before ${last}, which data folders have taken: give it a later number.`,
    ),
  ]
}

const sumOf = (text = '') => hash('sha256', text)

const stepsIn = (files: Source[]) =>
  files.flatMap(({ path }) =>
    posix.dirname(path) === folder && path.endsWith('.sql') ? [posix.basename(path, '.sql')] : [],
  )
