import { presentCycle } from '#cycles'
import { answersOf, complain, readForm, type Complaints, type Outcome } from '#forms'
import { asPerson, newId } from '#platform'
import { Hono, type Context } from 'hono'
import { captureEvidence, type CapturedFile } from './capture-evidence.ts'
import { CapturePage } from './capture-page.tsx'
import { captureForm } from './evidence.ts'
import { readOffer } from './read-offer.ts'
import { receiveChosen, recordFile } from './take-file.ts'
import type { Tools } from './portfolio-tools.ts'
import { words } from './words.ts'

/** Capturing a sentence, a photo, a file or a link. */
export const captureRoutes = (tools: Tools) =>
  new Hono()
    .get('/capture', (c) => showForm(tools, c, c.req.query()))
    .post('/capture', async (c) => {
      const answers = await readForm(c.req)
      const captured = await capture(tools, c.var.reader.id, answers)
      if (captured.ok) return c.redirect(`/portfolio/${captured.value.id}?saved=capture`, 303)
      c.status(422)
      return showForm(tools, c, answers, captured.complaints)
    })

async function showForm(
  { db }: Tools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const offered = await db.read(asPerson(reader.id), (tx) => readOffer(tx, reader.id))
  const once = typeof answers.once === 'string' ? answers.once : newId()
  const fileLost = [answers.file].flat().some((file) => file instanceof File && file.size > 0)
  const page = <CapturePage {...{ reader, ...offered, answers, complaints, once, fileLost }} />
  return c.render(page, { title: words(reader.language)('captureTitle'), at: 'capture' })
}

async function capture(
  tools: Tools,
  person: string,
  given: Record<string, unknown>,
): Promise<Outcome<{ id: string }>> {
  const read = answersOf(captureForm, given)
  if (!read.ok) return read
  const files = await receiveChosen(tools, person, given.file)
  if ('refused' in files) return complain({ file: `refused.${files.refused}` })
  return tools.db.as(asPerson(person), async (tx) => {
    const cycle = await presentCycle(tx, person)
    if (!cycle) return complain({ caption: 'noCycle' })
    const recorded: CapturedFile[] = []
    for (const file of files)
      recorded.push(await recordFile(tools, tx, person, { ...file, alt: read.value.alt }))
    return captureEvidence(tx, { id: newId(), spaceId: person, cycleId: cycle.id }, read.value, recorded)
  })
}
