import { idIn, pageAsked, wordsAsked } from '#addresses'
import { AccountBook } from '#accounts'
import { asPerson, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { AccountPage } from './account-page.tsx'
import { AccountsPage } from './accounts-page.tsx'
import { managedPeople, managedPerson, roomsOf } from './administration.store.ts'
import type { AdministrationTools } from './administration-tools.ts'
import { changeAccount, isAccountDeed, noteAccountDeed } from './change-account.ts'
import { words } from './words.ts'

/** The accounts of the people whom the asker looks after: finding them, and what can be done for their owners. */
export const accountRoutes = (tools: AdministrationTools) =>
  new Hono()
    .get('/administration/accounts', async (c) => {
      const [searched, page] = [wordsAsked(c), pageAsked(c)]
      const { pool } = tools.accounts
      const named = searched.includes('@') ? await AccountBook.personsByEmail(pool, searched, 200) : []
      const [rooms, people] = await tools.db.ask(asPerson(c.var.reader.id), (tx) =>
        Promise.all([roomsOf(tx), managedPeople(tx, searched, { named, page })]),
      )
      refuseUnless(rooms.accounts)
      const entries = await AccountBook.accountsOf(
        pool,
        people.map(({ id }) => id),
      )
      const accounts = new Map(entries.map((entry) => [entry.person, entry]))
      return c.render(
        <AccountsPage {...{ reader: c.var.reader, searched, page, people, accounts }} />,
        aboutOf(c),
      )
    })
    .get('/administration/accounts/:person', (c) => showAccount(c, tools))
    .post('/administration/accounts/:person/reset', async (c) => {
      const person = idIn(c, 'person')
      await noteAccountDeed(tools.db, c.var.reader.id, { person, verb: 'made a reset link for' })
      return showAccount(
        c,
        tools,
        await AccountBook.makeResetLink({ ...tools, pool: tools.accounts.pool }, person),
      )
    })
    .post('/administration/accounts/:person/:deed', async (c) => {
      const deed = c.req.param('deed')
      refuseUnless(isAccountDeed(deed))
      await changeAccount(tools, c.var.reader.id, idIn(c, 'person'), deed)
      return c.redirect(`/administration/accounts/${idIn(c, 'person')}`, 303)
    })

const aboutOf = (c: Context, title = words(c.var.reader.language)('accounts')) => ({
  title,
  room: 'record' as const,
})

// The link is shown once, in the answer to the form: it stands in no address and no history.
async function showAccount(c: Context, { db, accounts }: AdministrationTools, link?: string) {
  const { reader } = c.var
  const person = await db.ask(asPerson(reader.id), async (tx) =>
    found(await managedPerson(tx, idIn(c, 'person'))),
  )
  const [account] = await AccountBook.accountsOf(accounts.pool, [person.id])
  c.header('cache-control', 'no-store')
  return c.render(<AccountPage {...{ reader, person, account, link }} />, aboutOf(c, person.name))
}
