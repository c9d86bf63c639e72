// A program of its own that runs a page's SQL through LPS's own pools, without HTTP and without HTML: the limit.
import { joinEngine } from '#engine'
import { presentCycle } from '#cycles'
import { openAccounts } from '#accounts'
import { personWith } from '#people'
import { asPerson, found, movedClock, openDatabase, type Transaction } from '#platform'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yearOf } from '../src/app/year.store.ts'
import { entriesOf, offerOf } from '../src/portfolio/portfolio.store.ts'
import type { Answered } from './load.ts'

/** Whose page is read, and how; as JSON on the command line. */
export interface SqlOrder {
  page: keyof typeof pages
  dataDir: string
  cookie: string
  connections: number
  seconds: number
}

const pages = {
  portfolio: (tx: Transaction, person: string) => Promise.all([entriesOf(tx, person, { page: 1 }), offerOf(tx, person)]),
  today: async (tx: Transaction, person: string) => {
    const cycle = await presentCycle(tx, person)
    return yearOf(tx, person, cycle?.id ?? null)
  },
}

const { page, dataDir, cookie, connections, seconds }: SqlOrder = JSON.parse(process.argv[2]!)
const engine = found(joinEngine(dataDir))
const secret = (name: string) => readFileSync(join(dataDir, 'secrets', name), 'utf8').trim()
const db = openDatabase(engine.connection('lps_app', secret('app')), movedClock())
const publicUrl = 'http://localhost'
const accounts = openAccounts({ connection: engine.connection('lps_auth', secret('auth')), secret: secret('accounts'), publicUrl })
const headers = new Headers({ cookie })
const times: number[] = []

const start = performance.now()
const end = start + seconds * 1000
await Promise.all(Array.from({ length: connections }, readOnAndOn))
const lasted = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
const answered: Answered = { requests: times.length, perSecond: times.length / lasted, p50: at(0.5), p99: at(0.99), bytes: 0 }
console.log(JSON.stringify(answered))
await Promise.all([db.close(), accounts.close()])

async function readOnAndOn() {
  while (performance.now() < end) {
    const asked = performance.now()
    const person = found(await accounts.personOf(headers))
    await db.as(asPerson(person), (tx) => personWith(tx, person))
    await db.as(asPerson(person), (tx) => pages[page](tx, person))
    times.push(performance.now() - asked)
  }
}
