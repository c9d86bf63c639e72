import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer, type Program } from '#app'
import { listen, openProgram } from '#command'
import { demoCast, demoStart } from '#demo'
import type { MailServer } from '#mail'
import { settableClock } from '#clock'
import type { Hono } from 'hono'
import type pg from 'pg'
import { ask, groundAt, type Ground } from './ground.ts'
import { quietTime } from './quiet-time.ts'
import { openSession } from './session.ts'
import { startWorld, worldVariable } from './start.ts'
import { copyDatabase, filesOf, prepareTemplate, settings, workIsDone } from './template.ts'
import { visit, type Visitor } from './visitor.ts'

/** LPS as it runs, on a database and files of its own. */
export interface World extends AsyncDisposable {
  program: Program
  app: Hono
  /** Stands on the demo's first morning until it is set. */
  clock: ReturnType<typeof settableClock>
  /** The role that owns the tables: for looking behind the wall, and for nothing else. */
  owner: pg.ClientConfig
  /** Asks the database as that role. */
  look<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>
  /** Somebody who is not signed in. */
  visitor(): Visitor
  /** Somebody signed in: a key of the cast, such as `amina.okafor`, or a person's id. */
  signedIn(person: string): Promise<Visitor>
  /** Waits until all later work is done, such as the small pictures of a photo. */
  settled(): Promise<void>
  /** Nobody does anything for a while: what LPS does only then is done. Before, it never is. */
  quiet(): Promise<void>
  /** Another LPS on the same database, as where several processes run. */
  beside(): Promise<Hono>
  /** Lets browsers in; gives the address. */
  listen(): Promise<string>
}

/** Opens a world of one's own: the demo district, or an empty house. */
export async function openWorld({
  demo = false,
  mail,
}: { demo?: boolean; mail?: MailServer } = {}): Promise<World> {
  if (!process.env[worldVariable]) await startWorld()
  const ground = groundAt(process.env[worldVariable]!)
  const database = `world_${randomBytes(6).toString('hex')}`
  const template = demo ? 'lps_demo' : 'lps_empty'
  await prepareTemplate(ground, template)
  await copyDatabase(ground, template, database)
  linkTree(filesOf(ground, template), filesOf(ground, database))
  return inhabit(ground, database, mail)
}

async function inhabit(ground: Ground, database: string, mailServer?: MailServer): Promise<World> {
  const { secrets } = ground
  const [clock, files, owner] = [settableClock(demoStart), filesOf(ground, database), ground.owner(database)]
  const connection = (user: string, password: string) => ground.reach(database, user, password)
  const { after, pass } = quietTime()
  const open = () => openProgram({ connection, secrets, files, settings, mailServer, clock, after })
  const { program, close } = await open()
  const app = await buildServer(program, secrets.demo)
  const doors: { close(): Promise<void> }[] = []
  const others: (typeof close)[] = []
  let gone: Promise<void> | undefined
  const leave = async () => {
    await Promise.all(doors.map((door) => door.close()))
    await Promise.all([close, ...others].map((end) => end()))
    await ask(ground.keeper, `drop database if exists ${database} with (force)`)
    rmSync(files, { recursive: true, force: true })
  }
  return {
    program,
    app,
    clock,
    owner,
    look: (text, values) => ask(owner, text, values),
    visitor: () => visit(app),
    signedIn: async (person) => visit(app, await openSession(owner, secrets.accounts, idOf(person))),
    settled: () => workIsDone(owner),
    quiet: pass,
    beside: async () => {
      const other = await open()
      others.push(other.close)
      return buildServer(other.program, secrets.demo)
    },
    listen: async () => {
      const door = await listen(app, { host: 'localhost', port: 0 })
      doors.push(door)
      return `http://localhost:${door.port}`
    },
    [Symbol.asyncDispose]: () => (gone ??= leave()),
  }
}

const idOf = (person: string) => demoCast.find((one) => one.key === person)?.id ?? person

// What lies in a store is never written over, only replaced, so that worlds can share it.
function linkTree(from: string, to: string) {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  if (!existsSync(from)) return
  for (const one of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, one.name), join(to, one.name)]
    if (one.isDirectory()) linkTree(source, target)
    else linkSync(source, target)
  }
}
