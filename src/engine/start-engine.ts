import { existsSync } from 'node:fs'
import { chooseFooting } from './choose-footing.ts'
import { clearRemains } from './clear-remains.ts'
import { createCluster } from './create-cluster.ts'
import { canEnter, createOwner } from './create-owner.ts'
import { embeddedEngine, ways } from './embedded.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { externalEngine } from './external.ts'
import { findPrograms, packagedPrograms } from './find-programs.ts'
import type { Folder } from './folder.ts'
import { holdLock } from './hold-lock.ts'
import { prepareFolder } from './prepare-folder.ts'
import { serverArguments } from './settings.ts'
import { endSupervised, superviseServer } from './supervise-server.ts'

/**
 * Starts the database in the data folder, making it first if need be, or checks the external server that
 * `databaseUrl` names. Throws an EngineRefusal when that cannot be done as things are.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { dataDir, databaseUrl } = options
  if (databaseUrl) return externalEngine(databaseUrl)
  const packaged = packagedPrograms()
  const folder = prepareFolder(dataDir)
  const release = holdLock(folder)
  try {
    return await startEmbedded(folder, packaged, options, release)
  } catch (error) {
    release()
    throw error
  }
}

async function startEmbedded(
  folder: Folder,
  packaged: string,
  { settings, meanwhile }: EngineOptions,
  release: () => void,
) {
  await clearRemains(folder)
  const footing = await chooseFooting(folder)
  const programs = await findPrograms(packaged, footing, folder)
  const { owner, superuser } = ways(folder)
  const isNew = !existsSync(folder.cluster)
  const making = createCluster(programs, footing, folder, String(superuser.password))
  // Making it is the work of a program of its own, which is launched by now.
  if (isNew) meanwhile?.()
  const made = await making
  const args = serverArguments(folder, settings)
  const watch = await superviseServer({ folder, footing, postgres: programs.postgres, args, meanwhile })
  try {
    if (made || !(await canEnter(owner))) await createOwner(superuser, owner)
    return embeddedEngine(folder, watch, release)
  } catch (error) {
    await endSupervised(watch)
    throw error
  }
}
