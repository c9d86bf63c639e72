import { idsIn } from '#addresses'
import { readForm } from '#forms'
import { spaceForm } from '#frameworks'
import { asPerson, found, refuseUnless, type Database, type Transaction } from '#platform'
import { postsOf } from '#posts'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { choiceForm, loadedForm } from './choice.ts'
import { ChoosingPage } from './choosing-page.tsx'
import { expectStandards } from './expect-standards.ts'
import { nameOf } from './expectations-section.tsx'
import { expectationsOf, mayExpect } from './expectations.store.ts'
import { offerParts } from './offer-parts.ts'
import { offersAt } from './offers.store.ts'
import { PartsPage } from './parts-page.tsx'
import { words } from './words.ts'

const at = '/posts/:space/:id/standards'

/** Saying which standards are expected of a post: by whoever keeps the frameworks of its organization. */
export const expectationRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showChoice(db, c))
    .get(`${at}/:owner/:version`, (c) => showParts(db, c))
    .post(`${at}/:owner/:version`, async (c) => {
      const given = await readForm(c.req)
      return keep(db, c, found(choiceForm.safeParse(given).data), loadedForm.safeParse(given).data)
    })
    .post(`${at}/:owner/:version/ending`, (c) => keep(db, c, []))

const versionForm = z
  .object({ owner: spaceForm, version: z.uuid() })
  .transform(({ owner: space, version }) => ({ space, version }))

const versionOf = (c: Context) => found(versionForm.safeParse(c.req.param()).data)

async function postOf(tx: Transaction, c: Context) {
  const ids = idsIn(c, 'space', 'id')
  const post = found((await postsOf(tx, ids.space)).find(({ id }) => id === ids.id))
  refuseUnless(await mayExpect(tx, post))
  return post
}

/** The post of the address, and what is expected of it. */
async function expectedOf(tx: Transaction, c: Context) {
  const [post, all] = await Promise.all([postOf(tx, c), expectationsOf(tx, idsIn(c, 'space').space)])
  return { post, expected: all.filter((one) => one.post === post.id) }
}

const addressOf = (post: { personId: string; id: string }) => `/posts/${post.personId}/${post.id}`

async function keep(db: Database, c: Context, parts: (string | null)[], had?: string[]) {
  const of = versionOf(c)
  const post = await db.as(asPerson(c.var.reader.id), async (tx) => {
    const held = await postOf(tx, c)
    await expectStandards(tx, held, of, { parts, had })
    return held
  })
  return c.redirect(`${addressOf(post)}/standards`, 303)
}

async function showChoice(db: Database, c: Context) {
  const { language, id } = c.var.reader
  const say = words(language)
  const { post, expected, offers } = await db.read(asPerson(id), async (tx) => {
    const asked = await expectedOf(tx, c)
    return { ...asked, offers: await offersAt(tx, asked.post.organizationId) }
  })
  const title = say('expectTitle', { post: nameOf(post) })
  const back = { href: addressOf(post), label: say('back') }
  const about = { language, title, lead: say('expectLead'), back, address: `${addressOf(post)}/standards` }
  return c.render(<ChoosingPage {...about} {...{ chosen: expected, offers }} own={false} />, {
    title,
    room: 'record',
  })
}

async function showParts(db: Database, c: Context) {
  const { language, id } = c.var.reader
  const of = versionOf(c)
  const { post, parts } = await db.read(asPerson(id), async (tx) => {
    const asked = await expectedOf(tx, c)
    return { post: asked.post, parts: await offerParts(tx, of, asked.expected) }
  })
  const page = <PartsPage {...{ language, ...parts }} address={`${addressOf(post)}/standards`} />
  return c.render(page, { title: parts.version.name, room: 'record' })
}
