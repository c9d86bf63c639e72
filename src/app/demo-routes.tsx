import { createHmac } from 'node:crypto'
import { demoCast } from '#demo'
import { sayInstant } from '#language'
import { goOn, visitorOf } from '#accounts'
import { readForm } from '#forms'
import { found, Refusal, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { beginDemo } from './begin-demo.ts'
import { CastPage, FirstPage } from './first-page.tsx'
import type { Program } from './program.ts'
import { words } from './words.ts'

const zone = { language: 'en', timeZone: 'America/Los_Angeles' }

/** The first page, and the demo district behind it. */
export const demoRoutes = (program: Program, secret: string) =>
  new Hono()
    .get('/', (c) => {
      const say = words('en')
      if (c.get('reader')) return c.redirect('/today')
      const { house, settings, clock } = program
      if (!house.known)
        return c.render(<FirstPage language="en" local={settings.local} />, { title: say('firstTitle') })
      if (house.known.kind === 'real') return c.redirect('/sign-in')
      const day = sayInstant(clock.now(), 'long', zone)
      return c.render(<CastPage language="en" day={day} people={demoCast} />, { title: say('castTitle') })
    })
    .post('/demo', async (c) => {
      await beginDemo(program)
      return c.redirect('/', 303)
    })
    .post('/demo/sign-in', async (c) => {
      refuseUnless(program.house.known?.kind === 'demo')
      const { person } = await readForm(c.req)
      const { id, email } = found(demoCast.find((one) => one.id === person))
      // Nobody types it: in a demo folder the button is the sign-in.
      const password = createHmac('sha256', secret).update(id).digest('base64url')
      // Whatever somebody tried with this account: in the demo the button opens it.
      const known = await program.accounts.enter(id, visitorOf(c))
      const signed = known ?? (await program.accounts.open(id, email, password, visitorOf(c)))
      if (!signed.ok) throw new Refusal('busy')
      return goOn(c, signed)
    })
