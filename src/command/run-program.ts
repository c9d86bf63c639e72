import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { houseOf, type Program, type Settings } from '#app'
import { keepSecret, type Engine } from '#engine'
import { openStore, preparePhoto } from '#files'
import { openJobs } from '#jobs'
import { openPress } from '#paper'
import { openAccounts } from '#people'
import { openDatabase } from '#platform'
import { makePrint } from '#portfolio'

/** The secrets of a data folder: made at the first start, readable by LPS alone. */
export function secretsOf(dataDir: string) {
  const folder = join(dataDir, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keep = (name: string) => keepSecret(join(folder, name))
  return {
    roles: { lps_app: keep('app'), lps_auth: keep('auth'), lps_jobs: keep('jobs'), lps_retention: keep('retention') },
    accounts: keep('accounts'),
    demo: keep('demo'),
  }
}

/** The version of this LPS. */
export const version: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** Opens everything the running program holds, on an engine whose tables are in shape. `close` lets it all go. */
export async function runProgram(engine: Engine, dataDir: string, settings: Settings) {
  const { roles, accounts: secret } = secretsOf(dataDir)
  const house: Program['house'] = {}
  const clock = { now: () => new Date(Date.now() + (house.known?.clockShift ?? 0)) }
  const openAt: Program['openAt'] = (other) => openDatabase(engine.connection('lps_app', roles.lps_app), other)
  const db = openAt(clock)
  house.known = await db.as({ kind: 'public' }, houseOf)
  const accounts = openAccounts({ connection: engine.connection('lps_auth', roles.lps_auth), secret, publicUrl: settings.publicUrl })
  const jobs = await openJobs(engine.connection('lps_jobs', roles.lps_jobs))
  const store = openStore(join(dataDir, 'files'))
  const press = openPress()
  await jobs.work('renditions', ({ space, file }) => preparePhoto(db, store, space!, file!))
  await jobs.work('prints', ({ space, print }) => makePrint({ db, store, press }, space!, print!))
  const program: Program = { db, openAt, accounts, store, jobs, press, clock, house, settings }
  const close = async () => {
    await jobs.close()
    await Promise.all([press.close(), accounts.close(), db.close()])
  }
  return { program, close }
}
