import type { World } from '#world'
import pg from 'pg'
import { groundAt } from '../world/ground.ts'

/** How a test reaches the database as the application does. */
export function connectionOfApp(world: World): pg.ClientConfig {
  const ground = groundAt(process.env.LPS_TEST_WORLD!)
  return ground.reach(String(world.owner.database), 'lps_app', ground.secrets.roles.lps_app)
}

/**
 * Ends so large a share of the application's connections (0 to 1), and gives how many, when they are gone. Only who holds the
 * role may.
 */
export async function cutLines(world: World, share: number): Promise<number> {
  const line = new pg.Client(connectionOfApp(world))
  await line.connect()
  const { rows } = await line.query<{ pid: number }>(
    `select pid, pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'lps_app'
      and datname = current_database() and pid <> pg_backend_pid() and random() < $1`,
    [share],
  )
  await line.end()
  return rows.length
}
