import { wordsOf } from '#addresses'
import { answersOf, complain, readForm } from '#forms'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { accessForm, type Candidate } from './access.ts'
import { candidates, candidateWith, mayAsk } from './accesses.store.ts'
import { askAccess } from './ask-access.ts'
import { AskPage, type AskProps } from './ask-page.tsx'
import { CandidatesPage } from './candidates-page.tsx'
import { confirmersOf } from './confirmers.store.ts'
import { words } from './words.ts'

const uuid = z.uuid().optional().catch(undefined)
const queryForm = z.object({ person: uuid, reader: uuid, words: z.string().optional() })

/** Asking for access: whose work, who reads, and the form. */
export const askingRoutes = (db: Database) =>
  new Hono()
    .get('/break-glass/new', async (c) => {
      const { person, reader, words: given } = queryForm.parse(c.req.query())
      if (!person || given !== undefined) return showCandidates(db, c, person, wordsOf(given ?? ''))
      const [may, pair] = await db.ask(asPerson(c.var.reader.id), (tx) =>
        Promise.all([mayAsk(tx), pairOf(tx, c, { person, reader })]),
      )
      refuseUnless(may)
      return show(c, pair)
    })
    .post('/break-glass', async (c) => {
      const me = c.var.reader.id
      const given = await readForm(c.req)
      const answers = answersOf(accessForm, given)
      return db.as(asPerson(me), async (tx) => {
        const pair = await pairOf(tx, c, queryForm.parse(given))
        const asked = answers.ok ? await askAccess(tx, me, answers.value) : complain(answers.complaints)
        if (asked.ok) return c.redirect(`/break-glass/${asked.value}?saved=break-glass-${pair.owner.id}`, 303)
        c.status(422)
        return show(c, { ...pair, answers: given, complaints: asked.complaints })
      })
    })

/** People by words, to choose from: whose work it is, or, once that is said, who reads it. */
async function showCandidates(db: Database, c: Context, person: string | undefined, given: string) {
  const { reader } = c.var
  const [may, owner, all] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      mayAsk(tx),
      person ? candidateWith(tx, person, 'owner').then(found) : undefined,
      given ? candidates(tx, given, person ? 'reader' : 'owner') : [],
    ]),
  )
  refuseUnless(may)
  const others = all.filter(({ id }) => id !== owner?.id)
  const page = <CandidatesPage {...{ reader, owner, given }} found={others} />
  return c.render(page, { title: words(reader.language)('ask'), room: 'record' })
}

interface Pair {
  owner: Candidate
  who: Candidate
  confirmers: Candidate[]
}

async function pairOf(tx: Transaction, c: Context, ids: { person?: string; reader?: string }): Promise<Pair> {
  const [one, other] = [found(ids.person), ids.reader ?? c.var.reader.id]
  const [owner, who, confirmers] = await Promise.all([
    candidateWith(tx, one, 'owner'),
    candidateWith(tx, other, 'reader'),
    confirmersOf(tx, { owner: one, reader: other }),
  ])
  return { owner: found(owner), who: found(who), confirmers }
}

const show = (c: Context, props: Omit<AskProps, 'reader'>) =>
  c.render(<AskPage reader={c.var.reader} {...props} />, {
    title: words(c.var.reader.language)('ask'),
    room: 'record',
  })
