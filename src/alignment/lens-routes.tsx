import { asPerson, found, type Database, type Transaction } from '#platform'
import { partsOf } from '#tallies'
import { Hono, type Context } from 'hono'
import { GoalLensPage } from './goal-lens-page.tsx'
import { graphAround, leaderGoals, ownPlace, placeWith, showsOf, shownGoals } from './lens.store.ts'
import { lensAt, readAt, type At } from './lens.ts'
import { MinePage } from './mine-page.tsx'
import { ownMap } from './own-map.store.ts'
import { notYetServing } from './not-yet.store.ts'
import { PlaceLensPage } from './place-lens-page.tsx'
import { words } from './words.ts'

/** The lens on an organization or a goal, and a leader's own map. */
export const lensRoutes = (db: Database) =>
  new Hono()
    .get('/alignment', async (c) => {
      const given = c.req.query('at')
      if (given === undefined) return begin(db, c)
      const at = found(readAt(given))
      return at.goal ? showGoalLens(db, c, at) : showPlaceLens(db, c, at)
    })
    .get('/alignment/mine', async (c) => {
      const { reader } = c.var
      const map = await db.ask(asPerson(reader.id), ownMap)
      const scene = { ...map, shown: [], shows: [], at: reader.id, here: null }
      return c.render(<MinePage {...{ reader, scene }} />, {
        title: words(reader.language)('mine.title'),
        at: 'cycle',
      })
    })

// Without a place it begins where the reader works; who works nowhere begins with their own map.
async function begin(db: Database, c: Context) {
  const place = await db.ask(asPerson(c.var.reader.id), ownPlace)
  return c.redirect(place ? lensAt(place) : '/alignment/mine', 302)
}

const lookFrom = (tx: Transaction, at: At) =>
  Promise.all([graphAround(tx, at), leaderGoals(tx, at), shownGoals(tx)])

async function showPlaceLens(db: Database, c: Context, at: At) {
  const { reader } = c.var
  const [[graph, leaders, shown], place, parts] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([lookFrom(tx, at), placeWith(tx, at.space), partsOf(tx, at.space)]),
  )
  const scene = { ...graph, leaders, shown, shows: [], at: at.space, here: null }
  const page = <PlaceLensPage {...{ reader, scene, parts }} place={found(place)} />
  return c.render(page, { title: words(reader.language)('title') })
}

async function showGoalLens(db: Database, c: Context, at: At) {
  const { reader } = c.var
  const [[graph, leaders, shown], shows, notYet] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([lookFrom(tx, at), showsOf(tx, at), notYetServing(tx, at)]),
  )
  const is = (one: { space: string; id: string }) => one.space === at.space && one.id === at.goal
  const [aim, leader] = [graph.aims.find(is), leaders.find(is)]
  found(aim ?? leader)
  const scene = {
    ...graph,
    leaders: leader ? [leader] : leaders,
    shown: leader ? [] : shown,
    shows,
    at: at.space,
    here: at.goal,
  }
  return c.render(<GoalLensPage {...{ reader, scene, aim, leader, notYet }} />, {
    title: words(reader.language)('title'),
    at: leader ? 'cycle' : undefined,
  })
}
