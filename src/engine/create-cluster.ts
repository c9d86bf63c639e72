import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programs } from './find-programs.ts'
import type { Folder } from './folder.ts'
import { type Footing, runOn } from './footing.ts'
import { giveTree } from './give-tree.ts'
import { syncFolder } from './keep-secret.ts'
import { EngineRefusal, explained } from './refusal.ts'

/**
 * Makes the database cluster if there is none, with `password` for its superuser, and says whether it did.
 * It is made beside its place and moved there whole. Refuses one of another major version of PostgreSQL.
 */
export async function createCluster(programs: Programs, footing: Footing, folder: Folder, password: string) {
  rmSync(folder.staging, { recursive: true, force: true })
  if (existsSync(folder.cluster)) {
    refuseOtherVersion(folder, programs.major)
    giveTree(folder.cluster, footing)
    return false
  }
  await initialize(programs, footing, folder, password)
  renameSync(join(folder.staging, 'cluster'), folder.cluster)
  rmSync(folder.staging, { recursive: true })
  syncFolder(folder.root)
  return true
}

async function initialize(
  { initdb }: Programs,
  footing: Footing,
  { staging, root }: Folder,
  password: string,
) {
  const [cluster, note] = [join(staging, 'cluster'), join(staging, 'password')]
  explained(root, () => {
    mkdirSync(staging, { mode: 0o700 })
    writeFileSync(note, `${password}\n`, { mode: 0o600 })
    giveTree(staging, footing)
  })
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${note}`, '-D', cluster]
  const language = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  await runOn(footing, initdb, [...access, ...language]).catch((error: Error & { stderr?: string }) => {
    rmSync(staging, { recursive: true, force: true })
    throw new EngineRefusal(whyNot(error.stderr || error.message, root))
  })
}

function whyNot(said: string, root: string) {
  if (said.includes('No space left')) return `LPS cannot make its database in ${root}: the disk is full.`
  if (said.includes('look up effective user ID')) return unlisted()
  const reason = /error: (.*)|FATAL: +(.*)/.exec(said)?.slice(1).find(Boolean) ?? said.trim()
  return `LPS cannot make its database in ${root}: ${reason}.`
}

function unlisted() {
  const uid = process.getuid?.()
  return (
    `LPS runs as account number ${uid}, which has no entry in /etc/passwd, and PostgreSQL cannot make its ` +
    `database without one. Add a line for account ${uid} there, or run LPS as a listed account.`
  )
}

function refuseOtherVersion({ cluster, root }: Folder, ours: number) {
  const theirs = explained(cluster, () =>
    Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10),
  )
  if (theirs === ours) return
  const advice =
    theirs > ours
      ? 'Use the newer LPS that made it, or restore a backup into an empty data folder.'
      : 'Make a backup with the LPS that made it and restore that into an empty data folder.'
  throw new EngineRefusal(
    `The database in ${root} was made by PostgreSQL ${theirs}, and this LPS brings PostgreSQL ${ours}. ` +
      advice,
  )
}
