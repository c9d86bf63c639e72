import { readForm, type Complaints } from '#forms'
import { asPerson, found, newId, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { BeginPage } from './begin-page.tsx'
import type { Choices } from './run-choices.ts'
import { meetingNamed } from './beginning.ts'
import { beginSitting } from './begin-sitting.ts'
import { findChoices } from './find-choices.ts'
import { planSitting } from './plan-sitting.ts'
import { ProtocolPage } from './protocol-page.tsx'
import { addressOf } from './room.ts'
import { words } from './words.ts'

/** Choosing what is run in a meeting, and beginning it. */
export const beginRoutes = (db: Database) =>
  new Hono()
    .get('/sittings/new', async (c) => {
      const meeting = found(meetingNamed(c.req.query('meeting')))
      const choices = await db.read(asPerson(c.var.reader.id), (tx) => findChoices(tx, meeting, c.var.reader))
      const [latest] = choices.earlier
      if (latest?.open) return c.redirect(addressOf({ space: meeting.space, id: latest.id }), 303)
      return show(c, choices, { answers: c.req.query() })
    })
    .post('/sittings', async (c) => {
      const { reader } = c.var
      const given = await readForm(c.req)
      const { space, id: meeting } = found(meetingNamed(given.meeting))
      const { choices, complaints, begun } = await db.as(asPerson(reader.id), async (tx) => {
        const open = await findChoices(tx, { space, id: meeting }, reader)
        const plan = planSitting(open, given, words(reader.language)('title'))
        if (!plan.ok || open.meeting.rests)
          return { choices: open, complaints: plan.ok ? {} : plan.complaints }
        return {
          choices: open,
          begun: await beginSitting(tx, reader.id, { space, id: newId(), meeting }, plan.value),
        }
      })
      if (!begun) return show(c, choices, { answers: given, complaints })
      return c.redirect(`${addressOf({ space, id: begun })}?saved=sitting-${meeting}`, 303)
    })

interface Form {
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** What can be chosen, or the one protocol that is; with complaints, what needs another look. */
function show(c: Context, choices: Choices, { answers, complaints }: Form) {
  const { reader } = c.var
  const { meeting, members, protocols } = choices
  const protocol = protocols.find(({ key }) => key === answers.what)
  if (complaints) c.status(422)
  const page =
    protocol && !meeting.rests ? (
      <ProtocolPage {...{ reader, meeting, members, protocol, answers, complaints }} />
    ) : (
      <BeginPage {...{ reader, ...choices }} wrong={complaints !== undefined && !meeting.rests} />
    )
  return c.render(page, { title: words(reader.language)('beginTitle'), at: 'people' })
}
