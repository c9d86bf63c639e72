import { asPerson, found, Refusal, type Database } from '#platform'
import { sayInstant } from '#language'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deviceName, formName, heldWords, largestDraft } from './draft.ts'
import { draftsElsewhere, dropDrafts, putDraft } from './drafts.store.ts'
import { pace } from './pace.ts'
import { sayDraft } from './say-draft.ts'
import { words } from './words.ts'

/** A form that is typed in all the time sends itself twelve times a minute at most. */
const mostInAMinute = 120

const formOf = (c: Context) => found(formName.safeParse(c.req.param('form')).data)

/** Words being written: a device hands over what it holds of a form, and asks what other devices hold of it. */
export function draftRoutes(db: Database) {
  const may = pace(mostInAMinute, Date.now)
  return new Hono()
    .use('/drafts/*', async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
    })
    .get('/drafts/:form', async (c) => {
      const { reader } = c.var
      const [form, device] = [formOf(c), found(deviceName.safeParse(c.req.query('device')).data)]
      const drafts = await db.ask(asPerson(reader.id), (tx) => draftsElsewhere(tx, reader.id, form, device))
      return c.json(
        drafts.map((draft) => ({ id: draft.id, said: sayDraft(draft, reader), fields: draft.fields })),
      )
    })
    .post('/drafts/:form', bodyLimit({ maxSize: largestDraft, onError: tooLarge }), async (c) => {
      const { reader } = c.var
      const [form, held] = [formOf(c), await heldIn(c)]
      // Somebody else has signed in on this device since the page was opened: these are not their words.
      if (held.owner !== reader.id) throw new Refusal('not allowed')
      if (!may(reader.id)) throw new Refusal('busy')
      const kept = await db.as(asPerson(reader.id), (tx) =>
        Object.keys(held.fields).length
          ? putDraft(tx, reader.id, form, held)
          : dropDrafts(tx, reader.id, [form], { device: held.device, settled: [] }).then(() => 1),
      )
      if (!kept) throw new Refusal('storage full')
      return c.json({
        said: words(reader.language)('saved', { time: sayInstant(reader.now, 'time', reader) }),
      })
    })
}

// As plain text, so that it passes the same guard against other sites as every form.
async function heldIn(c: Context) {
  try {
    return heldWords.parse(JSON.parse(await c.req.text()))
  } catch {
    throw new Refusal('not found')
  }
}

const tooLarge = () => {
  throw new Refusal('too large')
}
