import { idIn, madeOnce, numberOf } from '#addresses'
import { answersOf, complain, readForm, type Complaints } from '#forms'
import { organizationWith } from '#organizations'
import { choosePerson } from '#people'
import { asPerson, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { GivePage } from './give-page.tsx'
import { givePost } from './give-post.ts'
import { postForm } from './post.ts'
import { mayGivePosts } from './posts.store.ts'
import type { PostTools } from './post-tools.ts'
import { words } from './words.ts'

type Tools = Pick<PostTools, 'db' | 'find'>

/** Giving somebody a post in an organization. */
export const giveRoutes = (tools: Tools) =>
  new Hono()
    .get('/organizations/:id/posts/new', (c) => showGiving(tools, c, c.req.query()))
    .post('/organizations/:id/posts', async (c) => {
      const given = await readForm(c.req)
      const [id, organizationId, answers] = [numberOf(given), idIn(c), answersOf(postForm, given)]
      const giving = async () =>
        answers.ok
          ? tools.db.as(asPerson(c.var.reader.id), (tx) =>
              givePost(tx, { id, organizationId }, answers.value),
            )
          : complain(answers.complaints)
      const outcome = await madeOnce('post', giving())
      if (outcome && !outcome.ok) return showGiving(tools, c, given, outcome.complaints)
      return c.redirect(`/organizations/${organizationId}`, 303)
    })

async function showGiving(
  { db, find }: Tools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [organization, may, { chosen, ...choice }] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([organizationWith(tx, idIn(c)), mayGivePosts(tx, idIn(c)), choosePerson(tx, find, answers)]),
  )
  refuseUnless(may && (!chosen || choice.person))
  if (complaints) c.status(422)
  const data = { reader, organization: found(organization), ...choice }
  const given = { starts: reader.today, ...answers }
  return c.render(<GivePage {...data} answers={given} complaints={complaints} />, {
    title: words(reader.language)('giveTitle'),
    at: 'people',
    room: 'record',
  })
}
