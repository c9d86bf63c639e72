import { roomsOf } from '#administration'
import { partnershipsOf } from '#partners'
import { asPerson, found, type Transaction } from '#platform'
import { rolesOf } from '#roles'
import { roundtablesOf } from '#roundtables'
import { askingsOf } from '#sharing'
import { evaluatorsOf } from '#supervision'
import { Hono } from 'hono'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { closingsOf } from './closings.store.ts'
import { MePage } from './me-page.tsx'
import { MyWork } from './my-work.tsx'
import { PeoplePage } from './people-page.tsx'
import { sharedWithMe } from './people.store.ts'
import type { Program } from './program.ts'
import { words } from './words.ts'

/** Who walks with the reader, what they share, and the reader's own page. */
export const peopleRoutes = ({ db, house }: Program) =>
  new Hono()
    .get('/people', async (c) => {
      const { reader } = c.var
      const parts = await db.ask(asPerson(reader.id), (tx) => peopleOf(tx, reader.id))
      const title = words(reader.language)('people')
      return c.render(<PeoplePage reader={reader} {...parts} />, { title, at: 'people' })
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

async function peopleOf(tx: Transaction, person: string) {
  const [asked, pairs, tables, ahead, shared, closings] = await Promise.all([
    askingsOf(tx, person),
    partnershipsOf(tx, person),
    roundtablesOf(tx, person),
    tx.row<Ahead>(aheadOf(person)),
    sharedWithMe(tx),
    closingsOf(tx),
  ])
  return {
    asked: asked.filter(({ kind }) => kind === 'roundtable'),
    pairs,
    tables,
    ahead: found(ahead),
    shared,
    closings,
  }
}
