import { sql } from '#platform'
import { Hono } from 'hono'
import type { Program } from './program.ts'

/** For whoever watches the server: is it up, which version, does the database answer? */
export const healthRoutes = ({ db, settings }: Program) =>
  new Hono().get('/healthz', async (c) => {
    const database = await db
      .ask({ kind: 'public' }, (tx) => tx.rows(sql`select 1`))
      .then(
        () => 'up',
        () => 'down',
      )
    const status = database === 'up' ? 'ok' : 'trouble'
    return c.json({ status, version: settings.version, database }, database === 'up' ? 200 : 503)
  })
