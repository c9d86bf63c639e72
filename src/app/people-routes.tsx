import { roomsOf } from '#administration'
import { partnershipsAsked, partnershipsIn, type PairAsText } from '#partners'
import { asPerson, found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { rolesOf } from '#roles'
import { askingsAsked, roundtablesAsked, type RoundtableLine, type TableAsking } from '#roundtables'
import { evaluatorsOf } from '#supervision'
import { Hono } from 'hono'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { circlesOf } from './circles-around.store.ts'
import { MePage } from './me-page.tsx'
import { MyWork } from './my-work.tsx'
import { PeoplePage } from './people-page.tsx'
import { leaving } from './people-props.ts'
import { sharedAsked, type OpenEntry } from './people.store.ts'
import type { Program } from './program.ts'
import { words } from './words.ts'

/** Who walks with the reader, what they share, and the reader's own page. */
export const peopleRoutes = ({ db, house }: Program) =>
  new Hono()
    .get('/people', async (c) => {
      const { reader } = c.var
      const parts = await db.ask(asPerson(reader.id), (tx) => peopleOf(tx, reader.id), 'one plan')
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

/** Who walks with a leader and who asks them, what is ahead with them, what they share. */
interface People {
  shared: Listed<OpenEntry>
  ahead: Ahead
  asked: Listed<TableAsking>
  pairs: Listed<PairAsText>
  tables: Listed<RoundtableLine>
}

// What is shared is asked first: what was found open is known to the questions behind it.
const peopleAsked = (person: string) =>
  together(
    {
      shared: listed(sharedAsked(50)),
      ahead: aheadOf(person, 3),
      asked: listed(askingsAsked(person)),
      pairs: listed(partnershipsAsked(person)),
      tables: listed(roundtablesAsked(person)),
    },
    { circle: circlesOf() },
  )

async function peopleOf(tx: Transaction, person: string) {
  const { shared, ahead, asked, pairs, tables } = found(await tx.row<People>(peopleAsked(person)))
  return {
    asked: asked.list,
    pairs: partnershipsIn(pairs.list),
    tables: tables.list,
    ahead,
    shared: shared.list,
  }
}
