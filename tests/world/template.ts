import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beginDemo, type Settings } from '#app'
import { openProgram, version } from '#command'
import { layLibrary } from '#library'
import { migrate } from '#schema'
import pg from 'pg'
import { ask, type Ground } from './ground.ts'

/** What a world begins with: nothing but its tables, or the demo district. */
export type Template = 'lps_empty' | 'lps_demo'

export const settings: Settings = {
  version,
  publicUrl: 'http://localhost',
  local: true,
  trustedProxies: [],
  development: false,
}

export const filesOf = (ground: Ground, database: string) => join(ground.folder, 'worlds', database)

/** Makes a template if nobody has yet; whoever else needs it waits. */
export async function prepareTemplate(ground: Ground, template: Template): Promise<void> {
  const keeper = new pg.Client(ground.keeper)
  await keeper.connect()
  try {
    await keeper.query('select pg_advisory_lock(hashtext($1))', [template])
    const known = 'select from pg_database where datname = $1 and datistemplate'
    if ((await keeper.query(known, [template])).rowCount) return
    await keeper.query(`drop database if exists ${template} with (force)`)
    await make[template](ground, template)
    await keeper.query(`alter database ${template} is_template true allow_connections false`)
  } finally {
    await keeper.end()
  }
}

/** A new database like the template, in about 20 ms. */
export const copyDatabase = (ground: Ground, template: string, database: string) =>
  ask(ground.keeper, `create database ${database} owner lps_owner template ${template} strategy file_copy`)

const make: Record<Template, (ground: Ground, name: Template) => Promise<void>> = {
  async lps_empty(ground, name) {
    await copyDatabase(ground, 'template0', name)
    await migrate(ground.owner(name), ground.secrets.roles)
    await layLibrary(ground.owner(name))
  },
  async lps_demo(ground, name) {
    await prepareTemplate(ground, 'lps_empty')
    await copyDatabase(ground, 'lps_empty', name)
    const connection = (user: string, password: string) => ground.reach(name, user, password)
    const { secrets } = ground
    const { program, close } = await openProgram({
      connection,
      secrets,
      files: filesOf(ground, name),
      settings,
    })
    try {
      await beginDemo(program)
      await workIsDone(ground.owner(name))
    } finally {
      await close()
    }
    await ask(ground.owner(name), 'vacuum analyze')
  },
}

/** Waits until every job has been done. Throws if one failed for good. */
export async function workIsDone(owner: pg.ClientConfig): Promise<void> {
  for (;;) {
    const jobs = await ask<{ state: string }>(
      owner,
      `select distinct state::text from jobs.job where state not in ('completed', 'cancelled')`,
    )
    if (jobs.some(({ state }) => state === 'failed')) throw new Error('A job failed.')
    if (jobs.length === 0) return
    await wait(50)
  }
}
