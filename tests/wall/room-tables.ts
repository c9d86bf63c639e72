// How what people write together, and say to each other, stands in the database.
import type { Table } from './columns.ts'
import { daysAfter } from './moments.ts'
import type { Id, Noun } from './model.ts'
import type { RoomNouns } from './room-nouns.ts'

const table = <N extends Noun>(name: string, touch: string, says: Table<N>['says']): Table<N> => ({
  name,
  touch,
  says,
})

const protocol = { key: 'one', title: 'One', minutes: 5, speaks: 'everyone', prompt: '', writes: 'nothing' }

/** A number of its own for each row, or every copy of one would be refused as the same. */
const numberOf = (id: Id) =>
  1 + (Number.parseInt(id.slice(-4), 16) % 4999) + (id.includes('-0001-') ? 5000 : 0)

export const roomTables: { [N in keyof RoomNouns]: Table<N> } = {
  series: table('meetings.series', 'minutes', ({ structure, by }) => ({
    structure_id: structure,
    every: 'week',
    from_on: '2027-01-04',
    until_on: '2027-06-01',
    begins: '15:00',
    minutes: 60,
    zone: 'UTC',
    made_by: by,
  })),
  meeting: table('meetings.meeting', 'title', ({ structure, series, by, ends, cancelled }) => ({
    structure_id: structure,
    series_id: series,
    starts_at: daysAfter(ends, -1 / 24),
    ends_at: ends,
    zone: 'UTC',
    state: cancelled ? 'cancelled' : 'planned',
    made_by: by,
  })),
  coming: table('meetings.answer', 'coming', ({ meeting, person }) => ({
    meeting_id: meeting,
    person_id: person,
    coming: 'yes',
  })),
  presence: table('meetings.presence', 'noted_at', ({ meeting, person, by }) => ({
    meeting_id: meeting,
    person_id: person,
    noted_by: by,
  })),
  agendaItem: table('meetings.agenda_item', 'minutes', ({ meeting, person, of, owner, item }) => ({
    meeting_id: meeting,
    person_id: person,
    kind: of ? 'presenting' : 'topic',
    words: 'Reading',
    noun: of,
    item_space_id: owner,
    item_id: item,
  })),
  theme: table('meetings.theme', 'words', ({ meeting, person, takenBack }) => ({
    meeting_id: meeting,
    person_id: person,
    words: 'Trust',
    taken_back_at: takenBack ? '2027-02-10' : null,
  })),
  promise: table('promises.promise', 'what', ({ meeting, person, by }) => ({
    meeting_id: meeting,
    person_id: person,
    written_by: by,
    what: 'I call',
  })),
  sitting: table(
    'sittings.sitting',
    'moved_at',
    ({ meeting, by, facilitator, state, at, silent, presenters }) => ({
      meeting_id: meeting,
      title: 'Tuning',
      steps: silent.map(() => protocol),
      silent,
      presenters,
      facilitator_id: facilitator,
      begun_by: by,
      state,
      at,
      since: state === 'running' ? '2027-02-15' : null,
      spent: silent.map(() => 0),
      extra: silent.map(() => 0),
    }),
  ),
  card: table('sittings.card', 'words', ({ sitting, author, step, note }) => ({
    sitting_id: sitting,
    author_id: author,
    step,
    kind: note ? 'note' : 'question',
    words: 'Why?',
  })),
  protocol: table('protocols.protocol', 'name', ({ by }) => ({
    name: 'Tuning',
    steps: [protocol],
    written_by: by,
  })),
  agreement: table('agreements.version', 'own', ({ id, by, openDays, inForce }) => ({
    number: numberOf(id),
    norms: ['equals'],
    open_days: openDays,
    proposed_by: by,
    in_force_at: inForce,
  })),
  acceptance: {
    ...table('agreements.acceptance', 'at', ({ agreement }) => ({ version_id: agreement })),
    named: { column: 'person_id', field: 'person' },
    within: { column: 'version_id', field: 'agreement' },
  },
  given: table('partners.given', 'minutes', ({ by }) => ({
    on_day: '2027-02-01',
    minutes: 30,
    noted_by: by,
  })),
  line: table('roundtables.line', 'words', ({ id, person }) => ({
    person_id: person,
    idea: id.slice(-8) + id.slice(9, 13),
    words: 'Trust',
  })),
  definition: table('roundtables.definition', 'definition', ({ id, by }) => ({
    number: numberOf(id),
    definition: '',
    attributes: '',
    expectations: '',
    written_by: by,
  })),
  rest: table('roundtables.rest', 'from_at', ({ person }) => ({ person_id: person })),
  feedback: table('feedback.feedback', 'words', ({ owner, of, item, circle, at }) => ({
    owner_id: owner,
    noun: of,
    item_id: item,
    circle_id: circle,
    kind: 'warm',
    words: 'Well done',
    at,
  })),
  mark: {
    ...table('feedback.mark', 'line', ({ author }) => ({ author_id: author, state: 'heard' })),
    named: { column: 'feedback_id', field: 'feedback' },
  },
  asking: table('feedback.asking', 'reminded_at', ({ person, of, item, circle }) => ({
    person_id: person,
    noun: of,
    item_id: item,
    circle_id: circle,
  })),
}
