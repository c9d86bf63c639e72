import { idAsked, idIn, idOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { choosePerson } from '#people'
import { asPerson, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { askForm, kindForm } from './asking.ts'
import { AskPage } from './ask-page.tsx'
import { askPartner } from './ask-partner.ts'
import { FindPage } from './find-page.tsx'
import { lineTo, partnershipsOf } from './partners.store.ts'
import type { PartnerTools } from './partner-tools.ts'
import { putOff, putWish, suggestionsFor, wishOf } from './wishes.store.ts'
import { WishPage } from './wish-page.tsx'
import { wishForm } from './wish.ts'
import { words } from './words.ts'

/** Being suggested, being asked, asking. */
export const findingRoutes = (tools: PartnerTools) =>
  new Hono()
    .get('/partners/find', (c) => showFinding(tools, c))
    .get('/partners/wish', (c) => showWish(tools, c))
    .post('/partners/wish', (c) => keepWish(tools, c))
    .get('/partners/new', (c) => showAsking(tools, c, c.req.query()))
    .post('/partners', (c) => ask(tools, c))
    .post('/partners/suggestions/:person/putting-off', async (c) => {
      const person = await putOffIn(tools, c, true)
      return c.redirect(`/partners/find?off=${person}`, 303)
    })
    .post('/partners/suggestions/:person/putting-off/ending', async (c) => {
      await putOffIn(tools, c, false)
      return c.redirect('/partners/find', 303)
    })

const about = (c: Context, key: 'findTitle' | 'wishTitle') =>
  ({ title: words(c.var.reader.language)(key), at: 'people' }) as const

async function showFinding({ db }: PartnerTools, c: Context) {
  const { reader } = c.var
  const [suggested, wish, all] = await db.as(asPerson(reader.id), (tx) =>
    Promise.all([suggestionsFor(tx), wishOf(tx, reader.id), partnershipsOf(tx, reader.id)]),
  )
  const waiting = all.filter(
    ({ kind, state }) => kind === 'partnership' && (state === 'asked' || state === 'asking'),
  )
  const off = idAsked(c, 'off')
  return c.render(
    <FindPage {...{ reader, suggested, waiting }} wish={found(wish)} putOff={off} />,
    about(c, 'findTitle'),
  )
}

async function showWish({ db }: PartnerTools, c: Context, given?: Record<string, unknown>) {
  const { reader } = c.var
  const wish = found(await db.ask(asPerson(reader.id), (tx) => wishOf(tx, reader.id)))
  if (given) c.status(422)
  const page = {
    reader,
    ...wish,
    answers: given ?? { ...wish },
    complaints: given && { places: 'places' },
    saved: c.req.query('saved') === 'wish',
  }
  return c.render(<WishPage {...page} />, about(c, 'wishTitle'))
}

async function keepWish(tools: PartnerTools, c: Context) {
  const given = await readForm(c.req)
  const answers = answersOf(wishForm, given)
  if (!answers.ok) return showWish(tools, c, given)
  const me = c.var.reader.id
  await tools.db.as(asPerson(me), (tx) => putWish(tx, me, answers.value))
  return c.redirect('/partners/wish?saved=wish', 303)
}

async function putOffIn({ db }: PartnerTools, c: Context, off: boolean) {
  const [me, person] = [c.var.reader.id, idIn(c, 'person')]
  refuseUnless(await db.as(asPerson(me), (tx) => putOff(tx, me, person, off)))
  return person
}

async function ask(tools: PartnerTools, c: Context) {
  const [given, me] = [await readForm(c.req), c.var.reader.id]
  const answers = answersOf(askForm, given)
  const asked = answers.ok
    ? await tools.db.as(asPerson(me), (tx) => askPartner(tx, me, answers.value))
    : answers
  if (!asked.ok) return showAsking(tools, c, given, asked.complaints)
  return c.redirect(`/partners/${asked.value}`, 303)
}

async function showAsking(
  { db, find }: PartnerTools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const chosen = idOf(answers['person'])
  const [choice, line] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([choosePerson(tx, find, answers), chosen ? lineTo(tx, reader.id, chosen) : undefined]),
  )
  if (chosen && !complaints) found(choice.person)
  if (complaints) c.status(422)
  const kind = kindForm.parse(answers['kind'])
  const wrong = complaints ?? unfit(choice.person, line, reader.id)
  const page = { reader, kind, ...choice, answers, complaints: wrong, line: line?.line ?? false }
  const say = words(reader.language)
  const { person } = choice
  const title = person ? say('askTitleWhom', { kind, name: person.name }) : say('askTitle', { kind })
  return c.render(<AskPage {...page} />, { title, at: 'people' })
}

/** Who cannot be asked at all is told of before they try. */
function unfit(person: { id: string } | undefined, line: { evaluates: boolean } | undefined, me: string) {
  if (person?.id === me) return { person: 'yourself' }
  return line?.evaluates ? { person: 'evaluates' } : undefined
}
