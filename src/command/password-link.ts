import pg from 'pg'
import { AccountBook, findAccount } from '#accounts'
import type { Engine } from '#engine'
import { tell as tellPerson, type NoticeKind } from '#notices'
import { openDatabase } from '#platform'
import { migrate } from '#schema'
import { readWords, tell, type Command } from './command.ts'
import { reachEngine } from './reach-engine.ts'
import { readPublicUrl } from './read-door.ts'
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
administrator who is locked out: whoever else looks after accounts makes such links in LPS. The owner of the account is told
in LPS, and by letter where letters go out. LPS may run meanwhile.

  --public-url URL       the address people type, as it was given to lps start (default http://localhost:4000)
  --without-second-step  also takes two-step sign-in off, where the phone and the recovery codes are lost`,
  async run(words) {
    const { values, positionals, dataDir } = readWords(words, options, 'names')
    const [email, ...rest] = positionals
    if (!email || rest.length)
      throw new Sentence('Name the address somebody signs in with: lps password-link EMAIL')
    const publicUrl = readPublicUrl(values['public-url'])
    const without = Boolean(values['without-second-step'])
    const link = await withAccounts(dataDir, (pool, engine) =>
      linkFor({ pool, engine, publicUrl }, email, without),
    )
    tell(
      values.json,
      { link },
      `${link}\nWhoever opens this link chooses a new password and is signed out everywhere. It works once, for an hour. The owner is told.` +
        (without ? '\nTwo-step sign-in is off; it can be switched on again after signing in.' : ''),
    )
  },
}

interface Tools {
  pool: pg.Pool
  engine: Engine
  publicUrl: string
}

async function linkFor({ pool, engine, publicUrl }: Tools, given: string, without: boolean) {
  const email = given.trim().toLowerCase()
  const account = await findAccount(pool, { email })
  if (!account) throw new Sentence(`Nobody signs in with ${email} here.`)
  if (account.closedAt)
    throw new Sentence(
      `The account of ${email} is closed. Whoever looks after accounts opens it again in LPS.`,
    )
  await tellOwner(engine, account.person, without)
  const link = await AccountBook.makeResetLink({ pool, publicUrl }, account.person, minutes)
  if (without) await AccountBook.resetTwoStep(pool, account.person)
  return link
}

// First of all, as in LPS: a way into an account that its owner does not hear of is worse than none.
async function tellOwner(engine: Engine, person: string, without: boolean) {
  const db = openDatabase(engine.owner, { now: () => new Date() })
  const kinds: NoticeKind[] = ['password link made', ...(without ? (['second step taken off'] as const) : [])]
  try {
    await db.as({ kind: 'house' }, async (tx) => {
      for (const kind of kinds)
        await tellPerson(tx, person, { kind, about: { noun: 'account', space: person, id: person } })
    })
  } finally {
    await db.close()
  }
}

/** Works on the accounts of a data folder, under the role that sees nothing else, whether LPS runs or not. */
async function withAccounts<T>(
  dataDir: string,
  work: (pool: pg.Pool, engine: Engine) => Promise<T>,
): Promise<T> {
  const shape = ({ owner }: Engine) => migrate(owner, secretsOf(dataDir).roles)
  const engine = await reachEngine(dataDir, shape)
  const pool = new pg.Pool({ max: 1, ...engine.connection('lps_auth', secretsOf(dataDir).roles.lps_auth) })
  try {
    return await work(pool, engine)
  } finally {
    await pool.end()
    await engine.stop()
  }
}
