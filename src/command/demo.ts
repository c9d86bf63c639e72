import { beginDemo } from '#app'
import { startEngine } from '#engine'
import { layLibrary } from '#library'
import { Refusal } from '#platform'
import { migrate, takeStock } from '#schema'
import { refuseOthersWork } from './refuse-others-work.ts'
import { readWords, tell, type Command } from './command.ts'
import { runProgram, version } from './run-program.ts'
import { secretsOf } from './secrets.ts'
import { Sentence } from './sentence.ts'

/** `lps demo` */
export const demo: Command = {
  summary: 'Fill an empty data folder with the demo district',
  help: 'lps demo [--data DIR] [--json]\n\nFills an empty data folder with the demo district. The folder is a demo for good.',
  async run(words) {
    const { values, dataDir } = readWords(words, {})
    refuseOthersWork(dataDir)
    const engine = await startEngine({ dataDir, databaseUrl: process.env.DATABASE_URL })
    try {
      await migrate(engine.owner, secretsOf(dataDir).roles)
      await layLibrary(engine.owner)
      const settings = {
        version,
        publicUrl: 'http://localhost',
        local: true,
        trustedProxies: [],
        development: false,
      }
      const { program, close } = await runProgram(engine, dataDir, settings)
      await beginDemo(program).catch(explain).finally(close)
      await takeStock(engine.owner)
      tell(
        values.json,
        { kind: 'demo', data: dataDir },
        `The demo district is in ${dataDir}. Start it with: npm start -- --data ${dataDir}`,
      )
    } finally {
      await engine.stop()
    }
  },
}

function explain(error: unknown): never {
  if (error instanceof Refusal)
    throw new Sentence(
      'This data folder has been used already. The demo needs an empty one: choose another with --data DIR.',
    )
  throw error
}
