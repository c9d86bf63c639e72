import pg from 'pg'
import { opens } from './opens.ts'
import { SchemaRefusal } from './refusal.ts'
import { isHarmless, otherHouses, rolesThere } from './roles-there.ts'
import { sealedPassword } from './scram.ts'

/** The passwords of the roles that the running program uses. */
export type RolePasswords = Record<(typeof roles)[number], string>

export const roles = ['lps_app', 'lps_auth', 'lps_jobs', 'lps_retention'] as const

/**
 * Makes LPS's database roles at the first start and gives them their passwords. They own nothing and bypass nothing.
 * Where the owner may not do so, those that somebody else has made are taken as they are. Refuses with the SQL to run
 * where there are none, and roles that another database of the server uses, or that no policy would hold back.
 */
export async function makeRoles(owner: pg.Client, passwords: RolePasswords) {
  const there = await rolesThere(owner, roles)
  const others = await otherHouses(owner, roles[0])
  const wanted = await sqlOf(passwords, new Set(there.map(({ name }) => name)))
  if (others.length > 0) {
    if (!(await letsIn(owner, passwords))) throw new SchemaRefusal(sayOthers(others))
  } else {
    // As one query they are one transaction, which is written to the disk once and not five times.
    await owner.query(wanted.join(';')).catch(async (error: { code?: string }) => {
      if (error.code !== '42501') throw error
      if (!(await letsIn(owner, passwords))) throw new SchemaRefusal(sayWanted(wanted, owner.user))
    })
  }
  const harmful = there.filter((role) => !isHarmless(role)).map(({ name }) => name)
  if (harmful.length > 0) throw new SchemaRefusal(sayHarmful(harmful))
}

const sqlOf = async (passwords: RolePasswords, there: ReadonlySet<string>) => [
  ...(await Promise.all(
    roles.map(async (role) => {
      const sealed = pg.escapeLiteral(await sealedPassword(passwords[role]))
      return `${there.has(role) ? 'alter role' : 'create role'} ${role} login password ${sealed}`
    }),
  )),
  'alter role lps_auth set search_path = auth',
]

/** Do the passwords of this data folder open the database to each role? */
async function letsIn({ host, port, database, ssl }: pg.Client, passwords: RolePasswords) {
  const tries = roles.map((user) => opens({ host, port, database, ssl, user, password: passwords[user] }))
  return (await Promise.all(tries)).every(Boolean)
}

const sayWanted = (wanted: string[], me = 'the owner') =>
  `LPS may not make its database roles here. Let an administrator of the database run these lines, then start LPS again:

${wanted.map((line) => `  ${line};`).join('\n')}

They may be passed on: a password cannot be read back from them. It lies in secrets/ of the data folder, so the lines are
good for this data folder alone. Or let ${me} make them itself: alter role ${me} createrole;`

const sayOthers = (others: string[]) =>
  `Another LPS uses this database server, in the database ${others.join(', ')}, and the roles it works with are good for the \
whole server. With other passwords LPS would shut it out, so nothing was changed. Give this LPS a server of its own; or, for \
a second one beside it, copy the files app, auth, jobs and retention from secrets/ of its data folder into secrets/ of this \
one. If that database is no longer used, drop it.`

const sayHarmful = (harmful: string[]) =>
  `The database role ${harmful.join(', ')} could read what people keep to themselves: it is a superuser, passes over row-level \
security, may make roles or belongs to the owner of LPS's tables. Take that from it (alter role … nosuperuser nobypassrls \
nocreaterole, revoke) and start LPS again.`
