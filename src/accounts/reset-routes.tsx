import { answersOf, readForm, textOf } from '#forms'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { emailForm, passwordForm } from './account.ts'
import type { AccountTools } from './account-tools.ts'
import { askReset } from './ask-reset.ts'
import { changeEmail } from './change-email.ts'
import { EmailChangedPage, NewEmailPage } from './new-email-pages.tsx'
import { AskResetPage, LinkGonePage, NewPasswordPage, ResetSentPage } from './reset-pages.tsx'
import { resetPassword } from './reset-password.ts'
import { lookAtTicket } from './tickets.store.ts'
import { unkept, visitorOf } from './about-request.ts'
import { words } from './words.ts'

const say = words('en')
const askForm = z.object({ email: emailForm })
const newForm = z.object({ password: passwordForm })

/** What works with a link out of a letter, or from whoever looks after accounts: a new password, a new address. */
export const resetRoutes = (tools: AccountTools) =>
  new Hono()
    .get('/password-reset', async (c) =>
      c.render(<AskResetPage language="en" mail={await tools.letters.ready()} />, aboutReset),
    )
    .post('/password-reset', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(askForm, given)
      if (!answers.ok) {
        c.status(422)
        return c.render(
          <AskResetPage language="en" mail email={textOf(given.email)} complaints={answers.complaints} />,
          aboutReset,
        )
      }
      const { email } = answers.value
      const asked = await askReset(tools, email, visitorOf(c))
      if (asked.ok) return c.render(<ResetSentPage language="en" email={email} />, aboutReset)
      c.status(429)
      const complaints = { email: 'tooOftenHour' }
      return c.render(<AskResetPage language="en" mail {...{ email, complaints }} />, aboutReset)
    })
    .get('/password-reset/:token', async (c) => {
      const token = c.req.param('token')
      if (!(await lookAtTicket(tools.pool, 'passwordReset', token))) return linkGone(c)
      return unkept(await c.render(<NewPasswordPage language="en" token={token} />, aboutReset))
    })
    .post('/password-reset/:token', async (c) => {
      const token = c.req.param('token')
      const answers = answersOf(newForm, await readForm(c.req))
      if (!answers.ok) {
        c.status(422)
        const { complaints } = answers
        return c.render(<NewPasswordPage language="en" {...{ token, complaints }} />, aboutReset)
      }
      if (!(await resetPassword(tools, token, answers.value.password))) return linkGone(c)
      return c.redirect('/sign-in?reset=yes', 303)
    })

/** Behind the link of a letter to a new address. */
export const newEmailRoutes = (tools: AccountTools) =>
  new Hono()
    .get('/new-email/:token', async (c) => {
      const token = c.req.param('token')
      const ticket = await lookAtTicket(tools.pool, 'newEmail', token)
      if (!ticket) return linkGone(c)
      return c.render(<NewEmailPage language="en" token={token} email={ticket.word} />, {
        title: say('newEmailTitle'),
      })
    })
    .post('/new-email/:token', async (c) => {
      if (!(await changeEmail(tools, c.req.param('token')))) return linkGone(c)
      return c.render(<EmailChangedPage language="en" />, { title: say('newEmailDoneTitle') })
    })

const aboutReset = { title: say('resetTitle') }

function linkGone(c: Context) {
  c.status(404)
  return c.render(<LinkGonePage language="en" />, { title: say('linkGoneTitle') })
}
