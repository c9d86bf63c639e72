import { mayTry } from '#accounts'
import { answersOf, readForm, type Complaints } from '#forms'
import { readShort } from '#links'
import { newId, type Identity } from '#platform'
import { Links } from '#snapshots'
import { Hono, type Context } from 'hono'
import { findLink } from './find-link.ts'
import { readCopy, type NoteCopy } from './note-copy.ts'
import { questionForm } from './question.ts'
import { askThroughLink } from './questions.store.ts'
import { BusyPage, NoNotePage, ReadNotePage } from './read-note-page.tsx'
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
    .use('/n/:link/*', async (c, next) => {
      // Twelve letters can be tried; a whole address cannot.
      const tried = readShort(c.req.param('link')) !== undefined
      if (tried && !(await mayTry(tools.accounts.pool, 'short link', { address: c.var.address })))
        return showBusy(c)
      return next()
    })
    .get('/n/:link', async (c) => {
      const copy = await openedBy(tools, c, c.req.query('asked') === 'yes')
      return copy ? show(c, copy) : showNone(c)
    })
    .post('/n/:link/questions', async (c) => {
      const given = await readForm(c.req)
      const holder = await holderOf(tools, c)
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
async function holderOf(tools: StructureTools, c: Context): Promise<Identity | undefined> {
  const link = await findLink(tools, c.req.param('link') ?? '')
  if (!link) return undefined
  return c.var.reader ? { kind: 'person', person: c.var.reader.id, link } : { kind: 'link', link }
}

/** The copy; `again` where they have it open already and only go on. */
async function openedBy(tools: StructureTools, c: Context, again: boolean): Promise<NoteCopy | undefined> {
  const holder = await holderOf(tools, c)
  const manifest = holder && (await tools.db.as(holder, (tx) => Links.openLink(tx, again)))
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
  const copy = await openedBy(tools, c, true)
  return copy ? show(c, copy, { answers, complaints }) : showNone(c)
}

function showBusy(c: Context) {
  const language = c.var.reader?.language ?? 'en'
  c.status(429)
  return c.render(<BusyPage language={language} />, { title: words(language)('tooOften') })
}

function showNone(c: Context) {
  const language = c.var.reader?.language ?? 'en'
  c.status(404)
  return c.render(<NoNotePage language={language} />, { title: words(language)('noNote') })
}
