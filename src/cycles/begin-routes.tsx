import { numberOf } from '#addresses'
import { leadOn } from '#accounts'
import { answersOf, readForm, textOf, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { beginAnew } from './begin-anew.ts'
import { BeginPage } from './begin-page.tsx'
import { beginForm, placeOf } from './beginning.ts'
import { invitationTo } from './invitations.store.ts'
import { lastChoices } from './last-choices.ts'
import { postsToLead } from './kept-cycles.store.ts'
import { templatesFor } from './templates.store.ts'
import { words } from './words.ts'

/** Beginning a cycle: on any day, for any post of one's own, from a template, from an invitation. */
export const beginRoutes = (db: Database) =>
  new Hono()
    .get('/cycles/new', (c) => showBeginning(db, c, c.req.query()))
    .post('/cycles', async (c) => {
      const [given, { reader }] = [await readForm(c.req), c.var]
      const answers = answersOf(beginForm, given)
      const tried = answers.ok
        ? await db.as(asPerson(reader.id), (tx) => beginAnew(tx, reader.id, numberOf(given), answers.value))
        : answers
      if (!tried.ok) return showBeginning(db, c, given, tried.complaints)
      return leadOn(c, { next: textOf(given.next), saved: 'cycle-new' }, '/cycle')
    })

async function showBeginning(
  db: Database,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const at = answers['invitation'] ? found(placeOf.safeParse(answers['invitation']).data) : undefined
  const [posts, templates, last, invitation] = await db.read(asPerson(reader.id), (tx) =>
    Promise.all([
      postsToLead(tx, reader.id),
      templatesFor(tx, reader.id),
      lastChoices(tx, reader.id),
      at && invitationTo(tx, reader.id, at),
    ]),
  )
  if (complaints) c.status(422)
  const page = <BeginPage {...{ reader, posts, templates, last, invitation, answers, complaints }} />
  return c.render(page, { title: words(reader.language)('beginTitle'), at: 'cycle' })
}
