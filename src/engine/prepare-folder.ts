import { accessSync, constants, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { folderAt, type Folder } from './folder.ts'
import { EngineRefusal, explained } from './refusal.ts'

/**
 * Makes what is missing of the data folder and checks that LPS may write there.
 * A folder that LPS makes is open to nobody else.
 */
export function prepareFolder(dataDir: string): Folder {
  const wanted = resolve(dataDir)
  return explained(wanted, () => {
    make(wanted)
    const folder = folderAt(realpathSync(wanted))
    accessSync(folder.root, constants.R_OK | constants.W_OK | constants.X_OK)
    for (const part of [folder.secrets, dirname(folder.log)])
      mkdirSync(part, { recursive: true, mode: 0o700 })
    refuseForeignCluster(folder)
    return folder
  })
}

function make(wanted: string) {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    // Node says so of a disk that takes nothing, too.
    throw new EngineRefusal(
      `LPS cannot make the folder ${wanted}: the disk is mounted read-only, or a link on the way leads nowhere.`,
      { cause: error },
    )
  }
}

// Only the account that made the cluster can run it; root may give it to whom it likes.
function refuseForeignCluster({ cluster, root }: Folder) {
  const uid = process.getuid?.()
  const owner = lstatSync(cluster, { throwIfNoEntry: false })?.uid
  if (!uid || owner === undefined || owner === uid) return
  throw new EngineRefusal(
    `The database in ${root} belongs to account number ${owner}, but LPS runs as account number ${uid}. ` +
      `Start LPS with that account, or give the folder away with: chown -R ${uid} ${root}`,
  )
}
