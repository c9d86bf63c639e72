import { forgetKept } from '#drafts'
import type { About } from '#people'
import { Refusal } from '#platform'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ComponentChildren } from 'preact'
import { makeAssets } from './assets.ts'
import { doorway } from './doorway.ts'
import { frame } from './frame.tsx'
import { keepReaders } from './keep-readers.ts'
import type { Program } from './program.ts'
import { security } from './security.ts'
import { sendPage } from './send-page.ts'
import { showTrouble } from './show-trouble.ts'
import { visitorAddress } from './visitor-address.ts'
import { routesOf } from './routes-of.ts'

/** The largest form that is read, in bytes: the largest file and the words around it. */
const largestForm = 30 * 1024 * 1024

/** Joins the modules' routes behind one door. `secret` signs what the demo's buttons stand for. */
export async function buildServer(program: Program, secret: string): Promise<Hono> {
  const { db } = program
  const server = new Hono()
  const assets = await makeAssets()
  server.use(async (c, next) => {
    c.setRenderer((page: ComponentChildren, about: About) =>
      sendPage(c, frame([c.get('told'), page], about, c.get('reader'), program.house.known), assets.styles),
    )
    await next()
  })
  server.use(...security(program.settings, assets.styles))
  server.use(visitorAddress(program.settings))
  const limit = bodyLimit({ maxSize: largestForm })
  // To look whether a page is asked for with a body costs more than the page's frame; nobody reads one there.
  server.use((c, next) => (c.req.method === 'GET' ? next() : limit(c, next)))
  const readers = keepReaders(db)
  server.use(doorway(program, readers))
  server.use(forgetKept(db))
  const routes = await routesOf(program, { assets, secret, changed: readers.forget })
  for (const module of routes) server.route('/', module)
  server.notFound((c) => showTrouble(new Refusal('not found'), c))
  server.onError((error, c) => showTrouble(error, c))
  return server
}
