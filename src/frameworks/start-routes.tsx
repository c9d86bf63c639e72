import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { AdaptPage } from './adapt-page.tsx'
import { adaptVersion } from './adapt-version.ts'
import { addressOfVersion } from './address.ts'
import { whyNoNext, whyNotAdapted } from './allowed.ts'
import { adaptForm, startForm } from './draft.ts'
import { keptPlaces, lifeOf } from './drafts.store.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import { NextPage } from './next-page.tsx'
import { placeInAddress } from './place-in-address.ts'
import { startEmpty } from './start-empty.ts'
import { startNext } from './start-next.ts'
import { StartPage } from './start-page.tsx'
import type { Version } from './version.ts'
import { originOf, versionWith } from './versions.store.ts'

/** Beginning a draft: from nothing, from another framework, or as the next version of one's own. */
export const startRoutes = (db: Database) =>
  new Hono()
    .get('/frameworks/new', (c) => showStart(db, c))
    .post('/frameworks/new', async (c) => {
      const given = await readForm(c.req)
      const read = answersOf(startForm, given)
      const outcome = read.ok ? await asReader(db, c, (tx) => startEmpty(tx, read.value)) : read
      if (!outcome.ok) return showStart(db, c, given, outcome.complaints)
      return c.redirect(`${addressOfVersion(outcome.value.space, outcome.value.id)}/edit?made=started`, 303)
    })
    .get('/frameworks/:space/:version/adapting', (c) => showAdapting(db, c))
    .post('/frameworks/:space/:version/adapting', async (c) => {
      const given = await readForm(c.req)
      const [read, say] = [answersOf(adaptForm, given), editWords(c.var.reader.language)]
      const notes = ({ title, label, creator }: Version) =>
        say('adaptedNote', { title, label: label || 'none', creator: creator || 'none' })
      const outcome = read.ok
        ? await asReader(db, c, (tx) => adaptVersion(tx, placeInAddress(c), read.value, notes))
        : read
      if (!outcome.ok) return showAdapting(db, c, given, outcome.complaints)
      return c.redirect(`${addressOfVersion(outcome.value.space, outcome.value.id)}/edit?made=adapted`, 303)
    })
    .get('/frameworks/:space/:version/next', (c) => showNext(db, c))
    .post('/frameworks/:space/:version/next', async (c) => {
      const outcome = await asReader(db, c, (tx) => startNext(tx, placeInAddress(c)))
      if (!outcome.ok) return showNext(db, c, outcome.complaints)
      return c.redirect(`${addressOfVersion(outcome.value.space, outcome.value.version)}/edit?made=next`, 303)
    })

const asReader = <T,>(db: Database, c: Context, work: Parameters<typeof db.as<T>>[1]) =>
  db.as<T>(asPerson(c.var.reader.id), work)

async function showStart(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const places = await db.ask(asPerson(reader.id), keptPlaces)
  if (complaints) c.status(422)
  const errors = sentencesFor(reader, complaints)
  return c.render(<StartPage {...{ reader, places, answers, errors }} />, aboutOf(c, 'startTitle'))
}

async function showAdapting(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [version, life, places] = await db.ask(asPerson(reader.id), (tx) => {
    const at = placeInAddress(c)
    return Promise.all([versionWith(tx, at.space, at.version), lifeOf(tx, at), keptPlaces(tx)])
  })
  const { license } = found(version)
  const why = whyNotAdapted(found(version), found(life))
  const refused = why && sentencesFor(reader, { why }, { license })['why']
  if (complaints || refused) c.status(422)
  const errors = refused ? {} : sentencesFor(reader, complaints, { license })
  const page = { reader, places, answers, errors, refused, version: found(version) }
  return c.render(<AdaptPage {...page} />, aboutOf(c, 'adaptTitle'))
}

async function showNext(db: Database, c: Context, complaints?: Complaints) {
  const { reader } = c.var
  const [version, life, framework] = await db.ask(asPerson(reader.id), (tx) => {
    const at = placeInAddress(c)
    return Promise.all([
      versionWith(tx, at.space, at.version),
      lifeOf(tx, at),
      originOf(tx, at.space, at.version),
    ])
  })
  refuseUnless(found(life).keeps)
  const why = complaints?.['version'] ?? whyNoNext(found(version), found(framework).origin, found(life))
  const refused = why && sentencesFor(reader, { why }, { license: found(version).license, life })['why']
  if (complaints) c.status(422)
  const page = { reader, refused, version: found(version), life: found(life) }
  return c.render(<NextPage {...page} />, aboutOf(c, 'nextTitle'))
}

const aboutOf = (c: Context, title: 'startTitle' | 'adaptTitle' | 'nextTitle') => ({
  title: editWords(c.var.reader.language)(title),
  at: 'people' as const,
  room: 'record' as const,
})
