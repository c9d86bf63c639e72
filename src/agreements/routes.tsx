import { idIn } from '#addresses'
import { answersOf, baseOf, readForm, type Between, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { acceptAgreement } from './accept-agreement.ts'
import { AgreementPage } from './agreement-page.tsx'
import { fields, nothing, termsForm, usual } from './agreement.ts'
import { agreementsOf, openSince, tableAt } from './agreements.store.ts'
import { FormPage } from './form-page.tsx'
import { proposeAgreement } from './propose-agreement.ts'
import { withdrawProposal } from './withdraw-proposal.ts'
import { words } from './words.ts'

const at = '/circles/:id/agreement'

/** What a circle agrees on: read, propose, accept, take back. For partnerships, coachings and roundtables alike. */
export const agreementRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showAgreement(db, c))
    .get(`${at}/new`, (c) => showForm(db, c))
    .post(at, (c) => propose(db, c))
    .post(`${at}/:version/acceptance`, async (c) => {
      const [circle, version] = [idIn(c), idIn(c, 'version')]
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => acceptAgreement(tx, circle, version))
      if (!outcome.ok) return showAgreement(db, c, true)
      return c.redirect(`/circles/${circle}/agreement`, 303)
    })
    .post(`${at}/:version/ending`, async (c) => {
      const [circle, version] = [idIn(c), idIn(c, 'version')]
      await db.as(asPerson(c.var.reader.id), (tx) => withdrawProposal(tx, circle, version))
      return c.redirect(`/circles/${circle}/agreement`, 303)
    })

const about = (c: Context, key: 'title' | 'formTitle') =>
  ({ title: words(c.var.reader.language)(key), at: 'people' }) as const

async function showAgreement(db: Database, c: Context, newer = false) {
  const [{ reader }, circle] = [c.var, idIn(c)]
  const [table, versions, since] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([tableAt(tx, circle), agreementsOf(tx, circle), openSince(tx, reader.id, circle)]),
  )
  // Nobody is shown first that there is nothing: whoever may propose begins with the five norms.
  if (versions.length === 0 && table?.proposes) return showForm(db, c)
  if (newer) c.status(409)
  return c.render(
    <AgreementPage {...{ reader, versions, since, newer }} table={found(table)} />,
    about(c, 'title'),
  )
}

async function propose(db: Database, c: Context) {
  const [{ reader }, circle, given] = [c.var, idIn(c), await readForm(c.req)]
  const answers = answersOf(termsForm, given)
  if (!answers.ok) return showForm(db, c, { given, complaints: answers.complaints })
  const outcome = await db.as(asPerson(reader.id), (tx) => proposeAgreement(tx, circle, answers.value, given))
  if (!outcome.ok) return showForm(db, c, { given, complaints: outcome.complaints, between: outcome.between })
  return c.redirect(`/circles/${circle}/agreement?saved=agreement-${circle}`, 303)
}

interface Sent {
  given: Record<string, unknown>
  complaints: Complaints
  between?: Between
}

async function showForm(db: Database, c: Context, sent?: Sent) {
  const [{ reader }, circle] = [c.var, idIn(c)]
  const [table, versions] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([tableAt(tx, circle), agreementsOf(tx, circle)]),
  )
  const latest = versions[0]
  const answers = sent?.between?.answers ?? sent?.given ?? { ...(latest ?? usual) }
  const base =
    typeof answers['base'] === 'string' ? answers['base'] : baseOf(fields, { ...(latest ?? nothing) })
  if (sent) c.status(sent.between ? 409 : 422)
  const meanwhile = sent?.between && latest
  const page = { reader, answers, base, meanwhile, complaints: sent?.complaints, first: !latest }
  return c.render(<FormPage {...page} table={found(table)} />, about(c, 'formTitle'))
}
