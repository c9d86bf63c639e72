import { mayTry } from '#accounts'
import { answersOf, readForm, type Complaints } from '#forms'
import { idOfLink, isSealed } from '#links'
import { newId, type Identity } from '#platform'
import { Links } from '#snapshots'
import { Hono, type Context } from 'hono'
import { readCopy, type NoteCopy } from './note-copy.ts'
import { questionForm } from './question.ts'
import { askThroughLink } from './questions.store.ts'
import { NoNotePage, ReadNotePage } from './read-note-page.tsx'
import type { StructureTools } from './structure-tools.ts'
import { words } from './words.ts'

/** A published note, for whoever has its link; and asking back through it. */
export const readNoteRoutes = (tools: StructureTools) =>
  new Hono()
    .use('/n/*', async (c, next) => {
      await next()
      // The address is the key: nobody else is to hear of it, and nothing keeps the page.
      c.header('referrer-policy', 'no-referrer')
      c.header('x-robots-tag', 'noindex, nofollow, noarchive')
      c.header('cache-control', 'private, no-store')
    })
    .get('/n/:link', async (c) => {
      const copy = await openedBy(tools, c)
      return copy ? show(c, copy) : showNone(c)
    })
    .post('/n/:link/questions', async (c) => {
      const given = await readForm(c.req)
      const holder = holderOf(tools, c)
      const answers = answersOf(questionForm, given)
      if (!holder) return showNone(c)
      if (!answers.ok) return showAgain(tools, c, given, answers.complaints)
      const may = await mayTry(tools.accounts.pool, 'question', { address: c.var.address })
      const said = may ? await tools.db.as(holder, (tx) => askThroughLink(tx, answers.value)) : 'many'
      if (said === 'gone') return showNone(c)
      if (said === 'many') return showAgain(tools, c, given, { words: 'busy' })
      return c.redirect(`/n/${c.req.param('link')}?asked=yes`, 303)
    })

// Whoever holds a link of ours; who they are, if they are signed in, so that a writer's own looking is not counted.
function holderOf({ secret }: StructureTools, c: Context): Identity | undefined {
  const link = c.req.param('link') ?? ''
  const id = idOfLink(link)
  if (!id || !isSealed(secret, link, { noun: 'copy', id, round: 1 })) return undefined
  return c.var.reader ? { kind: 'person', person: c.var.reader.id, link: id } : { kind: 'link', link: id }
}

async function openedBy(tools: StructureTools, c: Context): Promise<NoteCopy | undefined> {
  const holder = holderOf(tools, c)
  const manifest = holder && (await tools.db.as(holder, Links.openLink))
  return manifest === undefined ? undefined : readCopy(manifest)
}

interface Form {
  answers?: Record<string, unknown>
  complaints?: Complaints
}

function show(c: Context, copy: NoteCopy, form: Form = {}) {
  const place = c.var.reader ?? { language: 'en', timeZone: 'UTC' }
  const at = `/n/${c.req.param('link')}`
  if (form.complaints) c.status(form.complaints.words === 'busy' ? 429 : 422)
  const asked = c.req.query('asked') === 'yes'
  return c.render(<ReadNotePage {...{ place, at, copy, asked, ...form }} once={newId()} />, {
    title: copy.title,
  })
}

async function showAgain(
  tools: StructureTools,
  c: Context,
  answers: Record<string, unknown>,
  complaints: Complaints,
) {
  const copy = await openedBy(tools, c)
  return copy ? show(c, copy, { answers, complaints }) : showNone(c)
}

function showNone(c: Context) {
  const language = c.var.reader?.language ?? 'en'
  c.status(404)
  return c.render(<NoNotePage language={language} />, { title: words(language)('noNote') })
}
