import { idIn, idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { organizationWith } from '#organizations'
import { asPerson, type Database, found, newId, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { retireTemplate } from './retire-template.ts'
import { TemplatePage } from './template-page.tsx'
import { templateForm } from './template.ts'
import { TemplatesPage, type SayUses } from './templates-page.tsx'
import { keepsTemplates, templatesOf } from './templates.store.ts'
import { words } from './words.ts'
import { writeTemplate } from './write-template.ts'

interface Tools {
  db: Database
  /** What a cycle can be for. */
  uses: SayUses
}

const at = '/organizations/:space/cycle-templates'

/** The templates of an organization: read by everybody of its tree, written by whoever keeps its plans. */
export const templateRoutes = (tools: Tools) =>
  new Hono()
    .get(at, (c) => showTemplates(tools, c))
    .get(`${at}/new`, (c) => showTemplate(tools, c))
    .post(at, (c) => keep(tools, c, newId()))
    .get(`${at}/:id`, (c) => showTemplate(tools, c))
    .post(`${at}/:id`, (c) => keep(tools, c, idIn(c)))
    .post(`${at}/:id/retirement`, (c) => retire(tools, c, true))
    .post(`${at}/:id/retirement/ending`, (c) => retire(tools, c, false))

const listAt = (space: string) => `/organizations/${space}/cycle-templates`

async function keep(tools: Tools, c: Context, id: string) {
  const [space, given] = [idIn(c, 'space'), await readForm(c.req)]
  const answers = answersOf(templateForm, given)
  if (!answers.ok) return showTemplate(tools, c, given, answers.complaints)
  await tools.db.as(asPerson(c.var.reader.id), (tx) => writeTemplate(tx, { space, id }, answers.value))
  return c.redirect(`${listAt(space)}?saved=cycle-template-${c.req.param('id') ?? space}`, 303)
}

async function retire({ db }: Tools, c: Context, retired: boolean) {
  const template = idsIn(c, 'space', 'id')
  await db.as(asPerson(c.var.reader.id), (tx) => retireTemplate(tx, template, retired))
  return c.redirect(listAt(template.space), 303)
}

const lookAt = async (tx: Transaction, space: string) => {
  const [organization, templates, keeps] = await Promise.all([
    organizationWith(tx, space),
    templatesOf(tx, space),
    keepsTemplates(tx, space),
  ])
  return { organization: found(organization), templates, keeps }
}

async function showTemplates({ db, uses }: Tools, c: Context) {
  const { reader } = c.var
  const shown = await db.ask(asPerson(reader.id), (tx) => lookAt(tx, idIn(c, 'space')))
  const page = <TemplatesPage {...{ reader, ...shown }} uses={uses(reader.language)} />
  return c.render(page, { title: words(reader.language)('templates'), at: 'people' })
}

async function showTemplate(
  { db, uses }: Tools,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [space, id] = [idIn(c, 'space'), c.req.param('id') && idIn(c)]
  const { organization, templates, keeps } = await db.ask(asPerson(reader.id), (tx) => lookAt(tx, space))
  refuseUnless(keeps)
  const template = id ? found(templates.find((one) => one.id === id)) : undefined
  if (complaints) c.status(422)
  const about = { reader, organization, template, answers, complaints }
  return c.render(<TemplatePage {...about} uses={uses(reader.language)} />, {
    title: template?.title ?? words(reader.language)('newTemplate'),
    at: 'people',
  })
}
