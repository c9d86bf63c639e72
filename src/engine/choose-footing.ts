import { chmodSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { accountIsListed, accounts, humbleAccount, type Account } from './account.ts'
import { firstClosedFolder } from './first-closed-folder.ts'
import type { Folder } from './folder.ts'
import { type Footing, works } from './footing.ts'
import { EngineRefusal } from './refusal.ts'

const dieWithUs = ['setpriv', '--pdeathsig', 'INT', '--']

/**
 * How the server is started here. An ordinary user starts it directly. For root, a user namespace gives the
 * server another number while files stay root's; where the machine forbids that, it runs as an account
 * without rights. Refuses, naming the folder in the way, when that account cannot reach the data folder.
 */
export async function chooseFooting(folder: Folder): Promise<Footing> {
  const self = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 }
  const bound = await works({ prefix: dieWithUs, files: self }, 'true', [])
  const plain: Footing = { prefix: bound ? dieWithUs : [], files: self }
  if (self.uid !== 0 && accountIsListed()) return plain

  const spaced = namespace(plain)
  const strategy = process.env['LPS_ROOT_STRATEGY']
  const inWay =
    strategy === 'account' || (await firstClosedFolder(spaced, folder.root).catch(() => folder.root))
  if (!inWay) return spaced
  if (self.uid !== 0) return plain
  if (strategy === 'namespace') {
    throw new EngineRefusal(`The database cannot run in a user namespace of this machine on ${folder.root}.`)
  }
  return reachable(humble(folder, bound), folder)
}

// initdb wants a listed account; which one is all the same, since outside the namespace nothing changes.
function namespace(plain: Footing): Footing {
  const { uid, gid } = humbleAccount() ?? { uid: 65534, gid: 65534 }
  const unshare = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  return { ...plain, prefix: [...unshare, ...plain.prefix] }
}

// Whoever owns the data folder can reach it; only a folder of root's needs a stranger.
function humble({ root }: Folder, bound: boolean): Footing {
  const { uid } = statSync(root)
  const account = accounts().find((one) => one.uid === uid) ?? humbleAccount()
  if (!account)
    throw new EngineRefusal('PostgreSQL does not run as root, and this machine has no other account.')
  return asAccount(account, bound)
}

function asAccount({ name, uid, gid }: Account, bound: boolean): Footing {
  const files = { uid, gid }
  if (!bound) return { prefix: [], files, account: name, drop: files }
  const prefix = [
    'setpriv',
    '--reuid',
    `${uid}`,
    '--regid',
    `${gid}`,
    '--clear-groups',
    ...dieWithUs.slice(1),
  ]
  return { prefix, files, account: name }
}

async function reachable(footing: Footing, { root }: Folder) {
  const closed = await firstClosedFolder(footing, dirname(root))
  // Passing through the data folder shows nothing: what lies in it keeps its own locks.
  const { mode, uid } = statSync(root)
  if (!closed && uid === 0) chmodSync(root, (mode & 0o7777) | 0o001)
  if (!closed) return footing
  throw new EngineRefusal(
    `PostgreSQL does not run as root, so LPS starts it as the account "${footing.account}". That account ` +
      `cannot pass the folder ${closed}, in which the data folder ${root} lies. Run LPS as an ordinary ` +
      `user, choose a data folder elsewhere (for example /var/lib/lps), or open the way with: chmod o+x ${closed}`,
  )
}
