import { packWords, SignInPage } from '#accounts'
import type { Profile, Reader } from '#people'
import { readForm } from '#forms'
import { dayOf } from '#language'
import { Refusal } from '#platform'
import type { Context, MiddlewareHandler } from 'hono'
import type { Readers } from './keep-readers.ts'
import type { Program } from './program.ts'
import { words } from './words.ts'

const open =
  /^\/(?:$|sign-in(?:$|\/)|password-reset(?:$|\/)|new-email\/|sign-out$|demo$|demo\/sign-in$|set-up$|first\/|invited\/|n\/|mail\/off\/|calendar\/[^/]+\.ics$|healthz$|assets\/|styleguide$)/

/** Finds out who is reading. Whoever is not signed in comes no further than the open pages, and loses no word. */
export const doorway = ({ accounts, clock }: Program, readers: Readers): MiddlewareHandler => {
  return async (c, next) => {
    if (c.req.path.startsWith('/assets/') || c.req.path === '/healthz') return next()
    const id = await accounts.personOf(c.req.raw.headers)
    const person = id && (await readers.rowOf(id))
    if (person) c.set('reader', readerOf(person, clock.now()))
    if (person && !open.test(c.req.path)) await refuseOthersWords(c, person.id)
    if (person || open.test(c.req.path)) {
      await next()
      if (person) keepFromOthers(c)
      return
    }
    if (asks(c)) return c.redirect(`/sign-in?next=${encodeURIComponent(pathOf(c))}`, 302)
    return keepWords(c, Boolean(accounts.passkeysAt(c.req.url)))
  }
}

// What says nothing about it itself is kept by nothing between here and the reader.
function keepFromOthers(c: Context) {
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-store')
}

// A form says on whose page it was filled in. Where somebody else has signed in on the device since, it is not theirs to keep.
async function refuseOthersWords({ req }: Context, person: string) {
  if (
    req.method !== 'POST' ||
    !/^(multipart|application\/x-www-form)/i.test(req.header('content-type') ?? '')
  )
    return
  const { writer = person } = await readForm(req)
  if (writer !== person) throw new Refusal('somebody else')
}

function readerOf({ id, name, timeZone, language, ...comfort }: Profile, now: Date): Reader {
  return { id, name, timeZone, language, comfort, now, today: dayOf(now, timeZone) }
}

// The session ended in the middle of writing: what was posted travels through the sign-in page.
async function keepWords(c: Context, passkeys: boolean) {
  c.status(401)
  const kept = packWords(pathOf(c), await readForm(c.req))
  return c.render(SignInPage({ language: 'en', kept, passkeys }), { title: words('en')('signIn') })
}

// A look at the head of a page alone, as programs that check links take, asks like any other.
const asks = ({ req }: Context) => req.method === 'GET' || req.method === 'HEAD'

const pathOf = (c: Context) => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}
