import { answersOf, readForm, textOf, type Complaints } from '#forms'
import { found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { emailForm, passwordForm } from './account.ts'
import type { AccountTools } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { askEmail } from './ask-email.ts'
import { changePassword } from './change-password.ts'
import { EmailPage, PasswordPage } from './change-pages.tsx'
import { changes, OwnPage, type Change } from './own-page.tsx'
import { passkeysOf } from './passkeys.store.ts'
import { dropSessions, dropSessionWith, sessionsOf } from './sessions.store.ts'
import { statusOf, visitorOf } from './about-request.ts'
import { words } from './words.ts'

const emailAnswers = z.object({ email: emailForm })
const passwordAnswers = z.object({ password: passwordForm })
const title = words('en')('ownTitle')

/** How the reader signs in: their address and password, and the places where they are signed in. */
export const ownRoutes = (tools: AccountTools) =>
  new Hono()
    .get('/me/sign-in', (c) => showOwn(tools, c))
    .get('/me/sign-in/email', (c) => showEmail(tools, c))
    .post('/me/sign-in/email', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(emailAnswers, given)
      const again = { email: textOf(given.email) }
      if (!answers.ok) return showEmail(tools, c, { ...again, complaints: answers.complaints })
      const wanted = { current: given.current, email: answers.value.email }
      const asked = await askEmail(tools, c.var.reader.id, wanted, visitorOf(c))
      if (!asked.ok) return showEmail(tools, c, { ...again, complaints: asked.complaints })
      return backTo(c, asked.value === 'sent' ? 'emailSent' : 'email')
    })
    .get('/me/sign-in/password', (c) => showPassword(c))
    .post('/me/sign-in/password', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(passwordAnswers, given)
      if (!answers.ok) return showPassword(c, answers.complaints)
      const wanted = { current: given.current, password: answers.value.password }
      const changed = await changePassword(tools, c.var.reader.id, wanted, visitorOf(c))
      return changed.ok ? backTo(c, 'password') : showPassword(c, changed.complaints)
    })
    .post('/me/sign-in/sessions/ending', async (c) => {
      await dropSessions(tools.pool, c.var.reader.id, tools.tokenOf(c.req.raw.headers))
      return backTo(c, 'sessions')
    })
    .post('/me/sign-in/sessions/:id/ending', async (c) => {
      const ended = await dropSessionWith(tools.pool, c.var.reader.id, c.req.param('id'))
      refuseUnless(ended)
      return backTo(c, 'session')
    })

const backTo = (c: Context, changed: Change) => c.redirect(`/me/sign-in?changed=${changed}`, 303)

async function showOwn({ pool, tokenOf }: AccountTools, c: Context) {
  const { reader } = c.var
  const [account, passkeys, sessions] = await Promise.all([
    findAccount(pool, { person: reader.id }),
    passkeysOf(pool, reader.id),
    sessionsOf(pool, reader.id, tokenOf(c.req.raw.headers) ?? ''),
  ])
  const { email, twoStep } = found(account)
  const changed = changes.find((one) => one === c.req.query('changed'))
  const seen = { reader, email, twoStep, passkeys: passkeys.length, sessions, changed }
  return c.render(<OwnPage {...seen} />, { title })
}

async function showEmail(
  { letters }: AccountTools,
  c: Context,
  again: { email?: string; complaints?: Complaints } = {},
) {
  if (again.complaints) c.status(statusOf(again.complaints))
  return c.render(<EmailPage reader={c.var.reader} mail={await letters.ready()} {...again} />, {
    title: words(c.var.reader.language)('email'),
  })
}

function showPassword(c: Context, complaints?: Complaints) {
  if (complaints) c.status(statusOf(complaints))
  return c.render(<PasswordPage reader={c.var.reader} complaints={complaints} />, {
    title: words(c.var.reader.language)('password'),
  })
}
