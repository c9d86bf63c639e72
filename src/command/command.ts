import { parseArgs, type ParseArgsConfig } from 'node:util'
import { resolve } from 'node:path'
import { Sentence } from './sentence.ts'

/** One word of the command line. */
export interface Command {
  /** One line for the list of commands. */
  summary: string
  /** What `--help` prints. */
  help: string
  run(words: string[]): Promise<void>
}

/** Reads the words behind a command; every command knows `--data DIR` and `--json`. Throws a sentence for a wrong word. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: string[],
  options: Options,
) {
  const all = { ...options, data: { type: 'string' }, json: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args: words, options: all, allowPositionals: true })
    const { data = './data' } = values as { data?: string }
    return { values: values as typeof values & { json?: boolean }, positionals, dataDir: resolve(data) }
  } catch (error) {
    throw new Sentence(`${(error as Error).message.split('. ')[0]}. Try --help.`)
  }
}

/** Prints a result: as JSON for a program, as a sentence for a person. */
export const tell = (json: boolean | undefined, result: object, sentence: string) =>
  console.log(json ? JSON.stringify(result) : sentence)
