import { answersOf, readForm, type Complaints } from '#forms'
import { spaceForm } from '#frameworks'
import { asPerson, found, newId, type Database } from '#platform'
import { nameOfVersion, offersFor } from '#standards'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { beginAssessment } from './begin-assessment.ts'
import { BeginPage } from './begin-page.tsx'
import { beginForm, momentOf, type BeginAnswers } from './assessment.ts'
import { ChoosePage } from './choose-page.tsx'
import { readBeginning, subjectsFor } from './read-beginning.ts'
import { calmLevel, levelsOf } from './subject.ts'
import { words } from './words.ts'

const versionForm = z.object({ space: spaceForm, version: z.uuid() })

/** Beginning a self-assessment: on what was chosen for the cycle, or on any framework in use. */
export const beginRoutes = (db: Database) =>
  new Hono()
    .get('/assessments/new', async (c) => {
      const { reader } = c.var
      const offers = await db.ask(asPerson(reader.id), (tx) => offersFor(tx, reader.id))
      const page = <ChoosePage {...{ reader, offers }} />
      return c.render(page, { title: words(reader.language)('begin'), at: 'cycle' })
    })
    .get('/assessments/new/:space/:version', (c) =>
      showForm(db, c, { of: found(versionForm.safeParse(c.req.param()).data) }),
    )
    .post('/assessments', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(beginForm, given)
      if (answers.ok) return begin(db, c, answers.value)
      const { of, id } = found(beginForm.pick({ of: true, id: true }).safeParse(given).data)
      return showForm(db, c, { of, id, given, complaints: answers.complaints })
    })

async function begin(db: Database, c: Context, answers: BeginAnswers) {
  const { id: me } = c.var.reader
  const { id, of, moment, level } = answers
  const begun = await db.as(asPerson(me), async (tx) => {
    const there = await readBeginning(tx, me, of)
    const parts = new Set(answers.chosen ? there.chosen : answers.item)
    const subjects = subjectsFor(there, level, parts)
    const one = { id, cycle: there.cycle, ...of, moment, byMap: level === 'map' }
    return beginAssessment(tx, me, one, isWithin(there, parts) ? subjects : [])
  })
  if (begun.ok) return c.redirect(`/assessments/${id}/next`, 303)
  const given = { moment, level: level?.toString(), item: answers.item }
  return showForm(db, c, { of, id, given, complaints: begun.complaints })
}

/** Do all the parts stand in the version? */
const isWithin = ({ outline }: Awaited<ReturnType<typeof readBeginning>>, parts: Set<string>) =>
  parts.isSubsetOf(new Set(outline.map(({ item }) => item.id)))

interface Shown {
  of: { space: string; version: string }
  id?: string
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showForm(db: Database, c: Context, { of, id = newId(), given = {}, complaints }: Shown) {
  const { reader } = c.var
  const { cycle, known, outline, chosen, isFirst } = await db.ask(
    asPerson(reader.id),
    (tx) => readBeginning(tx, reader.id, of),
    'one plan',
  )
  if (complaints || known.deprecated) c.status(422)
  const parts = [given['item'] ?? (complaints ? [] : chosen)].flat().map(String)
  const proposed = calmLevel(levelsOf(outline, new Set(parts)))?.depth
  const page = BeginPage({
    reader,
    id,
    of: { ...of, ...known },
    moment: momentOf(reader.today, cycle, isFirst),
    levels: levelsOf(outline),
    maps: known.maps.length,
    level: String(given['level'] ?? proposed ?? 'map'),
    outline,
    chosen: parts,
    complaints: known.deprecated ? { of: 'notInUse' } : complaints,
  })
  return c.render(page, {
    title: `${words(reader.language)('begin')}: ${nameOfVersion({ ...of, ...known })}`,
    at: 'cycle',
  })
}
