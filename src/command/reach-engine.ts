import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { joinEngine, startEngine, type Engine } from '#engine'
import { opens } from '#schema'
import { Sentence } from './sentence.ts'

/**
 * The database of a data folder, or the one that DATABASE_URL names, for a command that works beside a running LPS as
 * well as alone. `prepare` is done where no LPS runs that has done it. Throws a sentence where there is no LPS.
 */
export async function reachEngine(
  dataDir: string,
  prepare: (engine: Engine) => Promise<unknown> = async () => {},
): Promise<Engine> {
  const databaseUrl = process.env.DATABASE_URL
  // A note that a killed LPS left behind leads nowhere.
  const joined = databaseUrl ? undefined : joinEngine(dataDir)
  if (joined && (await opens(joined.owner))) return joined
  if (!databaseUrl) refuseStrange(dataDir)
  const engine = await startEngine({ dataDir, databaseUrl })
  try {
    await prepare(engine)
    return engine
  } catch (error) {
    await engine.stop()
    throw error
  }
}

// Whether there is an LPS is seen only by those who may look into the folder.
function refuseStrange(dataDir: string) {
  if (existsSync(join(dataDir, 'postgres'))) return
  try {
    accessSync(dataDir, constants.R_OK | constants.X_OK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Sentence(`There is no folder ${dataDir}. Name the data folder with --data DIR.`)
    throw new Sentence(
      `This account may not read ${dataDir}. Run the command as the account that LPS runs as.`,
    )
  }
  throw new Sentence(`There is no LPS in ${dataDir}. Name its data folder with --data DIR.`)
}
