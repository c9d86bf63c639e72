// How goals, what they serve and what an organization is for stand in the database.
import { day, type PlansTable } from './plans-table.ts'
import type { Noun } from './plans-world.ts'

export const goalTables = {
  goal: {
    name: 'plans.goal',
    touch: 'statement',
    says: ({ state, by }) => ({ school_year: '2026–27', statement: 'More reading', state, made_by: by }),
  },
  goalVersion: {
    name: 'plans.goal_version',
    touch: 'statement',
    says: ({ goal, state, by }) => ({
      goal_id: goal,
      statement: 'Reading',
      why: '',
      measure: '',
      unit: '',
      state,
      made_by: by,
    }),
  },
  link: {
    name: 'plans.link',
    touch: 'how',
    says: ({ goal, to, by }) => ({
      goal_id: goal,
      to_space_id: to.space,
      to_goal_id: to.goal,
      how: 'Readers first',
      made_by: by,
    }),
  },
  pastLink: {
    name: 'plans.past_link',
    touch: 'how',
    says: ({ goal, to, by }) => ({
      goal_id: goal,
      to_space_id: to.space,
      to_goal_id: to.goal,
      how: '',
      strength: 'supports',
      ended_by: by,
    }),
  },
  sentence: {
    name: 'plans.sentence',
    touch: 'sentence',
    says: ({ id, goal }) => ({ goal_id: goal, sentence: id }),
  },
  purpose: { name: 'plans.purpose', touch: 'vision', says: () => ({ purpose: 'Children' }) },
  purposeVersion: {
    name: 'plans.purpose_version',
    touch: 'vision',
    says: ({ purpose, by }) => ({ purpose_id: purpose, purpose: '', vision: '', made_by: by }),
  },
  listening: {
    name: 'plans.listening',
    touch: 'heard',
    says: ({ trashed, by }) => ({ who: 'Families', trashed_at: trashed ? day : null, made_by: by }),
  },
} satisfies Partial<{ [N in Noun]: PlansTable<N> }>
