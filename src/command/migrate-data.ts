import { startEngine } from '#engine'
import { layLibrary } from '#library'
import { migrate } from '#schema'
import { refuseOthersWork } from './refuse-others-work.ts'
import { readWords, tell, type Command } from './command.ts'
import { secretsOf } from './secrets.ts'

/** `lps migrate` */
export const migrateData: Command = {
  summary: 'Bring a data folder to the shape of this LPS (start does it too)',
  help: 'lps migrate [--data DIR] [--json]\n\nBrings the data folder, or the database that DATABASE_URL names, to the shape of this LPS.',
  async run(words) {
    const { values, dataDir } = readWords(words, {})
    refuseOthersWork(dataDir)
    const engine = await startEngine({ dataDir, databaseUrl: process.env.DATABASE_URL })
    try {
      const steps = await migrate(engine.owner, secretsOf(dataDir).roles)
      await layLibrary(engine.owner)
      tell(
        values.json,
        { steps },
        steps.length ? `Done: ${steps.join(', ')}.` : 'Nothing to do: the data has the right shape.',
      )
    } finally {
      await engine.stop()
    }
  },
}
