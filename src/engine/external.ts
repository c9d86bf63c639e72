import { Client } from 'pg'
import { type Engine, never } from './engine.ts'
import { EngineRefusal } from './refusal.ts'

const oldest = 18

/**
 * The server that `databaseUrl` names, after it has answered. Refuses one that does not, one older than
 * PostgreSQL 18, and a database whose text is not UTF-8.
 */
export async function externalEngine(databaseUrl: string): Promise<Engine> {
  await check(databaseUrl)
  return {
    kind: 'external',
    owner: { connectionString: databaseUrl },
    connection: (user, password) => ({ connectionString: urlFor(databaseUrl, user, password) }),
    stop: async () => undefined,
    died: never,
  }
}

/** The same server and database for another role. */
export function urlFor(databaseUrl: string, user: string, password: string): string {
  const url = parse(databaseUrl)
  // As questions, not before the host: a URL that names a socket has no host to put them before.
  url.username &&= ''
  url.password &&= ''
  url.searchParams.set('user', user)
  url.searchParams.set('password', password)
  return url.href
}

function parse(databaseUrl: string) {
  const url = URL.parse(databaseUrl)
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return url
  throw new EngineRefusal('DATABASE_URL must read like postgres://owner:password@host:5432/database.')
}

async function check(databaseUrl: string) {
  const { host, pathname } = parse(databaseUrl)
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  const place = `the database ${pathname.slice(1)} on ${host || 'this machine'}`
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version_num') version, current_setting('server_encoding') encoding`,
    )
    refuseUnfit(place, Number(rows[0]?.version) / 10_000, rows[0]?.encoding)
  } catch (error) {
    if (error instanceof EngineRefusal) throw error
    throw new EngineRefusal(`LPS cannot reach ${place}: ${reasonOf(error)}. DATABASE_URL names it.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// A host with several addresses that all refuse gives an error without words of its own.
function reasonOf(error: unknown) {
  const causes = error instanceof AggregateError ? error.errors : [error]
  return causes.map((cause) => (cause as Error).message).join('; ')
}

function refuseUnfit(place: string, version: number, encoding: string | undefined) {
  if (version < oldest) {
    const found = Math.floor(version)
    throw new EngineRefusal(`LPS needs PostgreSQL ${oldest} or newer, but ${place} runs PostgreSQL ${found}.`)
  }
  if (encoding !== 'UTF8') {
    throw new EngineRefusal(`LPS needs a database whose text is UTF8, but ${place} keeps ${encoding}.`)
  }
}
