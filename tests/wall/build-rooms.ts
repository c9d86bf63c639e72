import type { Grantable, Id, Row } from './model.ts'
import { membersOf } from './build-circles.ts'
import { add, instant, pick, type Site } from './site.ts'
import type { circlePlan, PlanOf } from './world-plan.ts'

/** What the members of a circle, present or past, agreed, planned, brought and said. */
export function addRoom(site: Site, circle: Row<'circle'>, { kept, meets }: PlanOf<typeof circlePlan>): void {
  const { id: space, kind } = circle
  const people = [...new Set(membersOf(site, space).map(({ person }) => person))]
  if (people.length === 0) return
  const by = pick(people, kept)
  const has = (bit: number) => (kept & (1 << bit)) !== 0
  addAgreements(site, circle, { people, turn: kept })
  if (has(0)) add(site, 'given', space, { by })
  if (kind === 'roundtable') addDefinitions(site, space, people)
  add(site, 'protocol', space, { by })
  const series = has(1) ? add(site, 'series', space, { structure: null, by }) : null
  for (const [turn, ends] of meets.entries()) {
    const cancelled = (kept + turn) % 3 === 0
    const meeting = add(site, 'meeting', space, {
      structure: null,
      series,
      by,
      ends: instant(ends),
      cancelled,
    })
    addTalk(site, { space, meeting, people, turn: kept + turn })
  }
}

type People = { people: Id[]; turn: number }

function addAgreements(site: Site, { id: space, openDays }: Row<'circle'>, { people, turn }: People): void {
  const [by, other] = [pick(people, turn), pick(people, turn + 1)]
  const first = add(site, 'agreement', space, { by, openDays, inForce: instant(-20) })
  for (const person of new Set([by, other])) add(site, 'acceptance', space, { agreement: first, person })
  if (turn % 3 === 0) return
  const next = add(site, 'agreement', space, { by: other, openDays: turn % 2 ? 12 : null, inForce: null })
  if (turn % 3 === 1) add(site, 'acceptance', space, { agreement: next, person: other })
}

function addDefinitions(site: Site, space: Id, people: Id[]): void {
  for (const person of people) add(site, 'line', space, { person })
  add(site, 'definition', space, { by: pick(people, 0) })
  add(site, 'rest', space, { person: pick(people, 1) })
}

type Talk = People & { space: Id; meeting: Id }

/** Who comes, what they bring and worry about, what they promise; a sitting with its cards. */
export function addTalk(site: Site, { space, meeting, people, turn }: Talk): void {
  const [one, other] = [pick(people, turn), pick(people, turn + 1)]
  for (const person of new Set([one, other])) {
    add(site, 'coming', space, { meeting, person })
    add(site, 'presence', space, { meeting, person, by: one })
    add(site, 'theme', space, { meeting, person, takenBack: person === other && turn % 2 === 0 })
    add(site, 'agendaItem', space, { meeting, person, ...broughtBy(site, person, turn) })
  }
  add(site, 'agendaItem', space, { meeting, person: one, of: null, owner: null, item: null })
  add(site, 'promise', space, { meeting, person: one, by: other })
  add(site, 'promise', space, { meeting: null, person: other, by: other })
  addSitting(site, { space, meeting, people, turn })
}

const brought: Grantable[] = ['goal', 'evidence', 'assessment']

function broughtBy({ world }: Site, person: Id, turn: number) {
  const of = pick(brought, turn)
  const own = (world[of] as Row<Grantable>[]).filter(({ space }) => space === person)
  return { of, owner: person, item: pick(own, turn).id }
}

/** Three steps, the second in silence; somebody has written in each. */
function addSitting(site: Site, { space, meeting, people, turn }: Talk): void {
  const [by, other] = [pick(people, turn), pick(people, turn + 1)]
  const sitting = add(site, 'sitting', space, {
    meeting,
    by,
    facilitator: other,
    state: pick(['running', 'over', 'running', 'paused'] as const, turn),
    at: turn % 3,
    silent: [false, true, turn % 2 === 0],
    presenters: [by, by, other],
  })
  for (const step of [0, 1, 2])
    add(site, 'card', space, { sitting, author: pick(people, turn + step), step, note: false })
  add(site, 'card', space, { sitting, author: by, step: 0, note: true })
}
