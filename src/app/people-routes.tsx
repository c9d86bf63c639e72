import { roomsOf } from '#administration'
import { asPerson } from '#platform'
import { rolesOf } from '#roles'
import { askingsOf, circlesOf } from '#sharing'
import { evaluatorsOf } from '#supervision'
import { Hono } from 'hono'
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
      const [asked, circles, shared] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([askingsOf(tx, reader.id), circlesOf(tx, reader.id), sharedWithMe(tx)]),
      )
      const title = words(reader.language)('people')
      return c.render(<PeoplePage {...{ reader, asked, circles, shared }} />, { title, at: 'people' })
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
