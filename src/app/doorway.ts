import { packWords, SignInPage } from '#accounts'
import type { Person, Reader } from '#people'
import { readForm } from '#forms'
import { dayOf } from '#language'
import type { Context, MiddlewareHandler } from 'hono'
import { keepReaders } from './keep-readers.ts'
import type { Program } from './program.ts'
import { words } from './words.ts'

const open = /^\/(?:$|sign-in$|sign-out$|demo$|demo\/sign-in$|set-up$|first\/|healthz$|assets\/|styleguide$)/

/** Finds out who is reading. Whoever is not signed in comes no further than the open pages, and loses no word. */
export const doorway = ({ db, accounts, clock }: Program): MiddlewareHandler => {
  const personWith = keepReaders(db)
  return async (c, next) => {
    if (c.req.path.startsWith('/assets/') || c.req.path === '/healthz') return next()
    const id = await accounts.personOf(c.req.raw.headers)
    const person = id && (await personWith(id))
    if (person) c.set('reader', readerOf(person, clock.now()))
    if (person || open.test(c.req.path)) return next()
    if (c.req.method === 'GET') return c.redirect(`/sign-in?next=${encodeURIComponent(pathOf(c))}`, 302)
    return keepWords(c)
  }
}

function readerOf({ id, name, timeZone }: Person, now: Date): Reader {
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
