import { packWords, SignInPage } from '#accounts'
import { personWith, type Reader } from '#people'
import { readForm } from '#forms'
import { asPerson, type Identity } from '#platform'
import { dayOf } from '#language'
import type { Context, MiddlewareHandler } from 'hono'
import type { Program } from './program.ts'
import { words } from './words.ts'

const open = /^\/(?:$|sign-in$|sign-out$|demo$|demo\/sign-in$|set-up$|first\/|healthz$|assets\/|styleguide$)/

/** Finds out who is reading. Whoever is not signed in comes no further than the open pages, and loses no word. */
export const doorway =
  (program: Program): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path.startsWith('/assets/') || c.req.path === '/healthz') return next()
    const reader = await readerOf(program, c)
    if (reader) c.set('reader', reader)
    if (reader || open.test(c.req.path)) return next()
    if (c.req.method === 'GET') return c.redirect(`/sign-in?next=${encodeURIComponent(pathOf(c))}`, 302)
    return keepWords(c)
  }

async function readerOf({ db, accounts, clock }: Program, c: Context): Promise<Reader | undefined> {
  const id = await accounts.personOf(c.req.raw.headers)
  if (!id) return undefined
  const who: Identity = asPerson(id)
  const person = await db.as(who, (tx) => personWith(tx, id))
  if (!person) return undefined
  const { name, timeZone } = person
  const now = clock.now()
  return { id, name, timeZone, language: 'en', now, today: dayOf(now, timeZone) }
}

// The session ended in the middle of writing: what was posted travels through the sign-in page.
async function keepWords(c: Context) {
  c.status(401)
  const kept = packWords(pathOf(c), await readForm(c.req))
  return c.render(SignInPage({ language: 'en', kept }), { title: words('en')('signIn') })
}

const pathOf = (c: Context) => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}
