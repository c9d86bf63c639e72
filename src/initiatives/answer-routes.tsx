import { idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, newId, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { addressOf } from './address.ts'
import { answerOffer } from './answer-offer.ts'
import { inventoryOf } from './initiatives.store.ts'
import { makeOffer, withdrawOffer } from './make-offer.ts'
import { answerForm, offerForm } from './offer.ts'
import { OfferPage } from './offer-page.tsx'
import { offerAbout } from './offers.store.ts'
import { rightsIn } from './rights.store.ts'
import { words } from './words.ts'

const one = '/organizations/:space/initiatives/:id'

/** Offering relief, and answering it. */
export const answerRoutes = (db: Database) =>
  new Hono()
    .get(`${one}/offer`, (c) => showOffer(db, c))
    .post(`${one}/offer`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const given = await readForm(c.req)
      const answers = answersOf(offerForm, given)
      if (!answers.ok) return showOffer(db, c, { given, complaints: answers.complaints })
      const offer = { space, initiative: id, id: newId() }
      await db.as(asPerson(c.var.reader.id), (tx) => makeOffer(tx, offer, answers.value))
      return c.redirect(`${addressOf(space, id)}?saved=offer-${id}#offering`, 303)
    })
    .post(`${one}/offer/ending`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      await db.as(asPerson(c.var.reader.id), (tx) => withdrawOffer(tx, space, id))
      return c.redirect(`${addressOf(space, id)}#offering`, 303)
    })
    .post(`${one}/answers`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const { offer, answer } = found(answerForm.safeParse(await readForm(c.req)).data)
      await db.as(asPerson(c.var.reader.id), (tx) => answerOffer(tx, { space, here: id, offer }, answer))
      return c.redirect(answer === 'takeUp' ? `${addressOf(space, id)}#decision` : addressOf(space), 303)
    })

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
}

async function showOffer(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const [rights, initiatives, offer] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([rightsIn(tx, space), inventoryOf(tx, space), offerAbout(tx, space, id)]),
  )
  refuseUnless(rights?.keeps)
  const initiative = found(initiatives.find((other) => other.id === id))
  const answers = again?.given ?? { ...offer }
  if (again) c.status(422)
  const page = (
    <OfferPage {...{ reader, one: initiative, initiatives, answers }} complaints={again?.complaints} />
  )
  return c.render(page, {
    title: words(reader.language)('offerTitle', { name: initiative.name }),
    at: 'people',
  })
}
