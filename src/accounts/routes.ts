import { readForm } from '#forms'
import { Hono, type Context } from 'hono'
import type { Accounts, SignedIn, Visitor } from './open-accounts.ts'
import { isOwnPath, unpackWords } from './kept-words.ts'
import { SignInPage } from './sign-in-page.tsx'
import { StillHerePage } from './still-here-page.tsx'
import { words } from './words.ts'

/** Signing in and out. */
export const signInRoutes = (accounts: Accounts) =>
  new Hono()
    .get('/sign-in', (c) => {
      const next = c.req.query('next')
      return c.render(SignInPage({ language: 'en', next: isOwnPath(next) ? next : undefined }), {
        title: words('en')('signIn'),
      })
    })
    .post('/sign-in', async (c) => {
      const { email, password, next, kept } = (await readForm(c.req)) as Record<string, string>
      const signed = await accounts.signIn(String(email ?? '').trim(), String(password ?? ''), visitorOf(c))
      if (signed.ok) return goOn(c, signed, { next, kept })
      c.status(signed.why === 'tooOften' ? 429 : 422)
      return c.render(SignInPage({ language: 'en', wrong: signed.why, email, next, kept }), {
        title: words('en')('signIn'),
      })
    })
    .post('/sign-out', async (c) => {
      setCookies(c, await accounts.signOut(visitorOf(c)))
      return c.redirect('/', 303)
    })

/** Sets the cookies of a session and leads on: to the words that were kept, to the asked page, or to Today. */
export function goOn(
  c: Context,
  { cookies }: SignedIn & { ok: true },
  way: { next?: string; kept?: string } = {},
) {
  setCookies(c, cookies)
  const kept = unpackWords(way.kept)
  if (kept) return c.render(StillHerePage({ language: 'en', kept }), { title: words('en')('stillHere') })
  return c.redirect(isOwnPath(way.next) ? way.next : '/today', 303)
}

const setCookies = (c: Context, cookies: string[]) =>
  cookies.forEach((cookie) => c.header('set-cookie', cookie, { append: true }))

/** From where a request comes. */
export const visitorOf = (c: Context): Visitor => ({ headers: c.req.raw.headers, address: c.var.address })
