import { idIn, idOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { addressOfVersion } from './address.ts'
import { draftOf } from './draft-of.ts'
import { seenOf } from './edit.ts'
import { itemWith } from './edits.store.ts'
import { sentencesFor } from './edit-words.ts'
import { LinePage } from './line-page.tsx'
import { placeInAddress } from './place-in-address.ts'
import { freshLevels, lineForm, lineSaid } from './rating.ts'
import type { Criterion } from './rubric.ts'
import { rubricsOf } from './rubrics.store.ts'
import { scalesOf } from './scales.store.ts'
import { showFixed } from './show-fixed.ts'
import { addLine, removeLine, rewordLine } from './write-line.ts'

const edit = '/frameworks/:space/:version/edit'

/** Lines of a rubric: one more, its words, its end. */
export const lineRoutes = (db: Database) =>
  new Hono()
    .get(`${edit}/rubrics/:rubric/lines/new`, (c) => showNew(db, c, c.req.query()))
    .post(`${edit}/rubrics/:rubric/lines/new`, async (c) => {
      const given = await readForm(c.req)
      const of = { rubric: idIn(c, 'rubric'), item: itemIn(given) }
      const read = answersOf(lineForm, given)
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) => addLine(tx, placeInAddress(c), of, read.value))
        : read
      if (!outcome.ok) return showNew(db, c, given, outcome.complaints)
      return c.redirect(`${backTo(c, of.item)}&saved=line-${of.rubric}-${of.item}`, 303)
    })
    .get(`${edit}/lines/:line`, (c) => showLine(db, c))
    .post(`${edit}/lines/:line`, async (c) => {
      const [given, id] = [await readForm(c.req), idIn(c, 'line')]
      const [read, seen] = [answersOf(lineForm, given), String(given['seen'] ?? '')]
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) =>
            rewordLine(tx, placeInAddress(c), id, { seen, answers: read.value }),
          )
        : read
      if (!outcome.ok) return showLine(db, c, given, outcome.complaints)
      return c.redirect(`${backTo(c, outcome.value)}&saved=line-${id}`, 303)
    })
    .post(`${edit}/lines/:line/removal`, async (c) => {
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
        removeLine(tx, placeInAddress(c), idIn(c, 'line')),
      )
      if (!outcome.ok) return showLine(db, c, undefined, outcome.complaints)
      return c.redirect(backTo(c, outcome.value), 303)
    })

const itemIn = (given: Record<string, unknown>) => found(idOf(given['item']))

function backTo(c: Context, item: string | null) {
  const { space, version } = placeInAddress(c)
  const address = `${addressOfVersion(space, version)}/edit`
  return item ? `${address}/items/${item}?done=kept` : `${address}/rubrics?done=kept`
}

const readDraft = (db: Database, c: Context, item: (lines: Criterion[]) => string | null) =>
  db.as(asPerson(c.var.reader.id), async (tx) => {
    const at = placeInAddress(c)
    const [draft, rubrics, scales] = await Promise.all([
      draftOf(tx, at),
      rubricsOf(tx, at.space, at.version),
      scalesOf(tx, at.space, at.version),
    ])
    const id = item(rubrics.flatMap(({ criteria }) => criteria))
    return { ...draft, rubrics, scales, item: id === null ? undefined : await itemWith(tx, at, id) }
  })

async function showNew(db: Database, c: Context, given: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const { version, life, rubrics, scales, item } = await readDraft(db, c, () => itemIn(given))
  if (life.adoptedAt) return showFixed(c, { version, life }, given)
  const rubric = found(rubrics.find(({ id }) => id === idIn(c, 'rubric')))
  const levels = freshLevels(
    scales.find(({ id }) => id === rubric.scaleId),
    rubric.criteria[0],
  )
  const wrong = levels.length === 0 ? { version: 'scaleFirst', ...complaints } : complaints
  if (complaints) c.status(422)
  const errors = sentencesFor(reader, wrong, { license: version.license, life })
  const page = { reader, version, rubric, levels, item: found(item), seen: '', answers: given, errors }
  return c.render(<LinePage {...page} />, { title: rubric.title, at: 'people', room: 'record' })
}

async function showLine(db: Database, c: Context, given?: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const id = idIn(c, 'line')
  const read = await readDraft(db, c, (lines) => found(lines.find((one) => one.id === id)).itemId)
  const { version, life, rubrics, item } = read
  if (life.adoptedAt) return showFixed(c, { version, life }, given)
  const rubric = found(rubrics.find(({ criteria }) => criteria.some((one) => one.id === id)))
  const line = found(rubric.criteria.find((one) => one.id === id))
  if (complaints) c.status(422)
  const meanwhile = complaints?.['version'] === 'meanwhile' ? line : undefined
  const seen = given && !meanwhile ? String(given['seen'] ?? '') : seenOf(lineSaid(line))
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  const answers = given ?? answersShown(line)
  const page = { reader, version, rubric, line, levels: line.levels, item, seen, answers, errors, meanwhile }
  return c.render(<LinePage {...page} />, { title: rubric.title, at: 'people', room: 'record' })
}

const answersShown = ({ category, description, weight, levels }: Criterion): Record<string, unknown> => ({
  category,
  description,
  weight: weight ?? '',
  ...Object.fromEntries(levels.map((level, i) => [`level${i}`, level.description])),
})
