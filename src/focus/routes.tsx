import { idIn, idsIn } from '#addresses'
import { readTheirs, showFeedback } from '#feedback'
import { asPerson, found, type Database } from '#platform'
import { whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { EarlierPage } from './earlier-page.tsx'
import { GoalPage, type GoalPageProps } from './goal-page.tsx'
import { goalServingRoutes } from './goal-serving-routes.tsx'
import { goalWritingRoutes } from './goal-writing-routes.tsx'
import { goalVersions, goalWith } from './goals.store.ts'
import { lastYearRoutes } from './last-year-routes.tsx'
import { moveGoal } from './move-goal.ts'
import { readGoal, readTheirGoal, type Further } from './read-goal.ts'
import { rests } from './resting.store.ts'
import { valueRoutes } from './value-routes.tsx'
import { stateForm } from './wording.ts'
import { words } from './words.ts'
import { answersOf, readForm } from '#forms'

export interface FocusTools<Told> {
  db: Database
  /** What modules above have to say of a goal, for its owner: shown below the goal itself. */
  further: Further<Told>
}

/** Goals: writing them, what they serve, and reading one's own or one that somebody shares. */
export const focusRoutes = <Told,>(tools: FocusTools<Told>) =>
  new Hono()
    .route('/', lastYearRoutes(tools.db))
    .route('/', goalWritingRoutes(tools.db))
    .route('/', goalServingRoutes(tools.db))
    .route('/', valueRoutes(tools.db))
    .get('/goals/:id', (c) => showGoal(tools, c))
    .post('/goals/:id/state', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(stateForm, given)
      if (!answers.ok) return showGoal(tools, c, { answers: given, complaints: answers.complaints })
      const [id, me] = [idIn(c), c.var.reader.id]
      const rested = await tools.db.as(asPerson(me), async (tx) =>
        (await rests(tx, me, id)) ? true : moveGoal(tx, me, id, answers.value).then(() => false),
      )
      if (rested) return showGoal(tools, c, { answers: given, complaints: { state: 'closed' } })
      return c.redirect(`/goals/${id}?saved=state-${id}#standing`, 303)
    })
    .get('/goals/:id/earlier', async (c) => {
      const { reader } = c.var
      const id = idIn(c)
      const [goal, versions] = await tools.db.ask(asPerson(reader.id), (tx) =>
        Promise.all([goalWith(tx, reader.id, id), goalVersions(tx, reader.id, id)]),
      )
      const title = words(reader.language)('earlierTitle')
      return c.render(<EarlierPage {...{ reader, versions }} goal={found(goal)} />, { title, at: 'cycle' })
    })
    .get('/shared/:space/goal/:id', async (c) => {
      const { reader } = c.var
      const { space, id } = idsIn(c, 'space', 'id')
      const { owner, ...shared } = await readTheirs(tools.db, reader, { noun: 'goal', space, id }, (tx) =>
        readTheirGoal(tx, space, id),
      )
      const say = words(reader.language)
      const label = { words: say('sharedBy', { name: owner ?? '' }), who: 'two' } as const
      return c.render(<GoalPage {...{ reader, label, ...shared }} />, {
        title: shared.goal.statement,
        at: 'people',
      })
    })

type Again = Pick<NonNullable<GoalPageProps['own']>, 'answers' | 'complaints'>

async function showGoal<Told>({ db, further }: FocusTools<Told>, c: Context, again?: Again) {
  const { reader } = c.var
  const id = idIn(c)
  const { whole, origin, ...told } = await db.ask(
    asPerson(reader.id),
    (tx) => readGoal(tx, reader.id, id, further),
    'one plan',
  )
  const { audiences, ...shown } = whole
  if (again) c.status(422)
  const { earlier } = whole.goal
  const own = { origin, further: further.show(reader, whole, told.further), earlier, ...again }
  const subject = { noun: 'goal', space: reader.id, id } as const
  const feedback = showFeedback(reader, subject, told.feedback, `/goals/${id}`)
  const page = <GoalPage {...{ reader, ...shown, feedback, label: whoSees(audiences, reader), own }} />
  return c.render(page, { title: whole.goal.statement, at: 'cycle' })
}
