import type { Engine } from '#engine'
import { openDatabase, type Database } from '#platform'
import { migrate } from '#schema'
import { reachEngine } from './reach-engine.ts'
import { secretsOf } from './secrets.ts'

/**
 * Does work on the tables of a data folder as their owner, whom no policy holds back: for commands of whoever runs LPS.
 * Where no LPS runs, the tables are brought into shape first, as a start would.
 */
export async function openOwner<T>(dataDir: string, work: (db: Database) => Promise<T>): Promise<T> {
  const shape = ({ owner }: Engine) => migrate(owner, secretsOf(dataDir).roles)
  const engine = await reachEngine(dataDir, shape)
  try {
    const db = openDatabase(engine.owner, { now: () => new Date() })
    return await work(db).finally(() => db.close())
  } finally {
    await engine.stop()
  }
}
