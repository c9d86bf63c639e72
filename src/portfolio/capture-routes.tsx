import { presentCycle } from '#cycles'
import { answersOf, complain, readForm, type Complaints, type Outcome } from '#forms'
import { asPerson, newId } from '#platform'
import { Hono, type Context } from 'hono'
import { captureEvidence, type CapturedFile } from './capture-evidence.ts'
import { CapturePage } from './capture-page.tsx'
import { captureForm } from './evidence.ts'
import { readOffer } from './read-offer.ts'
import { takeTurn } from './room.store.ts'
import { holdsAll, receiveChosen, recordFile, roomOf, sizesOf } from './take-file.ts'
import type { CaptureTools } from './portfolio-tools.ts'
import { words } from './words.ts'

/** Capturing a sentence, a photo, a file or a link. */
export const captureRoutes = (tools: CaptureTools) =>
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
  tools: CaptureTools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [offered, room] = await tools.db.read(asPerson(reader.id), (tx) =>
    Promise.all([readOffer(tx, reader.id), roomOf(tx, reader.id, tools)]),
  )
  const once = typeof answers.once === 'string' ? answers.once : newId()
  const fileLost = [answers.file].flat().some((file) => file instanceof File && file.size > 0)
  const page = <CapturePage {...{ reader, ...offered, room, answers, complaints, once, fileLost }} />
  return c.render(page, { title: words(reader.language)('captureTitle'), at: 'capture' })
}

const lookAtRoom = (tools: CaptureTools, person: string) =>
  tools.db.read(asPerson(person), (tx) => roomOf(tx, person, tools))

async function capture(
  tools: CaptureTools,
  person: string,
  given: Record<string, unknown>,
): Promise<Outcome<{ id: string }>> {
  const read = answersOf(captureForm, given)
  if (!read.ok) return read
  const noRoom = complain({ file: 'refused.no-room' })
  const sizes = sizesOf(given.file)
  if (sizes.length > 0 && !holdsAll(await lookAtRoom(tools, person), sizes)) return noRoom
  const files = await receiveChosen(tools, person, given.file)
  if ('refused' in files) return complain({ file: `refused.${files.refused}` })
  return tools.db.as(asPerson(person), async (tx) => {
    const cycle = await presentCycle(tx, person)
    if (!cycle) return complain({ caption: 'noCycle' })
    if (files.length > 0) await takeTurn(tx, person)
    if (files.length > 0 && !holdsAll(await roomOf(tx, person, tools), files)) return noRoom
    const recorded: CapturedFile[] = []
    for (const file of files)
      recorded.push(await recordFile(tools, tx, person, { ...file, alt: read.value.alt }))
    return captureEvidence(tx, { id: newId(), spaceId: person, cycleId: cycle.id }, read.value, recorded)
  })
}
