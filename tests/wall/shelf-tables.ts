// How what leaders keep of partners, hours, structures and notes stands in the database.
import type { Table } from './columns.ts'
import type { Id, Noun } from './model.ts'

const table = <N extends Noun>(name: string, touch: string, says: Table<N>['says']): Table<N> => ({
  name,
  touch,
  says,
})
const isCopy = (id: Id) => id.includes('-0001-')
const bySpace = { column: 'space_id', field: 'space' }

/** A published copy of a note that the model does not know of: the database wants one for each link. */
export const noteCopy = (note: Id) => note.replace('-0000-', '-0003-').replace('-0001-', '-0003-')

const flow = { norms: [], own: '', goes_out: '', times: '', way: '', sender: '', back: '' }

type Shelved =
  | 'alone'
  | 'pulse'
  | 'wish'
  | 'suggestion'
  | 'main'
  | 'hour'
  | 'feed'
  | 'structure'
  | 'talk'
  | 'flow'
  | 'flowVersion'
  | 'infoNote'
  | 'reader'
  | 'noteLink'
  | 'noteQuestion'

export const shelfTables: { [N in Extract<Noun, Shelved>]: Table<N> } = {
  alone: table('cycles.alone', 'reason', ({ id, cycle }) => ({
    cycle_id: cycle,
    what: isCopy(id) ? 'partner' : 'roundtable',
    reason: 'A year of change',
  })),
  pulse: table('pulse.pulse', 'relationships', ({ month }) => ({ month, relationships: 3 })),
  wish: { ...table('partners.wish', 'places', () => ({ places: 1 })), named: bySpace },
  suggestion: {
    ...table('partners.suggestion', 'put_off_at', () => ({})),
    named: { column: 'person_id', field: 'person' },
  },
  main: { ...table('partners.main', 'circle_id', ({ circle }) => ({ circle_id: circle })), named: bySpace },
  hour: table('slots.hour', 'weekday', ({ id }) => ({
    weekday: isCopy(id) ? 2 : 1,
    from_minute: 480,
    to_minute: 540,
  })),
  feed: table('calendar.feed', 'round', () => ({})),
  structure: table('structures.structure', 'name', () => ({ kind: 'board', name: 'Board' })),
  talk: table('structures.talk', 'goal_id', ({ structure, goal }) => ({
    structure_id: structure,
    goal_id: goal,
  })),
  flow: table('structures.flow', 'own', ({ structure }) => ({ structure_id: structure })),
  flowVersion: table('structures.flow_version', 'own', (row) => ({ ...flow, flow_id: row.flow })),
  infoNote: table('structures.note', 'words', () => ({ title: 'Reading' })),
  reader: table('structures.reader', 'note_id', ({ infoNote, structure }) => ({
    note_id: infoNote,
    structure_id: structure,
  })),
  noteLink: table('snapshots.link', 'views', ({ infoNote }) => ({
    snapshot_id: noteCopy(infoNote),
    expires_at: '2027-06-01',
  })),
  noteQuestion: table('structures.question', 'seen_at', ({ infoNote }) => ({
    note_id: infoNote,
    snapshot_id: noteCopy(infoNote),
    words: 'When?',
  })),
}
