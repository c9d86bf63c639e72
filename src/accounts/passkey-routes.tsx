import { idIn } from '#addresses'
import { readForm, writing, type Complaints } from '#forms'
import { found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import type { AccountTools } from './account-tools.ts'
import { addPasskey } from './add-passkey.ts'
import { askNewPasskey } from './ask-new-passkey.ts'
import { sayDevice } from './say-device.ts'
import { dropPasskey, passkeysOf } from './passkeys.store.ts'
import { PasskeysPage } from './passkeys-page.tsx'
import { statusOf, visitorOf } from './about-request.ts'
import { sentencesOf, words } from './words.ts'

const nameForm = writing(60).catch('')

/** The reader's passkeys. */
export const passkeyRoutes = (tools: AccountTools) =>
  new Hono()
    .get('/me/sign-in/passkeys', (c) => showPasskeys(tools, c))
    .post('/me/sign-in/passkeys/challenge', async (c) => {
      const { current } = await readForm(c.req)
      const asked = { person: c.var.reader.id, current }
      const place = found(tools.passkeysAt(c.req.url))
      const options = await askNewPasskey(tools, asked, visitorOf(c), place)
      if (options.ok) return c.json(options.value)
      const [sentence] = Object.values(sentencesOf(words(c.var.reader.language), options.complaints))
      return c.json({ sentence }, statusOf(options.complaints))
    })
    .post('/me/sign-in/passkeys', async (c) => {
      const { credential, name: given } = await readForm(c.req)
      const say = words(c.var.reader.language)
      const name = nameForm.parse(given) || sayDevice(say, c.req.header('user-agent') ?? null)
      const place = found(tools.passkeysAt(c.req.url))
      const added = await addPasskey(tools, c.var.reader.id, { credential, name }, place)
      if (!added.ok) return showPasskeys(tools, c, { name, complaints: added.complaints })
      return c.redirect('/me/sign-in?changed=passkey', 303)
    })
    .post('/me/sign-in/passkeys/:id/ending', async (c) => {
      const id = idIn(c)
      refuseUnless(await dropPasskey(tools.pool, c.var.reader.id, id))
      return c.redirect('/me/sign-in?changed=passkeyGone', 303)
    })

async function showPasskeys(
  { pool, passkeysAt, publicUrl }: AccountTools,
  c: Context,
  again: { name?: string; complaints?: Complaints } = {},
) {
  const { reader } = c.var
  if (again.complaints) c.status(statusOf(again.complaints))
  const passkeys = await passkeysOf(pool, reader.id)
  const seen = { reader, passkeys, here: Boolean(passkeysAt(c.req.url)), publicUrl }
  return c.render(<PasskeysPage {...seen} {...again} />, { title: words(reader.language)('passkeys') })
}
