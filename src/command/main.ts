import type { Command } from './command.ts'
import { Sentence } from './sentence.ts'

// Each is loaded when it is asked for: a start needs not know how an archive is read.
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start,
  migrate: async () => (await import('./migrate-data.ts')).migrateData,
  demo: async () => (await import('./demo.ts')).demo,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'import framework': async () => (await import('./import-framework.ts')).importFramework,
  'export framework': async () => (await import('./export-framework.ts')).exportFramework,
  'password-link': async () => (await import('./password-link.ts')).passwordLink,
  version: async () => (await import('./version.ts')).showVersion,
}

async function usage() {
  const named = Object.entries(commands).map(
    async ([name, load]) => `  ${name.padEnd(18)}${(await load()).summary}`,
  )
  return `LPS, the Leadership Performance System

  lps COMMAND [--help] [--data DIR] [--json]

${(await Promise.all(named)).join('\n')}
`
}

/** Carries out one command. What a person can mend is said in a sentence; everything else keeps its stack. */
async function main([given = '--help', ...following]: string[]) {
  // `lps help start` asks what `lps start --help` does.
  const about = given === 'help' && following.length > 0
  const [first = '', ...others] = about ? [...following, '--help'] : [given, ...following]
  const two = `${first} ${others[0]}`
  const [name, words] = two in commands ? [two, others.slice(1)] : [first, others]
  const command = await commands[name]?.()
  if (!command) {
    const asked = ['--help', '-h', 'help'].includes(name)
    if (!asked) console.error(`LPS knows no command “${name}”. It knows these:\n`)
    console.log(await usage())
    process.exitCode = asked ? 0 : 2
    return
  }
  if (words.includes('--help')) return console.log(command.help)
  await command.run(words)
}

// What refuses with a sentence of its own is asked for only once something was refused.
async function isSentence(error: unknown) {
  const { BackupRefusal } = await import('#backup')
  const { EngineRefusal } = await import('#engine')
  const { NewerData, SchemaRefusal, UnfinishedRestore } = await import('#schema')
  const kinds = [BackupRefusal, EngineRefusal, NewerData, SchemaRefusal, UnfinishedRestore, Sentence]
  return kinds.some((kind) => error instanceof kind)
}

main(process.argv.slice(2)).catch(async (error: unknown) => {
  console.error((await isSentence(error)) ? (error as Error).message : error)
  process.exit(1)
})
