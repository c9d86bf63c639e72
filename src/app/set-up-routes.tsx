import { sendInvitation } from '#invitations'
import { goOn, isFirstLink, useFirstLink, visitorOf } from '#accounts'
import { answersOf, readForm, textOf } from '#forms'
import { dayOf } from '#language'
import { schoolYearOf } from '#organizations'
import { newId, Refusal } from '#platform'
import { Hono, type Context } from 'hono'
import type { Program } from './program.ts'
import { setUpHouse } from './set-up-house.ts'
import { ForWhomPage, NoLinkPage, SetUpPage, type ForWhom } from './set-up-page.tsx'
import { setUpForm, systemForm } from './set-up.ts'
import { words } from './words.ts'

const title = words('en')('setUpTitle')

/** The one-time link of the first administrator; a link from before a folder became the demo is none. */
export const setUpRoutes = (program: Program) =>
  new Hono()
    .get('/set-up', (c) => c.render(<NoLinkPage language="en" used={false} />, { title }))
    .get('/first/:token', async (c) => {
      const token = c.req.param('token')
      if (isDemo(program) || !(await isFirstLink(program.accounts.pool, token))) return noLink(c)
      const whom = c.req.query('for')
      if (!isWhom(whom)) return c.render(<ForWhomPage language="en" token={token} />, { title })
      const answers = yearAround(program.clock.now())
      return c.render(<SetUpPage language="en" {...{ token, whom, answers }} />, { title })
    })
    .post('/first/:token', async (c) => {
      const token = c.req.param('token')
      const given = await readForm(c.req)
      const whom = given['for'] === 'system' ? 'system' : 'alone'
      const answers = answersOf(whom === 'system' ? systemForm : setUpForm, given)
      if (!answers.ok) {
        c.status(422)
        return c.render(
          <SetUpPage language="en" {...{ token, whom, answers: given, complaints: answers.complaints }} />,
          { title },
        )
      }
      const person = isDemo(program) ? undefined : await useFirstLink(program.accounts.pool, token, newId())
      if (!person) return noLink(c)
      const { email, password } = answers.value
      if (!program.house.known)
        await setUpHouse(program.db, { person, ...answers.value }, sendInvitation(program))
      program.house.known = { kind: 'real', clockShift: 0 }
      const signed = await program.accounts.open(person, email, password, visitorOf(c))
      if (!signed.ok) throw new Refusal('busy')
      // Whoever has invited people wants to know how the links reach them.
      const invited = whom === 'system' && textOf(given['people'])?.trim()
      return goOn(c, signed, {
        next: invited ? '/invitations' : whom === 'system' ? '/administration' : '/today',
      })
    })

// Most school years; whoever has another changes the days.
function yearAround(now: Date) {
  const first = schoolYearOf(dayOf(now, 'UTC')).slice(0, 4)
  return { starts: `${first}-07-01`, ends: `${Number(first) + 1}-06-30` }
}

const isWhom = (given: unknown): given is ForWhom => given === 'alone' || given === 'system'

const isDemo = ({ house }: Program) => house.known?.kind === 'demo'

function noLink(c: Context) {
  c.status(404)
  return c.render(<NoLinkPage language="en" used />, { title })
}
