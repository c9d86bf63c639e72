// How the model's rows stand in the database.
import type { Id, Noun, Row, World } from './model.ts'
import { during, type Columns, type Table } from './columns.ts'
import { officeTables } from './office-tables.ts'
import { ownTables } from './own-tables.ts'
import { roomTables } from './room-tables.ts'
import { shelfTables } from './shelf-tables.ts'

const hashOf = (id: Id) => id.replaceAll('-', '').repeat(2)
const boxes = { believe: '', value: '', therefore: '' }
const cycleOf = (world: World, space: Id) => world.cycle.find((one) => one.space === space)?.id ?? null

/** The noun of something that happened, as the database says it. */
const spoken = (noun: Noun) => noun.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A post of long ago that the model does not know of: the database wants one for each cycle. */
export const oldPost = (person: Id) => person.replace('-0000-', '-0002-')

export const tables: { [N in Noun]: Table<N> } = {
  ...officeTables,
  cycle: {
    name: 'cycles.cycle',
    touch: 'title',
    says: ({ space, id }) => ({
      post_id: oldPost(space),
      school_year: '2026–27',
      // A post has one cycle a year, unless another beside it has a reason.
      beside: id,
      starts: '2026-07-01',
      ends: '2027-06-30',
    }),
  },
  circle: {
    name: 'sharing.circle',
    touch: 'name',
    says: ({ kind, founder, paused, openDays, purpose }) => ({
      kind,
      founded_by: founder,
      paused_at: paused?.since ?? null,
      paused_by: paused?.by ?? null,
      open_days: openDays,
      purpose,
    }),
  },
  membership: {
    name: 'sharing.membership',
    touch: 'state',
    says: ({ person, state, seat, host, space, ...span }, world) => ({
      person_id: person,
      state,
      seat,
      host,
      asked_by: world.circle.find(({ id }) => id === space)?.founder ?? person,
      ...during(span),
    }),
  },
  standing: {
    name: 'people.standing',
    touch: 'side',
    says: ({ space, high, side, evaluator, from, until }) => ({
      low: space,
      high,
      side,
      evaluator,
      during: `[${from},${until ?? ''})`,
    }),
  },
  grant: {
    name: 'sharing.grant',
    touch: 'until_at',
    says: ({ of, item, to, meeting, space, ...span }) => ({
      noun: of,
      item_id: item,
      circle_id: 'circle' in to ? to.circle : null,
      person_id: 'person' in to ? to.person : null,
      meeting_id: meeting,
      given_by: space,
      ...during(span),
    }),
  },
  purpose: { name: 'purpose.purpose', touch: 'why', says: ({ cycle }) => ({ cycle_id: cycle }) },
  philosophy: { name: 'purpose.philosophy', touch: 'value', says: () => ({ value: 'Children' }) },
  philosophyVersion: {
    name: 'purpose.philosophy_version',
    touch: 'value',
    says: ({ philosophy }) => ({ philosophy_id: philosophy, ...boxes }),
  },
  goal: {
    name: 'focus.goal',
    touch: 'statement',
    says: ({ cycle }) => ({ cycle_id: cycle, kind: 'school', statement: 'More reading' }),
  },
  goalVersion: {
    name: 'focus.goal_version',
    touch: 'statement',
    says: ({ goal }) => ({ goal_id: goal, statement: 'Reading', why_now: '', measure: '' }),
  },
  evidence: {
    name: 'portfolio.evidence',
    touch: 'title',
    says: ({ space, trashed }, world) => ({
      cycle_id: cycleOf(world, space),
      kind: 'sentence',
      practised_on: '2027-02-01',
      trashed_at: trashed ? '2027-02-02' : null,
    }),
  },
  evidenceVersion: {
    name: 'portfolio.evidence_version',
    touch: 'title',
    says: ({ evidence }) => ({ evidence_id: evidence, title: '', caption: '', practised_on: '2027-02-01' }),
  },
  claim: {
    name: 'portfolio.claim',
    touch: 'sentence',
    says: ({ evidence, goal }) => ({ evidence_id: evidence, goal_id: goal }),
  },
  cycleStandard: {
    name: 'cycles.standard',
    touch: 'item_id',
    says: ({ cycle, version, item }) => ({
      cycle_id: cycle,
      version_space_id: version,
      version_id: version,
      item_id: item,
    }),
  },
  shownStandard: {
    name: 'portfolio.standard',
    touch: 'sentence',
    says: ({ evidence, version, item }) => ({
      evidence_id: evidence,
      item_space_id: version,
      version_id: version,
      item_id: item,
    }),
  },
  file: {
    name: 'files.file',
    touch: 'state',
    says: ({ id, hash }) => ({
      came_as: hashOf(id),
      sha256: hash,
      bytes: 1,
      media_type: 'text/plain',
      kind: 'document',
    }),
  },
  attachment: {
    name: 'portfolio.attachment',
    touch: 'name',
    says: ({ evidence, file }) => ({ evidence_id: evidence, file_id: file, name: 'a.txt' }),
  },
  portfolioExport: {
    name: 'portfolio.print',
    touch: 'state',
    says: ({ space }, world) => ({ cycle_id: cycleOf(world, space), state: 'ready' }),
  },
  happening: {
    name: 'platform.happening',
    touch: 'verb',
    says: ({ who, verb, of, item, aboutAccess }) => ({
      who,
      verb,
      noun: spoken(of),
      item_id: item,
      about_access: aboutAccess,
    }),
  },
  ...ownTables,
  ...shelfTables,
  ...roomTables,
  reading: {
    name: 'platform.reading',
    touch: 'noun',
    says: ({ reader, of, item, day }) => ({ reader_id: reader, noun: spoken(of), item_id: item, day }),
  },
}

/** The nouns in an order in which each stands behind those it names. */
export const nouns = Object.keys(tables) as Noun[]

/** Nouns whose rows are reference data and stand in no space. */
export const spaceless = new Set<Noun>(['organization', 'schoolYear', 'pause'])

/** The column that names the rows of a table in their space, and the field of the model that it holds. */
export const placeOf = (noun: Noun) => tables[noun].named ?? { column: 'id', field: 'id' }

/** What names a row among the others of its space. */
export const keyOf = (row: Row) => (row as Record<string, unknown>)[placeOf(row.noun).field] as Id

/** All that the database keeps of a row, except what it fills in itself. */
export function columnsOf(row: Row, world: World): Columns {
  const { says } = tables[row.noun] as Table<Noun>
  return spaceless.has(row.noun)
    ? { id: row.id, ...says(row, world) }
    : { space_id: row.space, [placeOf(row.noun).column]: keyOf(row), ...says(row, world) }
}
