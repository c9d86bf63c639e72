import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepSecret } from '#engine'

/** The secrets of a data folder: made at the first start, readable by LPS alone. */
export function secretsOf(dataDir: string) {
  const folder = join(dataDir, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keep = (name: string) => keepSecret(join(folder, name))
  return {
    roles: {
      lps_app: keep('app'),
      lps_auth: keep('auth'),
      lps_jobs: keep('jobs'),
      lps_retention: keep('retention'),
    },
    accounts: keep('accounts'),
    demo: keep('demo'),
    links: keep('links'),
    mail: keep('mail'),
  }
}

/** The secrets of one data folder. */
export type Secrets = ReturnType<typeof secretsOf>
