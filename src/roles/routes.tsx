import { idsIn, pageAsked } from '#addresses'
import { answersOf, complain, readForm, type Complaints } from '#forms'
import { choosePerson, type FindCandidates } from '#people'
import { asPerson, type Database, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { endRole } from './end-role.ts'
import { GivePage } from './give-page.tsx'
import { giveRole } from './give-role.ts'
import { roleForm, type RoleAnswers } from './role.ts'
import { RolesPage } from './roles-page.tsx'
import { grantingPlaces, rolesByOrganization, rolesOf } from './roles.store.ts'
import { words } from './words.ts'

/** Roles: who holds which, giving one, ending one. `find` looks into the directory. */
export const roleRoutes = (db: Database, find: FindCandidates) =>
  new Hono()
    .get('/roles', (c) => showRoles(db, c))
    .get('/roles/new', (c) => showGiving({ db, find }, c, c.req.query()))
    .post('/roles', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(roleForm, given)
      const outcome = answers.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) => giveRole(tx, lasting(answers.value)))
        : complain(answers.complaints)
      if (!outcome.ok) return showGiving({ db, find }, c, given, outcome.complaints)
      return c.redirect('/roles', 303)
    })
    .post('/roles/:organization/:id/ending', async (c) => {
      const { organization, id } = idsIn(c, 'organization', 'id')
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => endRole(tx, organization, id))
      return outcome.ok ? c.redirect('/roles', 303) : showRoles(db, c, true)
    })

// The last day is included.
const lasting = ({ until, ...role }: RoleAnswers) => ({
  ...role,
  until: until ? new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000) : null,
})

async function showRoles(db: Database, c: Context, last = false) {
  const { reader } = c.var
  const page = pageAsked(c)
  const [mine, roles, places] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([rolesOf(tx, reader.id), rolesByOrganization(tx, page), grantingPlaces(tx)]),
  )
  if (last) c.status(422)
  return c.render(<RolesPage {...{ reader, mine, roles, page, last }} mayGive={places.length > 0} />, {
    title: words(reader.language)('title'),
    room: 'record',
  })
}

async function showGiving(
  { db, find }: { db: Database; find: FindCandidates },
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [places, { chosen, ...choice }] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([grantingPlaces(tx), choosePerson(tx, find, answers)]),
  )
  refuseUnless(places.length > 0 && (!chosen || choice.person))
  if (complaints) c.status(422)
  const page = <GivePage {...{ reader, ...choice, places, answers, complaints }} />
  return c.render(page, { title: words(reader.language)('giveTitle'), room: 'record' })
}
