import { leadOn } from '#accounts'
import {
  CycleDeeds,
  CycleQuestions,
  lets,
  phases,
  presentCycle,
  type Phase,
  type PresentCycle,
} from '#cycles'
import { answersOf, readForm, textOf } from '#forms'
import { goalsAsked, unfinishedCounted, type Goal, type UnfinishedCount } from '#focus'
import { asPerson, found, Refusal, type Database, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { beginYear } from './begin-year.ts'
import { CyclePage } from './cycle-page.tsx'
import { fruitsOf, type Fruits } from './fruits.store.ts'
import { gatesOf, standardsNamed, type Gates } from './gates.store.ts'
import { cycleBelow, lightGroundOf } from './ground.store.ts'
import { hereIn } from './here-in.ts'
import { NoCyclePage } from './no-cycle-page.tsx'
import { PhasePage } from './phase-page.tsx'
import { headingOf, presentPost, type Heading } from './post.store.ts'
import { lastYear, readiness } from './readiness.ts'
import { words } from './words.ts'

/** My cycle: the year on one page. */
export const cycleRoutes = (db: Database) =>
  new Hono()
    .get('/cycle', async (c) => {
      const { reader } = c.var
      const about = { title: words(reader.language)('cycle'), at: 'cycle' } as const
      const parts = await db.read(asPerson(reader.id), (tx) => cycleParts(tx, reader.id))
      if (!parts) return noCycle(c, db)
      return c.render(<CyclePage reader={reader} {...parts} />, about)
    })
    .post('/cycle', async (c) => {
      const [{ reader }, given] = [c.var, await readForm(c.req)]
      await db.as(asPerson(reader.id), (tx) => beginYear(tx, reader.id, reader.today))
      const way = { next: textOf(given.next), kept: textOf(given.kept) }
      return leadOn(c, way, '/cycle', words(reader.language)('begunStillHere'))
    })
    .get('/cycle/:phase', async (c) => {
      const { reader } = c.var
      const phase = phaseOf(c)
      const about = { title: words(reader.language)(`phase.${phase}`), at: 'cycle' } as const
      const parts = await db.read(asPerson(reader.id), (tx) => phaseParts(tx, reader.id, phase))
      if (!parts) return noCycle(c, db)
      return c.render(<PhasePage {...{ reader, ...parts }} />, about)
    })
    .post('/company/alone', async (c) => {
      const [{ reader }, answers] = [c.var, await readForm(c.req)]
      const outcome = await db.as(asPerson(reader.id), (tx) => CycleDeeds.sayAlone(tx, reader.id, answers))
      if (outcome.ok) return c.redirect(`/cycle/structures?saved=${outcome.value}`, 303)
      const parts = found(await db.read(asPerson(reader.id), (tx) => phaseParts(tx, reader.id, 'structures')))
      const about = { title: words(reader.language)('phase.structures'), at: 'cycle' } as const
      const again = { answers, complaints: outcome.complaints }
      c.status(422)
      return c.render(<PhasePage {...{ reader, ...parts, again }} />, about)
    })
    .post('/cycle/:phase', async (c) => {
      const [phase, { id }] = [phaseOf(c), c.var.reader]
      const answers = answersOf(markForm, await readForm(c.req))
      if (!answers.ok) throw new Refusal('not allowed')
      await db.as(asPerson(id), (tx) => mark(tx, id, phase, answers.value.state))
      return c.redirect(`/cycle/${phase}`, 303)
    })

const markForm = z.object({ state: z.enum(['ready', 'done', 'working']) })

const phaseOf = (c: Context): Phase => found(phases.find((one) => one === c.req.param('phase')))

async function mark(tx: Transaction, person: string, phase: Phase, state: 'ready' | 'done' | 'working') {
  const cycle = found(await presentCycle(tx, person))
  if (!lets(cycle, 'mark phases')) throw new Refusal('not allowed')
  await CycleDeeds.markPhase(tx, { person, cycle: cycle.id, phase }, state)
}

async function noCycle(c: Context, db: Database) {
  const { reader } = c.var
  const post = await db.ask(asPerson(reader.id), (tx) => presentPost(tx, reader.id))
  const next = c.req.param('phase') ? c.req.path : c.req.query('next')
  return c.render(<NoCyclePage reader={reader} post={post?.line} next={next} />, {
    title: words(reader.language)('cycle'),
    at: 'cycle',
  })
}

/** What a phase asks for, under its name, and the standards of the cycle. */
type Gated = Partial<Gates> & { standards: { names: string[] }; unfinished: UnfinishedCount | null }

async function cycleParts(tx: Transaction, person: string) {
  const standing = { cycle: cycleBelow(), fruits: fruitsOf(person) }
  type Standing = { cycle: PresentCycle | null; fruits: Fruits }
  const { cycle, fruits } = found(await tx.row<Standing>(together(standing, lightGroundOf(person))))
  if (!cycle) return undefined
  const here = hereIn(cycle, fruits)
  const phase = here ?? 'outcomes'
  const own = { heading: headingOf(person, cycle), goals: listed(goalsAsked(person, cycle.id)) }
  const asked = together({ ...own, ...gatesAsked(cycle, phase) }, groundOf(cycle))
  type Answers = Gated & { heading: Heading; goals: Listed<Goal> }
  const { heading, goals, ...gated } = found(await tx.row<Answers>(asked))
  return {
    cycle: { ...cycle, post: heading.post },
    here,
    believe: heading.believe,
    learned: heading.learned ?? undefined,
    goals: goals.list,
    ...toldOf(phase, cycle, gated),
  }
}

async function phaseParts(tx: Transaction, person: string, phase: Phase) {
  const cycle = await presentCycle(tx, person)
  if (!cycle) return undefined
  const gated = found(await tx.row<Gated>(together(gatesAsked(cycle, phase), groundOf(cycle))))
  return { cycle, phase, company: gated.structures, ...toldOf(phase, cycle, gated) }
}

const groundOf = (cycle: PresentCycle) => ({ before: CycleQuestions.cycleBefore(cycle) })

const gatesAsked = (cycle: PresentCycle, phase: Phase) => ({
  [phase]: gatesOf[phase](cycle),
  standards: standardsNamed(cycle),
  unfinished: unfinishedCounted(cycle.personId, cycle.id),
})

function toldOf(phase: Phase, cycle: PresentCycle, { standards: { names }, unfinished, ...gates }: Gated) {
  const before = offered(cycle) && unfinished ? [lastYear(unfinished)] : []
  const items = readiness(phase, found(gates[phase]), names)
  return { standards: names, items: phase === 'focus' ? [...before, ...items] : items, before: before[0] }
}

// What was not finished is asked about while goals are being chosen.
const offered = (cycle: PresentCycle) =>
  lets(cycle, 'write goals') && cycle.phases.focus !== 'ready' && cycle.phases.focus !== 'done'
