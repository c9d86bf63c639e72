import { idIn } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm, writing, type Between, type Complaints } from '#forms'
import { asPerson, found, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { claimGoal, unclaimGoal } from './claim-goal.ts'
import { attachmentsOf, evidenceWith } from './evidence.store.ts'
import { evidenceForm } from './evidence.ts'
import { showStandard, unshowStandard } from './show-standard.ts'
import { standardForm } from './standard.ts'
import { rewriteEvidence } from './rewrite-evidence.ts'
import type { Tools } from './portfolio-tools.ts'
import { takeBackEvidence, trashEvidence } from './trash-evidence.ts'
import { words } from './words.ts'
import { WordsPage } from './words-page.tsx'

const claimForm = z.object({ goal: z.uuid(), sentence: writing(2000) })

/** Writing an entry anew, joining it to goals, the trash and back. */
export function writingRoutes({ db }: Tools) {
  const change = async (
    c: Context,
    work: (tx: Transaction, me: string, id: string) => Promise<void>,
    saved = '',
  ) => {
    const id = idIn(c)
    const me = c.var.reader.id
    await db.as(asPerson(me), (tx) => work(tx, me, id))
    return c.redirect(`/portfolio/${id}${saved && `?saved=${saved}-${id}`}`, 303)
  }
  return new Hono()
    .get('/portfolio/:id/words', (c) => showWords(db, c))
    .post('/portfolio/:id/words', (c) => keepWords(db, c))
    .post('/portfolio/:id/claims', async (c) => {
      const { goal, sentence } = found(claimForm.safeParse(await readForm(c.req)).data)
      return change(c, (tx, me, id) => claimGoal(tx, me, { evidence: id, goal }, sentence), 'claim')
    })
    .post('/portfolio/:id/claims/:goal/ending', (c) =>
      change(c, (tx, me, id) => unclaimGoal(tx, me, { evidence: id, goal: idIn(c, 'goal') })),
    )
    .post('/portfolio/:id/standards', async (c) => {
      const { standard: item, sentence } = found(standardForm.safeParse(await readForm(c.req)).data)
      return change(c, (tx, me, id) => showStandard(tx, me, { evidence: id, item }, sentence), 'standard')
    })
    .post('/portfolio/:id/standards/:item/ending', (c) =>
      change(c, (tx, me, id) => unshowStandard(tx, me, id, idIn(c, 'item'))),
    )
    .post('/portfolio/:id/trash', (c) => change(c, trashEvidence))
    .post('/portfolio/:id/trash/ending', (c) => change(c, takeBackEvidence))
}

async function keepWords(db: Tools['db'], c: Context) {
  const given = await readForm(c.req)
  const answers = answersOf(evidenceForm, given)
  if (!answers.ok) return showWords(db, c, { ...answers, answers: given })
  const [id, person] = [idIn(c), c.var.reader.id]
  const kept = await db.as(asPerson(person), (tx) =>
    rewriteEvidence(tx, { person, id }, answers.value, given),
  )
  if (!kept.ok) return showWords(db, c, { ...kept, answers: kept.between?.answers ?? given })
  return c.redirect(`/portfolio/${id}?saved=evidence-${id}`, 303)
}

interface Again {
  answers: Record<string, unknown>
  complaints: Complaints
  /** Other words were kept meanwhile. */
  between?: Between
}

async function showWords(db: Tools['db'], c: Context, again?: Again) {
  const { reader } = c.var
  const id = idIn(c)
  const [evidence, attachments] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([evidenceWith(tx, reader.id, id), attachmentsOf(tx, reader.id, id)]),
  )
  const photos = attachments.filter((file) => file.kind === 'photo')
  const entry = found(evidence)
  if (again) c.status(again.between ? 409 : 422)
  const page = (
    <WordsPage
      {...{ reader, evidence: entry, photos }}
      answers={again?.answers ?? { ...entry, alt: photos[0]?.alt }}
      complaints={again?.complaints}
      both={again?.between && sayBetween(again.between, reader)}
    />
  )
  return c.render(page, { title: words(reader.language)('editTitle'), at: 'portfolio' })
}
