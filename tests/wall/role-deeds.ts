import type { Transaction } from '#platform'

/** Whom the deeds are about: a leader, their next evaluator, whom the office knows, and somebody without a post. */
interface Cast {
  amina: string
  zofia: string
  eleanor: string
  newcomer: string
}

/** Something somebody does in an organization; gives how many rows it touched. */
export type Deed = (tx: Transaction, organization: string) => Promise<unknown>
export const run = (text: string, values: unknown[]) => (tx: Transaction) =>
  tx.run({ name: '', text, values })
const may =
  (object: string, deed: string): Deed =>
  async (tx, organization) => {
    const text = 'select 1 where trust.may($1, $2, $3)'
    return tx.run({ name: '', text, values: [object, deed, organization] })
  }

// What is done by functions, in other schemas or by the office of a person asks this.
const byAsking = {
  accounts: { R: may('accounts', 'read'), W: may('accounts', 'write') },
  operations: { R: may('operations', 'read'), W: may('operations', 'write') },
  breakglass: { R: may('breakglass', 'read'), W: may('breakglass', 'write') },
}

const frameworks: { R: Deed; W: Deed } = {
  R: run(
    `select from frameworks.version v join frameworks.step s on s.version_id = v.id where s.step = 'adopted'`,
    [],
  ),
  W: (tx, id) =>
    run(`insert into frameworks.framework (space_id, origin, made_by) values ($1, 'own', trust.me())`, [id])(
      tx,
    ),
}

/** How each deed is done in an organization; it was done when it touched a row. */
export const deedsOf = ({ amina, zofia, eleanor, newcomer }: Cast): Record<string, { R: Deed; W: Deed }> => ({
  organizations: {
    R: (tx, id) => run('select from organizations.organization where id = $1', [id])(tx),
    W: (tx, id) => run(`update organizations.organization set name = 'Elsewhere' where id = $1`, [id])(tx),
  },
  posts: {
    R: (tx, id) => run(`select from posts.post where organization_id = $1 and ends < '2020-01-01'`, [id])(tx),
    W: (tx, id) =>
      run(
        `insert into posts.post (space_id, organization_id, title, role_kind, starts) values ($1, $2, 'Dean', 'dean', '2027-02-16')`,
        [newcomer, id],
      )(tx),
  },
  supervision: {
    R: run('select from supervision.assignment where space_id = $1', [amina]),
    W: run('select trust.appoint_evaluator($1, $2)', [zofia, amina]),
  },
  roles: {
    R: (tx, id) => run('select from roles.role where space_id = $1 and person_id <> trust.me()', [id])(tx),
    W: (tx, id) => {
      const row = `insert into roles.role (space_id, person_id, role, granted_by) values ($1, $2, 'auditor', trust.me())`
      return run(row, [id, eleanor])(tx)
    },
  },
  invitations: {
    R: (tx, id) => run('select from invitations.invitation where space_id = $1', [id])(tx),
    W: async (tx, id) =>
      run(
        `insert into invitations.invitation (space_id, name, title, role_kind, starts, invited_by, expires_at)
          values ($1, 'New', 'Dean', 'dean', '2027-03-01', trust.me(), trust.now() + interval '14 days')`,
        [id],
      )(tx),
  },
  audit: {
    R: (tx, id) => run('select from platform.happening where space_id = $1', [id])(tx),
    W: (tx, id) => run(`update platform.happening set verb = 'other' where space_id = $1`, [id])(tx),
  },
  frameworks,
  ...byAsking,
})
