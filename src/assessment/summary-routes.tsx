import { idIn, idsIn } from '#addresses'
import { readTheirs, showFeedback } from '#feedback'
import { asPerson, type Database } from '#platform'
import { whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { branchesOf } from './branch.ts'
import { PartPage } from './part-page.tsx'
import { readOwn } from './read-own.ts'
import { readWhole } from './read-whole.ts'
import { SideBySidePage } from './side-by-side-page.tsx'
import { SummaryPage } from './summary-page.tsx'
import type { SummaryProps } from './summary-props.ts'
import { viewed, type ViewedRating } from './view.ts'
import { words } from './words.ts'

/** An assessment as a whole: one's own, beside those before it, or one that somebody shares; of a long one a part. */
export const summaryRoutes = (db: Database) =>
  new Hono()
    .get('/assessments/:id', (c) => showOwn(db, c, false))
    .get('/assessments/:id/side-by-side', (c) => showOwn(db, c, true))
    .get('/shared/:space/assessment/:id', (c) => showShared(db, c))

async function showOwn(db: Database, c: Context, beside: boolean) {
  const { reader } = c.var
  const id = idIn(c)
  const { of, ratings, looks, audiences, feedback } = await db.ask(
    asPerson(reader.id),
    (tx) => readOwn(tx, reader.id, id),
    'one plan',
  )
  const said = viewed(ratings, of, reader.language)
  const address = `/assessments/${id}${beside ? '/side-by-side' : ''}`
  const props = { reader, of, looks, ratings: said, address, part: partOf(c, said), own: true }
  const page = beside ? (
    <SideBySidePage {...props} />
  ) : (
    wholeOrPart({
      ...props,
      feedback: showFeedback(
        reader,
        { noun: 'assessment', space: reader.id, id },
        feedback,
        `/assessments/${id}`,
      ),
      label: whoSees(audiences, reader),
    })
  )
  const say = words(reader.language)
  const title = beside ? say('sideBySide') : `${say('title')}: ${say(`when.${of.moment}`)}`
  return c.render(page, { title, at: 'cycle' })
}

async function showShared(db: Database, c: Context) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const { of, ratings, owner, feedback } = await readTheirs(
    db,
    reader,
    { noun: 'assessment', space, id },
    (tx) => readWhole(tx, space, id),
  )
  const say = words(reader.language)
  const label = { words: say('sharedBy', { name: owner ?? '' }), who: 'two' } as const
  const said = viewed(ratings, of, reader.language)
  const address = `/shared/${space}/assessment/${id}`
  const part = partOf(c, said)
  const props = { reader, of, label, looks: [], ratings: said, own: false, address, part, feedback }
  return c.render(wholeOrPart(props), { title: say('title'), at: 'people' })
}

/** The whole of an assessment, or the part of it that is asked for. */
const wholeOrPart = ({ part, ...props }: SummaryProps) =>
  part ? <PartPage {...props} {...{ part }} /> : <SummaryPage {...props} />

/** The part that is asked for, where the assessment has it. */
function partOf(c: Context, ratings: readonly ViewedRating[]) {
  const part = c.req.query('part')
  return part === 'all' || branchesOf(ratings).some(({ id }) => id === part) ? part : undefined
}
