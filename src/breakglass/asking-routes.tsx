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
      const { reader } = c.var
      const { person, reader: other, words: given } = queryForm.parse(c.req.query())
      const clean = given === undefined ? undefined : wordsOf(given)
      if (person && clean === undefined) {
        const [may, pair] = await db.ask(asPerson(reader.id), (tx) =>
          Promise.all([mayAsk(tx), pairOf(tx, c, { person, reader: other })]),
        )
        refuseUnless(may)
        return show(c, pair)
      }
      const [may, owner, all] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([
          mayAsk(tx),
          person ? candidateWith(tx, person, 'owner').then(found) : undefined,
          clean ? candidates(tx, clean, person ? 'reader' : 'owner') : [],
        ]),
      )
      refuseUnless(may)
      const page = (
        <CandidatesPage
          {...{ reader, owner, given: clean ?? '' }}
          found={all.filter(({ id }) => id !== owner?.id)}
        />
      )
      return c.render(page, { title: words(reader.language)('ask'), room: 'record' })
    })
    .post('/break-glass', async (c) => {
      const me = c.var.reader.id
      const given = await readForm(c.req)
      const answers = answersOf(accessForm, given)
      return db.as(asPerson(me), async (tx) => {
        const pair = await pairOf(tx, c, queryForm.parse(given))
        const asked = answers.ok ? await askAccess(tx, me, answers.value) : complain(answers.complaints)
        if (asked.ok) return c.redirect(`/break-glass/${asked.value}`, 303)
        c.status(422)
        return show(c, { ...pair, answers: given, complaints: asked.complaints })
      })
    })

interface Pair {
  owner: Candidate
  who: Candidate
  confirmers: string[]
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
