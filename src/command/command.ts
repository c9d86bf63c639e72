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

/**
 * Reads the words behind a command; every command knows `--data DIR` and `--json`. Throws a sentence for a wrong word, such as
 * a name where the command takes none: a folder that is named without `--data` is not the one that would be filled.
 */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: string[],
  options: Options,
  takes: 'no names' | 'names' = 'no names',
) {
  const all = { ...options, data: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = parsed(() =>
    parseArgs({ args: words, options: all, allowPositionals: true }),
  )
  const { data = './data' } = values as { data?: string }
  if (!data) throw new Sentence('--data names no folder. Try --help.')
  if (takes === 'no names' && positionals.length)
    throw new Sentence(
      `This command takes no “${positionals[0]}”. A data folder is named with --data DIR. Try --help.`,
    )
  return { values: values as typeof values & { json?: boolean }, positionals, dataDir: resolve(data) }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Sentence(`${(error as Error).message.split('. ')[0]}. Try --help.`)
  }
}

/** Prints a result: as JSON for a program, as a sentence for a person. */
export const tell = (json: boolean | undefined, result: object, sentence: string) =>
  console.log(json ? JSON.stringify(result) : sentence)
