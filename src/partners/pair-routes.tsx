import { idIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, found, refuseUnless, type Transaction } from '#platform'
import { leaveCircle } from '#sharing'
import { Hono, type Context } from 'hono'
import { acceptPartner } from './accept-partner.ts'
import { chooseMain } from './choose-main.ts'
import { declineAsking } from './decline-asking.ts'
import { FirstTalkPage } from './first-talk-page.tsx'
import { givenForm } from './given.ts'
import { removeGiven } from './given.store.ts'
import { GonePage } from './gone-page.tsx'
import type { HoursForm } from './hours-section.tsx'
import { noteHours } from './note-hours.ts'
import { PartnerPage } from './partner-page.tsx'
import type { PartnerTools } from './partner-tools.ts'
import { mainOf, type Partnership } from './partnership.ts'
import { partnershipWith } from './partners.store.ts'
import { pausePartnership } from './pause-partnership.ts'
import { readPair } from './read-pair.ts'
import { resumePartnership } from './resume-partnership.ts'
import { words } from './words.ts'

const at = '/partners/:id'

/** A partnership or coaching: its page, saying yes or no, pausing, ending, noting hours. */
export const pairRoutes = (tools: PartnerTools) =>
  new Hono()
    .get(at, (c) => showPair(tools, c))
    .get(`${at}/first-talk`, (c) => showTalk(tools, c))
    .post(`${at}/acceptance`, async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const accepted = await tools.db.as(asPerson(me), (tx) => acceptPartner(tx, me, id))
      return accepted ? c.redirect(`/partners/${id}`, 303) : showGone(c)
    })
    .post(`${at}/declining`, (c) =>
      does(tools, c, (tx, _me, id) => declineAsking(tx, id), '/people?left=asked'),
    )
    .post(`${at}/ending`, (c) => does(tools, c, (tx, _me, id) => leaveCircle(tx, id), leftOf))
    .post(`${at}/pause`, (c) => does(tools, c, pausePartnership))
    .post(`${at}/pause/ending`, (c) => does(tools, c, resumePartnership))
    .post(`${at}/main`, (c) => does(tools, c, chooseMain))
    .post(`${at}/hours`, (c) => note(tools, c))
    .post(`${at}/hours/:given/ending`, (c) => {
      const given = idIn(c, 'given')
      return does(tools, c, async (tx, me, id) => {
        refuseUnless(await removeGiven(tx, id, me, given))
      })
    })

type Deed = (tx: Transaction, me: string, id: string) => Promise<unknown>

/** What somebody reads who left: they took an asking back, or it has ended. */
const leftOf = ({ state }: Partnership) => `/people?left=${state === 'asking' ? 'asking' : 'pair'}`

type Then = string | ((was: Partnership) => string)

async function does({ db }: PartnerTools, c: Context, deed: Deed, then: Then = `/partners/${idIn(c)}`) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const was = await db.as(asPerson(me), async (tx) => {
    const pair = found(await partnershipWith(tx, me, id))
    await deed(tx, me, id)
    return pair
  })
  return c.redirect(typeof then === 'string' ? then : then(was), 303)
}

const showGone = (c: Context) => {
  c.status(404)
  const { language } = c.var.reader
  return c.render(<GonePage language={language} />, { title: words(language)('gone'), at: 'people' })
}

async function showPair({ db, shownAsked, sayMeetings }: PartnerTools, c: Context, hours?: HoursForm) {
  const [id, { reader }] = [idIn(c), c.var]
  const [{ all, ...told }, meetings] = await db.ask(
    asPerson(reader.id),
    (tx) => Promise.all([readPair(tx, reader.id, id, shownAsked), sayMeetings?.(tx, reader, id)]),
    'one plan',
  )
  const pair = all.find((one) => one.id === id)
  if (!pair) return showGone(c)
  if (hours) c.status(422)
  const [main, several] = [mainOf(all)?.id === id, all.filter(isPartner).length > 1 && isPartner(pair)]
  const further = meetings?.(pair.state === 'paused')
  const page = { reader, pair, main, several, ...told, meetings: further, hours }
  return c.render(<PartnerPage {...page} />, { title: pair.other.name, at: 'people' })
}

const isPartner = ({ kind, state }: { kind: string; state: string }) =>
  kind === 'partnership' && state === 'active'

async function showTalk({ db }: PartnerTools, c: Context) {
  const [id, { reader }] = [idIn(c), c.var]
  const pair = await db.ask(asPerson(reader.id), (tx) => partnershipWith(tx, reader.id, id))
  if (!pair || pair.state === 'asked') return showGone(c)
  const title = words(reader.language)('talkTitle')
  return c.render(<FirstTalkPage {...{ reader, pair }} />, { title, at: 'people' })
}

async function note(tools: PartnerTools, c: Context) {
  const [id, given, { reader }] = [idIn(c), await readForm(c.req), c.var]
  const answers = answersOf(givenForm, given)
  const noted = answers.ok
    ? await tools.db.as(asPerson(reader.id), (tx) =>
        noteHours(tx, reader.id, id, { ...answers.value, today: reader.today }),
      )
    : answers
  if (!noted.ok) return showPair(tools, c, { answers: given, complaints: noted.complaints })
  return c.redirect(`/partners/${id}?saved=hours-${id}`, 303)
}
