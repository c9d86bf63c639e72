// How organizations, people and what is kept of them stand in the database.
import { dayBefore, during, type Table } from './columns.ts'
import type { Noun } from './model.ts'
import { topOf } from './roles.ts'

type Kept =
  | 'organization'
  | 'schoolYear'
  | 'pause'
  | 'person'
  | 'post'
  | 'leave'
  | 'role'
  | 'invitation'
  | 'assignment'
  | 'breakGlass'
  | 'notice'
  | 'letter'

export const officeTables: { [N in Extract<Noun, Kept>]: Table<N> } = {
  organization: {
    name: 'organizations.organization',
    touch: 'name',
    says: ({ id, parent, founder, closed }, world) => ({
      kind: 'school',
      name: 'A school',
      parent_id: parent,
      top_id: parent ? topOf(world, parent) : id,
      time_zone: 'UTC',
      founded_by: founder,
      closed_on: closed ? '2027-01-31' : null,
    }),
  },
  schoolYear: {
    name: 'organizations.school_year',
    touch: 'title',
    says: ({ id, organization }) => ({
      organization_id: organization,
      title: id,
      starts: '2026-07-01',
      ends: '2027-06-30',
    }),
  },
  pause: {
    name: 'organizations.pause',
    touch: 'title',
    says: ({ organization }) => ({
      organization_id: organization,
      title: 'Spring break',
      starts: '2027-03-15',
      ends: '2027-03-19',
    }),
  },
  person: { name: 'people.person', touch: 'name', says: () => ({ name: 'Somebody' }) },
  post: {
    name: 'posts.post',
    touch: 'title',
    says: ({ organization, from, until }) => ({
      organization_id: organization,
      title: 'Principal',
      role_kind: 'principal',
      starts: from.slice(0, 10),
      ends: until && dayBefore(until),
    }),
  },
  leave: {
    name: 'posts.leave',
    touch: 'starts',
    says: ({ post, from, until }) => ({
      post_id: post,
      starts: from.slice(0, 10),
      ends: until && dayBefore(until),
    }),
  },
  role: {
    name: 'roles.role',
    touch: 'role',
    says: ({ person, role, by, from, until }) => ({
      person_id: person,
      role,
      granted_by: by,
      ...during({ from, until }),
    }),
  },
  invitation: {
    name: 'invitations.invitation',
    touch: 'round',
    says: ({ by, role, until, revoked, acceptedBy }) => ({
      name: 'Somebody New',
      title: 'Principal',
      role_kind: 'principal',
      starts: '2027-02-01',
      role,
      round: 1,
      invited_by: by,
      expires_at: until,
      revoked_at: revoked ? '2027-02-01' : null,
      accepted_by: acceptedBy,
      accepted_at: acceptedBy && '2027-02-02',
    }),
  },
  assignment: {
    name: 'supervision.assignment',
    touch: 'process',
    says: ({ evaluator, process, lead, by, delegatedBy, from, until }) => ({
      evaluator_id: evaluator,
      process,
      lead,
      appointed_by: by,
      delegated_by: delegatedBy,
      during: `[${from},${until ?? ''})`,
    }),
  },
  breakGlass: {
    name: 'breakglass.access',
    touch: 'days',
    says: ({ by, reader, of, item, asked, days }) => ({
      asked_by: by,
      reader_id: reader,
      noun: of,
      item_id: item,
      reason: 'A court asks',
      days,
      asked_at: asked,
    }),
  },
  notice: {
    name: 'notices.notice',
    touch: 'letter',
    says: ({ about, by, space }) => ({
      kind: about,
      caused_by: by,
      noun: 'circle',
      about_space_id: space,
      about_id: space,
    }),
  },
  letter: {
    name: 'mail.letter',
    touch: 'state',
    says: ({ to }) => ({
      kind: 'digest',
      person_id: to,
      address: to ? null : 'somebody@example.org',
      given_up_at: '2027-03-01',
    }),
  },
}
