import { roomsOf } from '#administration'
import { partnershipsOf } from '#partners'
import { asPerson, found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { rolesOf } from '#roles'
import { roundtablesOf } from '#roundtables'
import { askingsOf } from '#sharing'
import { evaluatorsOf } from '#supervision'
import { Hono } from 'hono'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { circlesOf } from './circles-around.store.ts'
import { closingsAsked, type Closing } from './closings.store.ts'
import { MePage } from './me-page.tsx'
import { MyWork } from './my-work.tsx'
import { PeoplePage } from './people-page.tsx'
import { leaving } from './people-props.ts'
import { sharedAsked, type SharedEntry } from './people.store.ts'
import type { Program } from './program.ts'
import { words } from './words.ts'

/** Who walks with the reader, what they share, and the reader's own page. */
export const peopleRoutes = ({ db, house }: Program) =>
  new Hono()
    .get('/people', async (c) => {
      const { reader } = c.var
      const parts = await db.ask(asPerson(reader.id), (tx) => peopleOf(tx, reader.id))
      const title = words(reader.language)('people')
      const left = leaving.safeParse(c.req.query('left')).data
      return c.render(<PeoplePage {...{ reader, left }} {...parts} />, { title, at: 'people' })
    })
    .get('/me', async (c) => {
      const { reader } = c.var
      const [evaluators, roles, rooms] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([evaluatorsOf(tx, reader.id), rolesOf(tx, reader.id), roomsOf(tx)]),
      )
      const page = (
        <MePage reader={reader} demo={house.known?.kind === 'demo'}>
          <MyWork {...{ reader, evaluators, roles }} administers={Object.values(rooms).includes(true)} />
        </MePage>
      )
      return c.render(page, { title: words(reader.language)('meTitle') })
    })

/** What comes from others: what is ahead with them, what they share, and when some of it closes. */
interface Others {
  ahead: Ahead
  shared: Listed<SharedEntry>
  closings: Listed<Closing>
}

async function peopleOf(tx: Transaction, person: string) {
  const fromOthers = together(
    { ahead: aheadOf(person, 3), shared: listed(sharedAsked(50)), closings: listed(closingsAsked()) },
    { circle: circlesOf() },
  )
  const [asked, pairs, tables, others] = await Promise.all([
    askingsOf(tx, person),
    partnershipsOf(tx, person),
    roundtablesOf(tx, person),
    tx.row<Others>(fromOthers),
  ])
  const { ahead, shared, closings } = found(others)
  return {
    asked: asked.filter(({ kind }) => kind === 'roundtable'),
    pairs,
    tables,
    ahead,
    shared: shared.list,
    closings: new Map(closings.list.map(({ id, until }) => [id, new Date(until)])),
  }
}
