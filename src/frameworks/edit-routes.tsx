import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { AboutPage } from './about-page.tsx'
import { addressOfVersion } from './address.ts'
import { changesRoutes } from './changes-routes.tsx'
import { discardDraft } from './discard-draft.ts'
import { DiscardPage } from './discard-page.tsx'
import { versionForm } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { DraftPage } from './draft-page.tsx'
import { diff } from './difference.ts'
import { headsOf, joinsOf } from './edits.store.ts'
import { seenOf } from './edit.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import { itemRoutes } from './item-routes.tsx'
import { placeInAddress } from './place-in-address.ts'
import { rewordVersion, saidIn } from './reword-version.ts'
import { rubricRoutes } from './rubric-routes.tsx'
import { showFixed } from './show-fixed.ts'
import { startRoutes } from './start-routes.tsx'
import { linesOf } from './tree.ts'
import { wholeOf } from './whole-of.ts'

/** Everything an organization does with drafts of its frameworks, and what changed from one version to another. */
export const adaptingRoutes = (db: Database) =>
  new Hono()
    .route('/', startRoutes(db))
    .get('/frameworks/:space/:version/edit', (c) => showDraft(db, c))
    .get('/frameworks/:space/:version/edit/about', (c) => showAbout(db, c))
    .post('/frameworks/:space/:version/edit/about', async (c) => {
      const [given, at] = [await readForm(c.req), placeInAddress(c)]
      const read = answersOf(versionForm, given)
      const written = { seen: String(given['seen'] ?? '') }
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) =>
            rewordVersion(tx, at, { ...written, answers: read.value }),
          )
        : read
      if (!outcome.ok) return showAbout(db, c, given, outcome.complaints)
      const address = `${addressOfVersion(at.space, at.version)}/edit`
      return c.redirect(`${address}?made=kept&saved=framework-${at.version}`, 303)
    })
    .get('/frameworks/:space/:version/edit/discarding', (c) => showDiscarding(db, c))
    .post('/frameworks/:space/:version/edit/discarding', async (c) => {
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => discardDraft(tx, placeInAddress(c)))
      if (!outcome.ok) return showDiscarding(db, c)
      return c.redirect('/frameworks', 303)
    })
    .route('/', itemRoutes(db))
    .route('/', rubricRoutes(db))
    .route('/', changesRoutes(db))

const made = {
  started: 'madeStarted',
  adapted: 'madeAdapted',
  next: 'madeNext',
  taken: 'takenOver',
  kept: 'kept',
  removed: 'removed',
} as const

async function showDraft(db: Database, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const { version, life, lines } = await db.ask(asPerson(reader.id), async (tx) => {
    const [draft, heads, joins] = await Promise.all([draftOf(tx, at), headsOf(tx, at), joinsOf(tx, at)])
    return { ...draft, lines: linesOf(heads, joins) }
  })
  if (life.adoptedAt) return showFixed(c, { version, life })
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(c.req.query('page')) || 1)))
  const did = made[c.req.query('made') as keyof typeof made]
  const done = did && editWords(reader.language)(did)
  return c.render(<DraftPage {...{ reader, version, lines, page, done }} />, aboutOf(version.title))
}

async function showAbout(db: Database, c: Context, given?: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const { version, life } = await db.ask(asPerson(reader.id), (tx) => draftOf(tx, placeInAddress(c)))
  if (life.adoptedAt) return showFixed(c, { version, life }, given)
  if (complaints) c.status(422)
  const now = saidIn(version)
  const meanwhile = complaints?.['version'] === 'meanwhile' ? now : undefined
  const seen = given && !meanwhile ? String(given['seen'] ?? '') : seenOf(now)
  const answers = given ?? { ...now, noDerivatives: now.noDerivatives ? 'yes' : '' }
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  return c.render(
    <AboutPage {...{ reader, version, seen, answers, errors, meanwhile }} />,
    aboutOf(version.title),
  )
}

async function showDiscarding(db: Database, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const { version, life, counts } = await db.read(asPerson(reader.id), async (tx) => {
    const [draft, whole] = await Promise.all([draftOf(tx, at), wholeOf(tx, at.space, at.version)])
    const from =
      draft.version.basedOn ?? (draft.version.previousId && { space: at.space, id: draft.version.previousId })
    const origin = from ? await wholeOf(tx, from.space, from.id) : undefined
    const items = whole?.items.length ?? 0
    const own = whole && origin ? diff(origin, whole).items.filter(({ after }) => after).length : items
    return { ...draft, counts: { items, own, rubrics: whole?.rubrics.length ?? 0 } }
  })
  if (life.adoptedAt) return showFixed(c, { version, life })
  return c.render(
    <DiscardPage {...{ reader, version, counts }} />,
    aboutOf(editWords(reader.language)('discardTitle')),
  )
}

const aboutOf = (title: string) => ({ title, at: 'people' as const, room: 'record' as const })
