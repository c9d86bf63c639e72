// How data, counts and what a person hands over stand in the database.
import { createHash } from 'node:crypto'
import type { Id } from './model.ts'
import { day, year, type PlansTable } from './plans-table.ts'
import type { Noun } from './plans-world.ts'

const hashOf = (id: Id) => id.replaceAll('-', '').repeat(2)
const spot = { year, grade: 'all', value: 40, n: 40 }

const lists = ['abouts', 'grades', 'groups', 'numbers', 'bounds', 'counts', 'marks', 'notes']

/** A place of its own for each row, and for its copy. */
const placeOf = (id: Id) => 2 * Number.parseInt(id.slice(-6), 16) + (Number(id.slice(9, 13)) % 2)

/** A month of its own for each row, or every copy of one would be refused as the same. */
const monthOf = (id: string) => {
  const [row, copy] = [id.slice(-4), id.slice(9, 13)].map((part) => Number.parseInt(part, 16))
  return `${2000 + 2 * (row! % 450) + (copy! % 2)}-01-01`
}

export const dataTables = {
  setting: { name: 'indicators.setting', touch: 'least', key: 'space_id', says: () => ({}) },
  measure: { name: 'indicators.measure', touch: 'unit', says: ({ id }) => ({ name: id }) },
  point: {
    name: 'indicators.point',
    touch: 'n',
    key: 'student_group',
    says: ({ id, measure, about }) => ({ ...spot, measure_id: measure, about_id: about, student_group: id }),
  },
  shown: {
    name: 'indicators.shown',
    touch: 'n',
    key: 'student_group',
    says: ({ id, measure, about }) => ({ ...spot, measure_id: measure, about_id: about, student_group: id }),
  },
  mapping: {
    name: 'indicators.mapping',
    touch: 'columns',
    key: 'shape',
    says: ({ id }) => ({ shape: hashOf(id), columns: [] }),
  },
  report: {
    name: 'indicators.report',
    touch: 'units',
    says: ({ id, by, takenBy }) => ({
      counts: {},
      remarks: [],
      place: placeOf(id),
      made_by: by,
      taken_back_at: takenBy && '2027-02-01T12:00:00Z',
      taken_back_by: takenBy,
    }),
  },
  layer: {
    name: 'indicators.layer',
    touch: 'year',
    says: ({ id, report, measure }) => ({
      ...Object.fromEntries(lists.map((list) => [list, '{}'])),
      report_id: report,
      measure_id: measure,
      year: monthOf(id),
    }),
  },
  roster: {
    name: 'tallies.roster',
    touch: 'since',
    key: 'person_id',
    says: ({ person, space }) => ({ school_year: year, person_id: person, place_id: space, since: day }),
  },
  month: { name: 'tallies.month', touch: 'month', key: 'space_id', says: () => ({ month: '2027-01-01' }) },
  tally: {
    name: 'tallies.tally',
    touch: 'goals',
    says: ({ id, goal }) => ({
      goal_id: goal,
      part: goal ? 'goal' : 'linked',
      school_year: year,
      month: monthOf(id),
      leaders: goal ? 5 : null,
      among: goal ? 10 : null,
      goals: 5,
    }),
  },
  meetingWish: {
    name: 'tallies.wish',
    touch: 'since',
    key: 'space_id',
    says: ({ since, by }) => ({ since, made_by: by }),
  },
  meetingMonth: {
    name: 'tallies.meeting_month',
    touch: 'month',
    key: 'space_id',
    says: ({ id }) => ({ month: monthOf(id) }),
  },
  meetingTally: {
    name: 'tallies.meeting_tally',
    touch: 'held',
    says: ({ id }) => ({ month: monthOf(id), leaders: 5, among: 10, held: 5 }),
  },

  invitation: {
    name: 'cycles.invitation',
    touch: 'note',
    says: ({ invited, until, begun }) => ({ invited_id: invited, until, begun }),
  },
  invitationAnswer: {
    name: 'cycles.answer',
    touch: 'answer',
    key: 'invitation_id',
    says: ({ to, answer }) => ({
      invitation_space_id: to.space,
      invitation_id: to.invitation,
      answer,
    }),
  },
  ownGoal: {
    name: 'focus.goal',
    touch: 'statement',
    says: ({ space }) => ({ cycle_id: cycleOf(space), kind: 'school', statement: 'More reading' }),
  },
  snapshot: {
    name: 'snapshots.snapshot',
    touch: 'manifest',
    says: ({ id, goal, recipient, handed }) => ({
      act: 'show upward',
      noun: 'goal',
      item_id: goal,
      recipient_id: recipient,
      manifest: JSON.stringify(id),
      seal: createHash('sha256').update(JSON.stringify(id)).digest('hex'),
      handed_at: handed,
      delivered_at: quarterPast(handed),
    }),
  },
  step: {
    name: 'snapshots.step',
    touch: 'step',
    says: ({ snapshot, step, who, at }) => ({ snapshot_id: snapshot, step, who, at }),
  },
} satisfies Partial<{ [N in Noun]: PlansTable<N> }>

/** The database wants a cycle for each goal of a person. */
export const cycleOf = (person: Id) => person.replace('-0000-', '-0003-')
export const quarterPast = (at: string) => new Date(Date.parse(at) + 15 * 60 * 1000).toISOString()
