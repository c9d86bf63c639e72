import { houseOf, openCardsAhead, reactAhead, reactTo, type Program } from '#app'
import { openStore, preparePhoto } from '#files'
import { openJobs, type Jobs } from '#jobs'
import { openPress } from '#paper'
import { lettersByMail, openAccounts } from '#accounts'
import { openEars } from '#ears'
import { openDatabase } from '#platform'
import { makePrint } from '#portfolio'
import type { Ground } from './ground.ts'
import { openPost } from './open-post.ts'

/** Opens everything the running program holds. `close` lets it all go. */
export async function openProgram(ground: Ground) {
  const { connection, secrets, files, settings, clock: given, after } = ground
  const house: Program['house'] = {}
  const clock = given ?? { now: () => new Date(Date.now() + (house.known?.clockShift ?? 0)) }
  const app = connection('lps_app', secrets.roles.lps_app)
  const openAt: Program['openAt'] = (other) => openDatabase(app, other, reactTo)
  const db = openDatabase(
    app,
    clock,
    reactAhead(() => cards),
  )
  const cards = openCardsAhead(db, after)
  const ears = openEars(app)
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
  await workOn(jobs, { db, store, press })
  const mail = openPost({ db, accounts, clock }, ground)
  void accounts.sendLeft().catch(() => console.error('Letters about signing in are still under way.'))
  const { links: linkSecret } = secrets
  const kept = { db, ears, cards, openAt, accounts, store, jobs, press, mail }
  const all: Program = { ...kept, clock, house, settings, linkSecret }
  const close = async () => {
    mail.close()
    await Promise.all([jobs.close(), cards.close()])
    await Promise.all([press.close(), accounts.close(), ears.close(), db.close()])
  }
  return { program: all, close }
}

/** What is done later: renditions of photos, prints. */
async function workOn(jobs: Jobs, tools: Pick<Program, 'db' | 'store' | 'press'>) {
  await jobs.work('renditions', ({ space, file }) => preparePhoto(tools.db, tools.store, space!, file!))
  await jobs.work('prints', ({ space, print }) => makePrint(tools, space!, print!))
}
