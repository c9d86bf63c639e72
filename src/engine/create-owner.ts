import { Client, type ClientConfig, escapeLiteral } from 'pg'
import { databaseName, ownerName } from './engine.ts'
import { EngineRefusal } from './refusal.ts'

/**
 * Makes the role that owns LPS's tables and its database, where they are missing, and gives the role the
 * password of `owner`. The superuser does this and nothing else, and only when the owner cannot enter.
 */
export async function createOwner(superuser: ClientConfig, owner: ClientConfig) {
  await using session = await open(superuser).catch(refuseLost)
  const { client } = session
  const password = escapeLiteral(String(owner.password))
  const verb = (await exists(client, 'pg_roles', 'rolname', ownerName)) ? 'alter' : 'create'
  await client.query(`${verb} role ${ownerName} login createrole nosuperuser password ${password}`)
  if (await exists(client, 'pg_database', 'datname', databaseName)) return
  await client.query(`create database ${databaseName} owner ${ownerName}`)
}

function refuseLost(error: Error & { code?: string }): never {
  if (error.code !== '28P01') throw error
  throw new EngineRefusal(
    'The passwords in the folder "secrets" are not those of the database beside it. ' +
      'Bring both back from the same backup of the data folder.',
  )
}

// Either the role is not there yet, or its password is no longer the kept one, or its database is missing.
const unmade = new Set(['28P01', '28000', '3D000'])

/** Whether the owner gets into LPS's database; false where `createOwner` can help. */
export async function canEnter(owner: ClientConfig) {
  try {
    await using _ = await open(owner)
    return true
  } catch (error) {
    if (unmade.has((error as { code?: string }).code ?? '')) return false
    throw error
  }
}

async function open(config: ClientConfig) {
  const client = new Client(config)
  client.on('error', () => undefined)
  await client.connect()
  return { client, [Symbol.asyncDispose]: () => client.end() }
}

async function exists(client: Client, table: string, column: string, name: string) {
  const { rowCount } = await client.query(`select from ${table} where ${column} = $1`, [name])
  return rowCount === 1
}
