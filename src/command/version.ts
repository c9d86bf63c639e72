import { knownSteps } from '#schema'
import { readWords, tell, type Command } from './command.ts'
import { version } from './run-program.ts'

/** `lps version` */
export const showVersion: Command = {
  summary: 'Print the version of LPS and of its data',
  help: 'lps version [--json]\n\nPrints the version of LPS and the last step of its data.',
  async run(words) {
    const { values } = readWords(words, {})
    const data = knownSteps().at(-1)
    tell(
      values.json,
      { version, data, node: process.version },
      `LPS ${version} (data ${data}, Node ${process.version})`,
    )
  },
}
