import type pg from 'pg'
import { SchemaRefusal } from './refusal.ts'

/** Refuses a database in which LPS's tables cannot be made, before anything is made there, and says what would help. */
export async function refuseUnfit(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ me: string; here: string; may: boolean; gist: boolean }>(
    `select quote_ident(current_user) as me, quote_ident(current_database()) as here,
      has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may,
      exists (select from pg_available_extensions where name = 'btree_gist') as gist`,
  )
  const { me, here, may, gist } = rows[0]!
  if (!may)
    throw new SchemaRefusal(
      `The role ${me} that DATABASE_URL names may not make tables in the database ${here}. ` +
        `Let an administrator of the database run: alter database ${here} owner to ${me};`,
    )
  if (!gist)
    throw new SchemaRefusal(
      'LPS needs the extension btree_gist, which this PostgreSQL does not have. It comes with PostgreSQL: install the ' +
        'packages of its contrib modules on the server, or allow the extension where somebody else runs it.',
    )
}
