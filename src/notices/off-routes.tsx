import { asJobOf, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { chosenKinds } from './kind.ts'
import { OffPage } from './off-page.tsx'
import type { NoticeTools } from './notice-tools.ts'
import { turnOff } from './turn-off.ts'
import { words } from './words.ts'

const address = z.object({
  person: z.uuid(),
  kind: z.enum(['digest', ...chosenKinds]),
  token: z.string().max(100),
})

/**
 * One click in a letter turns its kind off, without signing in: the link itself is the proof. A mail program may send
 * the POST by itself (RFC 8058), so it is answered with the page and leads nowhere else.
 */
export const offRoutes = (tools: NoticeTools) =>
  new Hono()
    .get('/mail/off/:person/:kind/:token', (c) => showOff(c, linkOf(tools, c).kind, false))
    .post('/mail/off/:person/:kind/:token', async (c) => {
      const { person, kind } = linkOf(tools, c)
      await tools.db.as(asJobOf(person), (tx) => turnOff(tx, person, kind))
      return showOff(c, kind, true)
    })

function linkOf({ mail }: NoticeTools, c: Context) {
  const link = found(address.safeParse(c.req.param()).data)
  refuseUnless(mail.knowsOff(link.person, link.kind, link.token))
  return link
}

const showOff = (c: Context, kind: string, done: boolean) =>
  c.render(<OffPage {...{ kind, done }} address={new URL(c.req.url).pathname} />, {
    title: words('en')(done ? 'offDone' : 'offTitle'),
  })
