import { houseOf, reactTo, type Program, type Settings } from '#app'
import type { Engine } from '#engine'
import { openStore, preparePhoto } from '#files'
import { openJobs } from '#jobs'
import { openMail, type MailServer } from '#mail'
import { openPress } from '#paper'
import { AccountBook, lettersByMail, openAccounts } from '#accounts'
import { openDatabase, type Clock } from '#platform'
import { makePrint } from '#portfolio'
import { composersOf } from './composers.ts'
import type { Secrets } from './secrets.ts'

/** What a running program stands on. */
export interface Ground {
  /** How each role reaches the database, whose tables are in shape. */
  connection: Engine['connection']
  secrets: Secrets
  /** The folder with the bytes of files. */
  files: string
  settings: Settings
  /** Where letters are handed to; nothing where no mail server is named. */
  mailServer?: MailServer
  /** The clock, where it is not this computer's, moved as far as the house says. */
  clock?: Clock
}

/** Opens everything the running program holds. `close` lets it all go. */
export async function openProgram({
  connection,
  secrets,
  files,
  settings,
  mailServer,
  clock: given,
}: Ground) {
  const house: Program['house'] = {}
  const clock = given ?? { now: () => new Date(Date.now() + (house.known?.clockShift ?? 0)) }
  const openAt: Program['openAt'] = (other) =>
    openDatabase(connection('lps_app', secrets.roles.lps_app), other, reactTo)
  const db = openAt(clock)
  house.known = await db.as({ kind: 'public' }, houseOf)
  const accounts = openAccounts({
    connection: connection('lps_auth', secrets.roles.lps_auth),
    secret: secrets.accounts,
    publicUrl: settings.publicUrl,
    letters: lettersByMail(() => mail),
  })
  const jobs = await openJobs(connection('lps_jobs', secrets.roles.lps_jobs))
  const store = openStore(files)
  const press = openPress()
  await jobs.work('renditions', ({ space, file }) => preparePhoto(db, store, space!, file!))
  await jobs.work('prints', ({ space, print }) => makePrint({ db, store, press }, space!, print!))
  const linkSecret = secrets.links
  const { publicUrl } = settings
  const mail = openMail({
    db,
    server: mailServer,
    publicUrl,
    secret: secrets.mail,
    composers: composersOf({ db, clock, secret: linkSecret }),
    recipientOf: async (person) => recipientAt(await AccountBook.emailOf(accounts.pool, person)),
  })
  const program: Program = {
    db,
    openAt,
    accounts,
    store,
    jobs,
    press,
    mail,
    clock,
    house,
    settings,
    linkSecret,
  }
  const close = async () => {
    mail.close()
    await jobs.close()
    await Promise.all([press.close(), accounts.close(), db.close()])
  }
  return { program, close }
}

const recipientAt = (address: string | undefined) => (address ? { address } : undefined)
