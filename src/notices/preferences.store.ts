import { sql, type Transaction } from '#platform'
import { usual, type Preference } from './preference.ts'
import type { Way } from './kind.ts'

/** How a person wants to be told; nothing where they have not said so. */
export const preferenceOf = (tx: Transaction, person: string) =>
  tx.row<Preference>(sql`select ways, digest_hour as "digestHour", quiet_from as "quietFrom", quiet_to as "quietTo",
    weekends, breaks from notices.preference where space_id = ${person}`)

/** Writes how a person wants to be told. */
export const putPreference = (tx: Transaction, person: string, wish: Preference) =>
  tx.run(sql`insert into notices.preference (space_id, ways, digest_hour, quiet_from, quiet_to, weekends, breaks)
    values (${person}, ${JSON.stringify(wish.ways)}, ${wish.digestHour}, ${wish.quietFrom}, ${wish.quietTo},
      ${wish.weekends}, ${wish.breaks})
    on conflict (space_id) do update set ways = excluded.ways, digest_hour = excluded.digest_hour,
      quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, weekends = excluded.weekends,
      breaks = excluded.breaks`)

/** Changes how a person is told of one kind, and leaves their other wishes as they are, or as is usual. */
export const putWay = (tx: Transaction, person: string, kind: string, way: Way) =>
  tx.run(sql`insert into notices.preference (space_id, ways, digest_hour, quiet_from, quiet_to, weekends, breaks)
    values (${person}, jsonb_build_object(${kind}::text, ${way}::text), ${usual.digestHour}, ${usual.quietFrom},
      ${usual.quietTo}, ${usual.weekends}, ${usual.breaks})
    on conflict (space_id) do update set ways = preference.ways || excluded.ways`)
