import { idIn, idsIn } from '#addresses'
import { answersOf, readForm, type Complaints, type Outcome } from '#forms'
import { personWith } from '#people'
import { asPerson, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { endLeave } from './end-leave.ts'
import { endPost } from './end-post.ts'
import { leaveForm, returnForm } from './leave.ts'
import { movePost } from './move-post.ts'
import { PostPage } from './post-page.tsx'
import { endForm, moveForm, type HeldPost } from './post.ts'
import { placesToAppoint, postsOf, powersOver } from './posts.store.ts'
import type { PostTools } from './post-tools.ts'
import { takeLeave } from './take-leave.ts'
import { words } from './words.ts'

type Tools = Pick<PostTools, 'db' | 'showSupervision' | 'showExpectations'>

/** One post: seen by its person and its office. Its office ends and moves it, both say when it rests. */
export const postDeedRoutes = (tools: Tools) =>
  new Hono()
    .get('/posts/:space/:id', (c) => showPost(tools, c))
    .post('/posts/:space/:id/ending', (c) =>
      change(tools, c, endForm, (tx, post, { ends }) => endPost(tx, post, ends)),
    )
    .post('/posts/:space/:id/move', (c) => change(tools, c, moveForm, movePost))
    .post('/posts/:space/:id/leaves', (c) => change(tools, c, leaveForm, takeLeave))
    .post('/posts/:space/:id/leaves/:leave/ending', (c) =>
      change(tools, c, returnForm, (tx, post, { back }) => endLeave(tx, post, idIn(c, 'leave'), back)),
    )
    .post('/posts/:space/:id/leaves/:leave/taking-back', (c) =>
      change(tools, c, z.object({}), (tx, post) => endLeave(tx, post, idIn(c, 'leave'), null)),
    )

/** Reads a form of the page, does the deed, and leads back to the post, or to the one it became. */
async function change<Form extends z.ZodType>(
  tools: Tools,
  c: Context,
  form: Form,
  deed: (tx: Transaction, post: HeldPost, answers: z.output<Form>) => Promise<Outcome<string | void>>,
) {
  const { space, id } = idsIn(c, 'space', 'id')
  const given = await readForm(c.req)
  const answers = answersOf(form, given)
  if (!answers.ok) return showPost(tools, c, given, answers.complaints)
  const outcome = await tools.db.as(asPerson(c.var.reader.id), async (tx) => {
    const post = found((await postsOf(tx, space)).find((one) => one.id === id))
    return deed(tx, post, answers.value)
  })
  if (!outcome.ok) return showPost(tools, c, given, outcome.complaints)
  return c.redirect(`/posts/${space}/${outcome.value ?? id}`, 303)
}

async function showPost(
  tools: Tools,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const { name, ...data } = await tools.db.read(asPerson(reader.id), async (tx) => {
    const [person, posts, powers, places] = await Promise.all([
      personWith(tx, space),
      postsOf(tx, space),
      powersOver(tx, space, id),
      placesToAppoint(tx),
    ])
    const post = found(posts.find((one) => one.id === id))
    refuseUnless(powers.keep || space === reader.id)
    const [supervision, expectations] = await Promise.all([
      tools.showSupervision(tx, reader, post, powers.supervise),
      tools.showExpectations(tx, reader, [post]),
    ])
    return { name: found(person).name, post, posts, keep: powers.keep, places, supervision, expectations }
  })
  if (complaints) c.status(422)
  return c.render(<PostPage {...{ reader, name, ...data, answers, complaints }} />, {
    title: words(reader.language)('postOf', { title: data.post.title, organization: data.post.organization }),
    room: space === reader.id ? undefined : 'record',
  })
}
