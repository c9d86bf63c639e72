import { readForm } from '#forms'
import { found } from '#platform'
import { Hono, type Context } from 'hono'
import type { Accounts } from './open-accounts.ts'
import { askPasskey } from './ask-passkey.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { isOwnPath, writerOf } from './kept-words.ts'
import { leadOn, type Way } from './lead-on.ts'
import type { SignedIn } from './open-session.ts'
import { ownRoutes } from './own-routes.tsx'
import { passkeyRoutes } from './passkey-routes.tsx'
import { newEmailRoutes, resetRoutes } from './reset-routes.tsx'
import { SecondStepPage } from './second-step-page.tsx'
import { signInByPasskey } from './sign-in-by-passkey.ts'
import { SignInPage, type SignInProps } from './sign-in-page.tsx'
import { signIn } from './sign-in.ts'
import { twoStepRoutes } from './two-step-routes.tsx'
import { visitorOf } from './about-request.ts'
import { words } from './words.ts'

export { visitorOf } from './about-request.ts'

const say = words('en')

/** Signing in and out, and what a person changes about it. */
export const signInRoutes = (accounts: Accounts) =>
  new Hono()
    .route('/', byPasswordRoutes(accounts))
    .route('/', byPasskeyRoutes(accounts))
    .post('/sign-out', async (c) => {
      setCookies(c, await accounts.signOut(visitorOf(c)))
      // Photos and pages that the browser keeps, for Back as well, are not for who comes after.
      c.header('clear-site-data', '"cache"')
      return c.redirect('/', 303)
    })
    .route('/', resetRoutes(accounts))
    .route('/', newEmailRoutes(accounts))
    .route('/', ownRoutes(accounts))
    .route('/', passkeyRoutes(accounts))
    .route('/', twoStepRoutes(accounts))

const byPasswordRoutes = (accounts: Accounts) =>
  new Hono()
    .get('/sign-in', (c) => {
      const next = c.req.query('next')
      const way = { next: isOwnPath(next) ? next : undefined, reset: c.req.query('reset') === 'yes' }
      return showSignIn(accounts, c, way)
    })
    .post('/sign-in', async (c) => {
      const { email, password, next, kept } = await readTexts(c)
      const given = { email: email ?? '', password: password ?? '' }
      const signed = await signIn(accounts, given, visitorOf(c))
      if (signed.ok) return goOnAsWriter(accounts, c, [signed, { next, kept }])
      if (signed.why === 'secondStep') return showSecondStep(c, { challenge: signed.challenge, next, kept })
      return showSignIn(accounts, c, { wrong: signed.why, email, next, kept })
    })
    .post('/sign-in/code', async (c) => {
      const { challenge = '', code = '', next, kept } = await readTexts(c)
      const signed = await finishSignIn(accounts, { challenge, code }, visitorOf(c))
      if (signed.ok) return goOnAsWriter(accounts, c, [signed, { next, kept }])
      if (signed.why === 'late') return showSignIn(accounts, c, { wrong: 'late', next, kept })
      c.status(signed.why === 'tooOften' ? 429 : 422)
      const complaints = { code: signed.why === 'tooOften' ? 'tooOftenHour' : 'codeWrong' }
      return showSecondStep(c, { challenge, complaints, next, kept })
    })

const byPasskeyRoutes = (accounts: Accounts) =>
  new Hono()
    .post('/sign-in/passkey/challenge', async (c) => {
      const place = found(accounts.passkeysAt(c.req.url))
      const asked = await askPasskey(accounts, visitorOf(c), place)
      return asked ? c.json(asked) : c.json({ sentence: say('tooOften') }, 429)
    })
    .post('/sign-in/passkey', async (c) => {
      const { credential, next, kept } = await readTexts(c)
      const place = found(accounts.passkeysAt(c.req.url))
      const signed = await signInByPasskey(accounts, credential, visitorOf(c), place)
      if (signed.ok) return goOnAsWriter(accounts, c, [signed, { next, kept }])
      const wrong = signed.why === 'closed' || signed.why === 'tooOften' ? signed.why : 'passkeyWrong'
      return showSignIn(accounts, c, { wrong, next, kept })
    })

type Entered = SignedIn & { ok: true }

/** Sets the cookies of a session and leads on: to the words that were kept, to the asked page, or to Today. */
export function goOn(c: Context, { cookies }: Entered, way: Way = {}) {
  setCookies(c, cookies)
  return leadOn(c, way, '/today')
}

// Whoever signs in on the page that another left does not meet the other's words; those wait on the device.
async function goOnAsWriter(accounts: Accounts, c: Context, [signed, way]: [Entered, Way]) {
  const writer = writerOf(way.kept)
  const headers = new Headers({ cookie: signed.cookies.map((one) => one.split(';')[0]).join('; ') })
  const isTheirs = !writer || (await accounts.personOf(headers)) === writer
  return goOn(c, signed, isTheirs ? way : {})
}

function showSignIn(accounts: Accounts, c: Context, props: Omit<SignInProps, 'language' | 'passkeys'>) {
  if (props.wrong) c.status(props.wrong === 'tooOften' ? 429 : 422)
  const passkeys = Boolean(accounts.passkeysAt(c.req.url))
  return c.render(SignInPage({ language: 'en', passkeys, ...props }), { title: say('signIn') })
}

const showSecondStep = (c: Context, props: Omit<Parameters<typeof SecondStepPage>[0], 'language'>) =>
  c.render(SecondStepPage({ language: 'en', ...props }), { title: say('secondStep') })

/** The texts of a form; a field that comes twice or as a file counts as missing. */
async function readTexts(c: Context): Promise<Record<string, string | undefined>> {
  const given = Object.entries(await readForm(c.req))
  return Object.fromEntries(given.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

const setCookies = (c: Context, cookies: string[]) =>
  cookies.forEach((cookie) => c.header('set-cookie', cookie, { append: true }))
