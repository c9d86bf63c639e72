import { refuseUnless } from '#platform'
import { Kit, page } from '#ui'
import { Hono } from 'hono'
import type { Program } from './program.ts'
import { sendPage } from './send-page.ts'

/** Every component in every state, in development. */
export const styleguideRoutes = ({ settings }: Program) =>
  new Hono().get('/styleguide', (c) => {
    refuseUnless(settings.development)
    return sendPage(c, page(Kit.StyleGuide({})))
  })
