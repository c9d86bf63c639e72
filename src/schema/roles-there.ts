import type pg from 'pg'

/** A database role as it stands on the server. */
interface RoleThere {
  name: string
  /** It is held back by no policy, or could free itself. */
  free: boolean
  /** It may do what the owner may. */
  owns: boolean
}

/** Is it held back by the policies like any other role of the program? */
export const isHarmless = ({ free, owns }: RoleThere) => !free && !owns

/** Those of the named roles that the server has. */
export async function rolesThere(owner: pg.ClientBase, names: readonly string[]): Promise<RoleThere[]> {
  const { rows } = await owner.query<RoleThere>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole as free,
        pg_has_role(oid, current_user::regrole, 'member') as owns
      from pg_roles where rolname = any($1) order by rolname`,
    [names],
  )
  return rows
}

/** The other databases of the server in which something is granted to a role: each is a house of its own. */
export async function otherHouses(owner: pg.ClientBase, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select distinct d.datname as name from pg_shdepend s join pg_roles r on r.oid = s.refobjid
      join pg_database d on d.oid = s.dbid
      where s.refclassid = 'pg_authid'::regclass and r.rolname = $1 and d.datname <> current_database() order by 1`,
    [role],
  )
  return rows.map(({ name }) => name)
}
