import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { databaseName, type Engine, never, ownerName, superuserName } from './engine.ts'
import { type Folder, port } from './folder.ts'
import { keepSecret } from './keep-secret.ts'
import { endSupervised, type Supervised } from './supervise-server.ts'

/** How LPS reaches the embedded server of a data folder. */
export function ways(folder: Folder) {
  const connection = (user: string, password: string): ClientConfig => ({
    host: folder.sockets,
    port,
    database: databaseName,
    user,
    password,
    ssl: false,
  })
  const secret = (name: string) => keepSecret(join(folder.secrets, name))
  return {
    connection,
    owner: connection(ownerName, secret('database-owner')),
    superuser: { ...connection(superuserName, secret('database-superuser')), database: 'postgres' },
  }
}

/** The engine of a supervised server; `release` is called when it has been stopped. */
export function embeddedEngine(folder: Folder, watch: Supervised, release: () => void): Engine {
  const { owner, connection } = ways(folder)
  return {
    kind: 'embedded',
    owner,
    connection,
    get pid() {
      return watch.server.pid
    },
    async stop() {
      await endSupervised(watch)
      rmSync(folder.sockets, { recursive: true, force: true })
      release()
    },
    died: watch.over.then((reason) => reason ?? never),
  }
}
