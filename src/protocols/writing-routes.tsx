import { idIn, madeOnce, numberOf } from '#addresses'
import { sayBetween, type BothSaid } from '#drafts'
import { answersOf, complain, readForm, type Between, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { protocolForm, type Protocol } from './protocol.ts'
import { protocolWith } from './protocols.store.ts'
import { readSteps } from './read-steps.ts'
import { rewriteProtocol } from './rewrite-protocol.ts'
import { sayPlaces } from './say-places.ts'
import { saySteps } from './say-protocol.ts'
import { words } from './words.ts'
import { WritePage } from './write-page.tsx'
import { writeProtocol } from './write-protocol.ts'

type Given = Record<string, unknown>

/** Writing a recipe and changing one. Each button of the form keeps what is written. */
export const writingRoutes = (db: Database) =>
  new Hono()
    .get('/protocols/new', (c) => showNew(db, c, { given: c.req.query() }))
    .post('/protocols', async (c) => {
      const given = await readForm(c.req)
      const id = numberOf(given)
      const answers = answersOf(protocolForm, { ...given, step: readSteps(given) })
      if (!answers.ok) return showNew(db, c, { given, complaints: answers.complaints })
      const me = asPerson(c.var.reader.id)
      const writing = db.as(me, async (tx) => {
        const places = [c.var.reader.id, ...(await circlesOf(tx, c.var.reader.id)).map((circle) => circle.id)]
        const space = places.find((place) => place === given.space)
        if (!space) return complain({ space: 'space' })
        await writeProtocol(tx, { space, id }, answers.value)
        return answers
      })
      const kept = await madeOnce('protocol', writing)
      if (kept && !kept.ok) return showNew(db, c, { given, complaints: kept.complaints })
      return c.redirect(whereTo(id, given.do, 'new'), 303)
    })
    .get('/protocols/:key/edit', async (c) => {
      const protocol = await protocolAt(db, c)
      return showForm(c, { protocol, answers: { ...protocol, steps: saySteps(protocol, c.var.reader) } })
    })
    .post('/protocols/:key', async (c) => {
      const { reader } = c.var
      const given = await readForm(c.req)
      const answers = answersOf(protocolForm, { ...given, step: readSteps(given) })
      const protocol = await protocolAt(db, c)
      if (!answers.ok) return showForm(c, { protocol, answers: given, complaints: answers.complaints })
      const came = await db.as(asPerson(reader.id), async (tx) => {
        const was = found(await protocolWith(tx, protocol.key))
        const say = (one: Pick<Protocol, 'steps' | 'each'>) => saySteps(one, reader)
        return rewriteProtocol(tx, was, answers.value, { given, say })
      })
      if (came) return showForm(c, { protocol: await protocolAt(db, c), answers: given, came })
      return c.redirect(whereTo(protocol.key, given.do, protocol.key), 303)
    })

async function protocolAt(db: Database, c: Context): Promise<Protocol> {
  const key = idIn(c, 'key')
  return found(await db.ask(asPerson(c.var.reader.id), (tx) => protocolWith(tx, key)))
}

/** Whoever moves a step goes on writing where it stands now; whoever keeps the form reads it. */
function whereTo(id: string, asked: unknown, kept: string): string {
  const saved = `saved=protocol-${kept}`
  const [, deed, n] = /^(add|up|down|out|back)(?:\.(\d+))?$/.exec(String(asked)) ?? []
  if (!deed) return `/protocols/${id}?${saved}`
  const place = Math.max(Number(n ?? 0) + (deed === 'up' ? -1 : deed === 'down' ? 1 : 0), 0)
  return `/protocols/${id}/edit?${saved}${deed === 'add' ? '&more=1' : ''}#step-${place}`
}

async function showNew(
  db: Database,
  c: Context,
  { given, complaints }: { given: Given; complaints?: Complaints },
) {
  const { reader } = c.var
  const circles = await db.ask(asPerson(reader.id), (tx) => circlesOf(tx, reader.id))
  const places = sayPlaces(circles, reader)
  if (complaints) c.status(422)
  const steps = readSteps(given)
  const page = (
    <WritePage {...{ reader, places, complaints, steps }} answers={given} more={steps.length ? 1 : 3} />
  )
  return c.render(page, { title: words(reader.language)('newTitle'), at: 'people' })
}

interface Form {
  protocol: Protocol
  answers: Given
  complaints?: Complaints
  /** What another member kept meanwhile. */
  came?: Between
}

function showForm(c: Context, { protocol, answers, complaints, came }: Form) {
  const { reader } = c.var
  if (complaints || came) c.status(came ? 409 : 422)
  const both: BothSaid | undefined = came && sayBetween(came, reader)
  const typed = readSteps(answers)
  const steps =
    typed.length && !came?.taken.includes('steps') ? typed : protocol.steps.map((step) => ({ ...step }))
  const more = c.req.query('more') ? 1 : 0
  const page = (
    <WritePage {...{ reader, protocol, complaints, both, steps, more }} answers={came?.answers ?? answers} />
  )
  return c.render(page, { title: words(reader.language)('editTitle'), at: 'people' })
}
