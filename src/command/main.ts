import { BackupRefusal } from '#backup'
import { EngineRefusal } from '#engine'
import { NewerData, UnfinishedRestore } from '#schema'
import { backup } from './backup.ts'
import { demo } from './demo.ts'
import { exportFramework } from './export-framework.ts'
import { importFramework } from './import-framework.ts'
import { migrateData } from './migrate-data.ts'
import { restore } from './restore.ts'
import { start } from './start.ts'
import { Sentence } from './sentence.ts'
import { showVersion } from './version.ts'
import type { Command } from './command.ts'

const commands: Record<string, Command> = {
  start,
  migrate: migrateData,
  demo,
  backup,
  restore,
  'import framework': importFramework,
  'export framework': exportFramework,
  version: showVersion,
}

const usage = `LPS, the Leadership Performance System

  lps COMMAND [--help] [--data DIR] [--json]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(18)}${summary}`)
  .join('\n')}
`

/** Carries out one command. What a person can mend is said in a sentence; everything else keeps its stack. */
async function main([first = '--help', ...others]: string[]) {
  const two = `${first} ${others[0]}`
  const [name, words] = two in commands ? [two, others.slice(1)] : [first, others]
  const command = commands[name]
  if (!command) {
    const asked = ['--help', '-h', 'help'].includes(name)
    if (!asked) console.error(`LPS knows no command “${name}”. It knows these:\n`)
    console.log(usage)
    process.exitCode = asked ? 0 : 2
    return
  }
  if (words.includes('--help')) return console.log(command.help)
  await command.run(words)
}

const sentences = [BackupRefusal, EngineRefusal, NewerData, UnfinishedRestore, Sentence]

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = sentences.some((kind) => error instanceof kind)
  console.error(known ? (error as Error).message : error)
  process.exit(1)
})
