import type { ClientConfig } from 'pg'
import type { Manifest } from './manifest.ts'
import { ownerSession } from './owner-session.ts'

/** Writes down in LPS itself that a backup was made and read again, for whoever looks whether there is a recent one. */
export const noteBackup = (
  owner: ClientConfig,
  { madeAt, missing }: Manifest,
  bytes: number,
): Promise<void> =>
  ownerSession(owner, async (client) => {
    // A folder that an older LPS wrote and this one has not started yet has no place for the note.
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('platform.backup') is not null as there`,
    )
    const note = [madeAt, bytes, missing.length]
    if (rows[0]?.there)
      await client.query('insert into platform.backup (made_at, bytes, missing) values ($1, $2, $3)', note)
  })
