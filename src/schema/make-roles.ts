import type pg from 'pg'

/** The passwords of the roles that the running program uses. */
export type RolePasswords = Record<(typeof roles)[number], string>

const roles = ['lps_app', 'lps_auth', 'lps_jobs', 'lps_retention'] as const

/**
 * Makes LPS's database roles at the first start and gives them their passwords. They own nothing and bypass nothing.
 * Throws a sentence with the SQL to run where the owner may not make roles.
 */
export async function makeRoles(owner: pg.ClientBase, passwords: RolePasswords) {
  const { rows } = await owner.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname = any($1)`,
    [roles],
  )
  const there = new Set(rows.map((row) => row.rolname))
  const wanted = roles.map((role) => {
    const verb = there.has(role) ? 'alter role' : 'create role'
    return `${verb} ${role} login password ${owner.escapeLiteral(passwords[role])}`
  })
  // As one query they are one transaction, which is written to the disk once and not five times.
  await owner.query([...wanted, 'alter role lps_auth set search_path = auth'].join(';')).catch(explain)
}

function explain(error: { code?: string }): never {
  if (error.code !== '42501') throw error
  throw new Error(
    `LPS may not make its database roles here. Please let an administrator of the database run: ` +
      `create role ${roles[0]} login password '…'; and the same for ${roles.slice(1).join(', ')}.`,
  )
}
