import pg from 'pg'
import { AccountBook, findAccount } from '#accounts'
import type { Engine } from '#engine'
import { migrate } from '#schema'
import { readWords, tell, type Command } from './command.ts'
import { reachEngine } from './reach-engine.ts'
import { secretsOf } from './secrets.ts'
import { Sentence } from './sentence.ts'

const options = {
  'public-url': { type: 'string', default: 'http://localhost:4000' },
  'without-second-step': { type: 'boolean' },
} as const

const minutes = 60

/** `lps password-link EMAIL` */
export const passwordLink: Command = {
  summary: 'Make a link to a new password, where nobody else can',
  help: `lps password-link EMAIL [--public-url URL] [--without-second-step] [--data DIR] [--json]

Prints a link to a new password for whoever signs in with this address; it works once, for an hour. It is for the
administrator who is locked out: whoever else looks after accounts makes such links in LPS. LPS may run meanwhile.

  --public-url URL       the address people type, as it was given to lps start (default http://localhost:4000)
  --without-second-step  also takes two-step sign-in off, where the phone and the recovery codes are lost`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, options)
    const [email, ...rest] = positionals
    if (!email || rest.length)
      throw new Sentence('Name the address somebody signs in with: lps password-link EMAIL')
    const publicUrl = values['public-url'].replace(/\/+$/, '')
    const without = Boolean(values['without-second-step'])
    const link = await withAccounts(dataDir, (pool) => linkFor({ pool, publicUrl }, email, without))
    tell(
      values.json,
      { link },
      `${link}\nWhoever opens this link chooses a new password and is signed out everywhere. It works once, for an hour.` +
        (without ? '\nTwo-step sign-in is off; it can be switched on again after signing in.' : ''),
    )
  },
}

async function linkFor(tools: { pool: pg.Pool; publicUrl: string }, given: string, without: boolean) {
  const email = given.trim().toLowerCase()
  const account = await findAccount(tools.pool, { email })
  if (!account) throw new Sentence(`Nobody signs in with ${email} here.`)
  const link = await AccountBook.makeResetLink(tools, account.person, minutes)
  if (!link)
    throw new Sentence(
      `The account of ${email} is closed. Whoever looks after accounts opens it again in LPS.`,
    )
  if (without) await AccountBook.resetTwoStep(tools.pool, account.person)
  return link
}

/** Works on the accounts of a data folder, under the role that sees nothing else, whether LPS runs or not. */
async function withAccounts<T>(dataDir: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const shape = ({ owner }: Engine) => migrate(owner, secretsOf(dataDir).roles)
  const engine = await reachEngine(dataDir, shape)
  const pool = new pg.Pool({ max: 1, ...engine.connection('lps_auth', secretsOf(dataDir).roles.lps_auth) })
  try {
    return await work(pool)
  } finally {
    await pool.end()
    await engine.stop()
  }
}
