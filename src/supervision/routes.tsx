import { idIn, idsIn, pageAsked } from '#addresses'
import { complain, answersOf, readForm, type Complaints } from '#forms'
import { choosePerson, personWith, type FindCandidates } from '#people'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { appointEvaluator } from './appoint-evaluator.ts'
import { appointForm, delegateForm } from './assignment.ts'
import {
  assignmentWith,
  delegatedBy,
  evaluatedBy,
  maySupervise,
  momentAfter,
  officeOf,
} from './assignments.store.ts'
import { ChoosePage } from './choose-page.tsx'
import { delegateEvaluation } from './delegate-evaluation.ts'
import { endAssignment } from './end-assignment.ts'
import { OfficePage } from './office-page.tsx'
import { appointedBy, appoints } from './office.store.ts'
import { SupervisionPage } from './supervision-page.tsx'
import { words } from './words.ts'

interface Tools {
  db: Database
  find: FindCandidates
}

/** Whom one evaluates, handing it on, and for the office who evaluates whom. */
export const supervisionRoutes = (tools: Tools) =>
  new Hono()
    .get('/supervision', async (c) => {
      const { reader } = c.var
      const page = pageAsked(c)
      const [evaluated, handedOn, office] = await tools.db.ask(asPerson(reader.id), (tx) =>
        Promise.all([evaluatedBy(tx, page), delegatedBy(tx), appoints(tx)]),
      )
      return c.render(<SupervisionPage {...{ reader, evaluated, handedOn, page, office }} />, {
        title: words(reader.language)('title'),
        room: 'record',
      })
    })
    .get('/supervision/office', (c) => showOffice(tools, c))
    .get('/supervision/:space/new', (c) => showChoosing(tools, c, c.req.query()))
    .post('/supervision/:space', (c) => appoint(tools, c))
    .post('/supervision/:space/:id/ending', async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const office = await tools.db.as(asPerson(c.var.reader.id), async (tx) => {
        await endAssignment(tx, space, id)
        return officeOf(tx, space)
      })
      return c.redirect(office ? `/posts/${space}/${office.post}` : '/supervision', 303)
    })
    .get('/supervision/:space/:id/delegation', (c) => showChoosing(tools, c, c.req.query()))
    .post('/supervision/:space/:id/delegation', (c) => delegate(tools, c))

async function showOffice({ db }: Tools, c: Context) {
  const { reader } = c.var
  const [open, page] = [c.req.query('open') === '1', pageAsked(c)]
  const [office, leaders] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([appoints(tx), appointedBy(tx, { open, page })]),
  )
  refuseUnless(office)
  return c.render(<OfficePage {...{ reader, leaders, open, page }} />, {
    title: words(reader.language)('office'),
    room: 'record',
  })
}

async function appoint(tools: Tools, c: Context) {
  const space = idIn(c, 'space')
  const given = await readForm(c.req)
  const answers = answersOf(appointForm, given)
  if (!answers.ok) return showChoosing(tools, c, given, answers.complaints)
  const { person, process, until: last } = answers.value
  const tried = await tools.db.as(asPerson(c.var.reader.id), async (tx) => {
    const until = last ? await momentAfter(tx, space, last) : null
    const wrong = await whyNot(tx, space, person, until)
    if (!wrong) await appointEvaluator(tx, person, space, { process, until })
    return { wrong, office: await officeOf(tx, space) }
  })
  if (tried.wrong) return showChoosing(tools, c, given, tried.wrong)
  return c.redirect(`/posts/${space}/${found(tried.office).post}`, 303)
}

async function whyNot(
  tx: Transaction,
  leader: string,
  evaluator: string,
  until: Date | null,
): Promise<Complaints | undefined> {
  if (leader === evaluator) return { person: 'self' }
  if (until && until <= tx.now) return { until: 'past' }
  return (await maySupervise(tx, evaluator)) ? undefined : { person: 'notKept' }
}

async function delegate(tools: Tools, c: Context) {
  const { space, id } = idsIn(c, 'space', 'id')
  const given = await readForm(c.req)
  const answers = answersOf(delegateForm, given)
  const outcome = answers.ok
    ? await tools.db.as(asPerson(c.var.reader.id), async (tx) => {
        const assignment = found(await assignmentWith(tx, space, id))
        return delegateEvaluation(tx, assignment, answers.value.person, answers.value.until)
      })
    : complain(answers.complaints)
  if (!outcome.ok) return showChoosing(tools, c, given, outcome.complaints)
  return c.redirect('/supervision', 303)
}

async function showChoosing(
  { db, find }: Tools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [space, id] = [idIn(c, 'space'), c.req.param('id') && idIn(c)]
  const [leader, office, assignment, { chosen, ...choice }] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      personWith(tx, space),
      officeOf(tx, space),
      id ? assignmentWith(tx, space, id) : undefined,
      choosePerson(tx, find, answers),
    ]),
  )
  const leads = assignment?.evaluatorId === reader.id && assignment.lead
  refuseUnless((id ? leads : office) && (!chosen || choice.person))
  if (complaints) c.status(422)
  const action = id ? `/supervision/${space}/${id}/delegation` : `/supervision/${space}`
  const path = id ? action : `${action}/new`
  const back = id ? '/supervision' : `/posts/${space}/${office?.post}`
  const data = { reader, leader: found(leader), back, path, action, ...choice }
  return c.render(<ChoosePage {...{ ...data, answers, complaints }} delegating={Boolean(id)} />, {
    title: words(reader.language)(id ? 'delegateTo' : 'appointFor', { name: data.leader.name }),
    room: 'record',
  })
}
