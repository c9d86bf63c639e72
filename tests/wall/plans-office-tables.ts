// How offices, initiatives and what an organization offers stand in the database.
import { dayBefore, during } from './columns.ts'
import { upFrom } from './plans-offices.ts'
import { day, type PlansTable } from './plans-table.ts'
import type { Noun } from './plans-world.ts'

export const officeTables = {
  organization: {
    name: 'organizations.organization',
    touch: 'name',
    says: ({ id, kind, parent }, world) => ({
      kind,
      name: 'A place',
      parent_id: parent,
      top_id: upFrom(world, id).at(-1),
      time_zone: 'UTC',
      founded_by: world.person[0]?.id,
    }),
  },
  person: { name: 'people.person', touch: 'name', says: () => ({ name: 'Somebody' }) },
  post: {
    name: 'posts.post',
    touch: 'title',
    says: ({ organization, kind, from, until }) => ({
      organization_id: organization,
      title: 'A post',
      role_kind: kind,
      starts: from.slice(0, 10),
      ends: until && dayBefore(until),
    }),
  },
  role: {
    name: 'roles.role',
    touch: 'role',
    says: ({ person, role, from, until }) => ({
      person_id: person,
      role,
      granted_by: person,
      ...during({ from, until }),
    }),
  },
  initiative: {
    name: 'initiatives.initiative',
    touch: 'aim',
    says: ({ draft, from, by }) => ({
      name: 'Reading hour',
      origin: 'school',
      origin_space_id: from?.space ?? null,
      origin_id: from?.initiative ?? null,
      draft,
      made_by: by,
    }),
  },
  overlap: {
    name: 'initiatives.overlap',
    touch: 'shares',
    says: ({ initiative, other, by }) => ({ initiative_id: initiative, other_id: other, made_by: by }),
  },
  offer: {
    name: 'initiatives.offer',
    touch: 'withdrawn_at',
    says: ({ initiative, withdrawn, by }) => ({
      initiative_id: initiative,
      kind: 'pause',
      withdrawn_at: withdrawn ? day : null,
      made_by: by,
    }),
  },
  answer: {
    name: 'initiatives.answer',
    touch: 'answer',
    says: ({ initiative, to, by }) => ({
      initiative_id: initiative,
      offer_space_id: to.space,
      offer_id: to.offer,
      answer: 'notNow',
      made_by: by,
    }),
  },
  threshold: {
    name: 'coach.threshold',
    touch: 'value',
    says: ({ id }) => ({ rule: 'C17', name: id, value: 4 }),
  },
  expectation: {
    name: 'purpose.expectation',
    touch: 'words',
    says: ({ previous, by }) => ({ previous_id: previous, words: 'Walk the halls', made_by: by }),
  },
  template: {
    name: 'cycles.template',
    touch: 'note',
    says: ({ retired, by }) => ({ title: 'A year', retired_at: retired ? day : null, made_by: by }),
  },
  templatePhase: {
    name: 'cycles.template_phase',
    touch: 'from_month',
    key: 'template_id',
    says: ({ template }) => ({ template_id: template, phase: 'focus', from_month: 8, until_month: 9 }),
  },
} satisfies Partial<{ [N in Noun]: PlansTable<N> }>
