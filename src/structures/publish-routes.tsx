import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, newId } from '#platform'
import { Links } from '#snapshots'
import { Hono, type Context } from 'hono'
import { isOut } from './find-copy-out.ts'
import { addressesOf } from './find-link.ts'
import { copyOf, readCopy } from './note-copy.ts'
import { NotePage } from './note-page.tsx'
import { publishForm } from './note.ts'
import { noteWith, writerOf } from './notes.store.ts'
import { publishNote } from './publish-note.ts'
import { questionsTo } from './questions.store.ts'
import { SheetPage } from './sheet-page.tsx'
import type { StructureTools } from './structure-tools.ts'
import { structuresOf } from './structures.store.ts'
import { words } from './words.ts'

/** One note: its page, publishing it, ending its link, the sheet. */
export const publishRoutes = (tools: StructureTools) => {
  const { db } = tools
  return new Hono()
    .get('/structures/notes/:id', (c) => show(tools, c))
    .post('/structures/notes/:id/copies', async (c) => {
      const [id, { reader }] = [idIn(c), c.var]
      const answers = answersOf(publishForm, await readForm(c.req))
      if (!answers.ok) return show(tools, c, answers.complaints)
      const outcome = await db.as(asPerson(reader.id), (tx) => publishNote(tx, { reader, id }, answers.value))
      if (!outcome.ok) return show(tools, c, outcome.complaints)
      return c.redirect(`/structures/notes/${id}`, 303)
    })
    .post('/structures/notes/:id/copies/:copy/ending', async (c) => {
      const [id, copy, me] = [idIn(c), idIn(c, 'copy'), c.var.reader.id]
      const item = { noun: 'information note', space: me, id }
      await db.as(asPerson(me), (tx) => Links.endLink(tx, copy, item))
      return c.redirect(`/structures/notes/${id}`, 303)
    })
    .get('/structures/notes/:id/sheet', async (c) => {
      const [id, { reader }] = [idIn(c), c.var]
      const copies = await db.ask(asPerson(reader.id), (tx) => Links.publishedOf(tx, reader.id, noun(id)))
      const out = found(copies.find((copy) => isOut(copy, reader.now)))
      const copy = readCopy(out.manifest)
      const page = (
        <SheetPage {...{ reader, id, copy }} until={out.expiresAt} {...addressesOf(tools, out.linkId)} />
      )
      return c.render(page, { title: copy.title, at: 'cycle' })
    })
}

const noun = (id: string) => ({ noun: 'information note', id })

async function show(tools: StructureTools, c: Context, complaints?: Complaints) {
  const { reader } = c.var
  const [id, me] = [idIn(c), reader.id]
  const [note, structures, copies, questions, writer] = await tools.db.ask(asPerson(me), (tx) =>
    Promise.all([
      noteWith(tx, me, id),
      structuresOf(tx, me),
      Links.publishedOf(tx, me, noun(id)),
      questionsTo(tx, me, id),
      writerOf(tx, me),
    ]),
  )
  const one = found(note)
  const manifest = copyOf(one, found(writer), reader)
  const out = copies.find((copy) => isOut(copy, reader.now))
  const link = out && addressesOf(tools, out.linkId).link
  if (complaints) c.status(422)
  const parts = { reader, structures, copies, questions, manifest, link, complaints, once: newId() }
  const title = words(reader.language)('note')
  return c.render(<NotePage {...parts} note={one} />, { title, at: 'cycle' })
}
