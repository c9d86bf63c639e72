// A program of its own that runs a page's SQL through LPS's own pools, without HTTP and without HTML: the limit.
import { joinEngine } from '#engine'
import { openAccounts } from '#accounts'
import { asPerson, found, openDatabase, type Transaction } from '#platform'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readToday } from '#app'
import { entriesOf, offerOf } from '#portfolio'
import { demoStart } from '#demo'
import { askAgain, type Rush } from './again.ts'

/** Whose page is read, and how; as JSON on the command line. */
export interface SqlOrder extends Rush {
  page: keyof typeof pages
  dataDir: string
  cookie: string
}

type Read = (tx: Transaction, person: string) => Promise<unknown>

const pages: Record<'portfolio' | 'today', Read> = {
  portfolio: (tx, person) => Promise.all([entriesOf(tx, person, { page: 1 }), offerOf(tx, person)]),
  today: readToday,
}

/** As the page's own route reads it. */
const plans = { portfolio: 'anew', today: 'one plan' } as const

const { page, dataDir, cookie, ...rush }: SqlOrder = JSON.parse(process.argv[2]!)
const engine = found(joinEngine(dataDir))
/** The demo's day, on which its card is kept, some time after LPS was asked first. */
const morning = new Date(demoStart.getTime() + 3_600_000)
const secret = (name: string) => readFileSync(join(dataDir, 'secrets', name), 'utf8').trim()
const db = openDatabase(engine.connection('lps_app', secret('app')), {
  now: () => morning,
})
const publicUrl = 'http://localhost'
const accounts = openAccounts({
  connection: engine.connection('lps_auth', secret('auth')),
  secret: secret('accounts'),
  publicUrl,
})
const headers = new Headers({ cookie })

// The first questions open connections and prepare statements; in LPS the rounds before have done that.
await Promise.all(Array.from({ length: 200 }, ask))
await askAgain(rush, ask)
await Promise.all([db.close(), accounts.close()])

// The reader's own row is kept for some seconds (src/app/keep-readers.ts); a page asks for it as good as never.
async function ask() {
  const person = found(await accounts.personOf(headers))
  await db.ask(asPerson(person), (tx) => pages[page](tx, person), plans[page])
}
