// Faults in circles, what is presented in them, what people write together and say to each other.
import { checking, own, reading, spoilt, type Fault } from './plant.ts'

const mine = 'space_id in (select trust.my_circles())'
const lasts = '(c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())'

const inGrants: Record<string, Fault> = {
  'what is shared with a circle that pauses stays open': spoilt('granted', 'c.paused_at is null'),
  'an agreement closes nothing': spoilt('granted', lasts),
  'what is presented closes where an evaluator sits': spoilt('granted', 'g.meeting_id is not null or ', ''),
  'something is presented for ever': spoilt('may_present', "until <= m.ends_at + interval '60 days'"),
  'something is presented in a meeting that was called off': spoilt('may_present', "m.state <> 'cancelled'"),
  'something is presented in a meeting of another circle': spoilt('may_present', 'm.space_id = circle'),
  'what is ended was presented elsewhere': spoilt(
    'was_presented_in',
    'g.meeting_id is not distinct from meeting',
  ),
  'something is given to a circle that pauses': spoilt('may_give', 'and c.paused_at is null', ''),
  'what is presented ends with an appointment': spoilt('appoint_evaluator', 'g.meeting_id is null and ', ''),
}

const inCircles: Record<string, Fault> = {
  'a member puts another out of a roundtable': spoilt(
    'dismiss',
    'trust.hosts(circle)',
    'trust.in_circle(circle, trust.me())',
  ),
  'one of two is put out by a host alone': spoilt('dismiss', "c.kind = 'roundtable'"),
  'a circle of two gets another host': spoilt('make_host', "c.kind = 'roundtable'"),
  'a roundtable is left without a host': spoilt('free_of', 'set host = true', 'set host = host'),
  'whoever let a roundtable pause takes it up again, host or not': spoilt(
    'resume_circle',
    "case c.kind when 'roundtable' then trust.hosts(circle) else c.paused_by = trust.me() end",
    "(c.paused_by = trust.me() or c.kind = 'roundtable' and trust.hosts(circle))",
  ),
  'any member says what a roundtable is for': spoilt(
    'describe_circle',
    'trust.hosts(circle)',
    'trust.in_circle(circle, trust.me())',
  ),
  'somebody says what a circle of two is for': spoilt('describe_circle', "c.kind = 'roundtable'"),
  'who is only asked reads what a roundtable is for': spoilt(
    'purpose_of',
    'trust.in_circle(circle, trust.me())',
    'trust.sees_circle(circle)',
  ),
  'who supervises whom is told outside the circle': spoilt(
    'supervisors_in',
    '(select trust.me()) in (select id from seat)',
  ),
  'a supervisor who left the table is still named': spoilt(
    'supervisors_in',
    'and (m.until_at is null or m.until_at > (select trust.now()))',
    '',
  ),
  'who evaluated once is named a supervisor': spoilt('supervisors_in', 's.during @> (select trust.now())'),
  'what is open to a table is told outside it': spoilt('at_table', 'trust.in_circle(circle, trust.me())'),
  'what is open to a table that pauses is told': spoilt('at_table', 'c.paused_at is null'),
  'when something closes is told while it lies in the trash': spoilt(
    'closes_at',
    'trust.open_to(trust.me(), closes_at.noun, owner, item)',
    'true',
  ),
  'the other takes up what one of two paused': spoilt(
    'resume_circle',
    'else c.paused_by = trust.me() end',
    'else true end',
  ),
  'any member lets a roundtable pause': spoilt(
    'pause_circle',
    "(c.kind <> 'roundtable' or trust.hosts(circle))",
  ),
  'a roundtable’s agreement is proposed by any member': spoilt(
    'may_propose',
    "(c.kind <> 'roundtable' or trust.hosts(circle))",
  ),
  'one of two brings an agreement into force': spoilt(
    'accept_agreement',
    'bool_and(a.person_id is not null)',
    'bool_or(a.person_id is not null)',
  ),
  'an old agreement is accepted': spoilt('accept_agreement', 'latest.id is distinct from version', 'false'),
  'a longer time opens again what was closed': spoilt(
    'accept_agreement',
    'case when everybody then latest.open_days else least(here.open_days, latest.open_days) end',
    'latest.open_days',
  ),
}

const inRooms: Record<string, Fault> = {
  'who is only asked reads the meetings': reading(
    'meetings.meeting',
    `${own} or trust.sees_circle(space_id)`,
  ),
  'whoever left forgets what they promised': reading('promises.promise', `${own} or ${mine}`),
  'a promise is written for somebody who is not there': checking(
    'add',
    'promises.promise',
    `written_by = trust.me() and (${own} or ${mine})`,
  ),
  'an agenda names what is not open': reading(
    'meetings.agenda_item',
    `${own} or ${mine} or person_id = trust.me()`,
  ),
  'somebody brings what is another’s': checking(
    'add',
    'meetings.agenda_item',
    `person_id = trust.me() and (${own} or ${mine})`,
  ),
  'a worry that was taken back is read': reading(
    'meetings.theme',
    `person_id = trust.me() or ${own} or ${mine}`,
  ),
  'a meeting is planned while a circle pauses': spoilt('may_meet', 'c.paused_at is null'),
  'what somebody notes for themselves is read at the table': reading(
    'sittings.card',
    `author_id = trust.me() or (${mine} and (sitting_id, step) in (select o.sitting, o.step from trust.open_steps() o))`,
  ),
  'a silent step shows its cards': reading('sittings.card', `author_id = trust.me() or ${mine}`),
  'the table reads what somebody rests from': reading(
    'roundtables.rest',
    `person_id = trust.me() or ${mine}`,
  ),
  'a line is written in another’s name': checking('add', 'roundtables.line', mine),
}

const inFeedback: Record<string, Fault> = {
  'a circle reads what was said of a thing that is closed': reading(
    'feedback.feedback',
    `${own} or owner_id = trust.me() or circle_id in (select trust.my_circles())`,
  ),
  'whoever reads by break-glass says something': spoilt(
    'may_say',
    'trust.open_to(trust.me(), noun, owner, item)',
    'trust.opens(noun, owner, item)',
  ),
  'an evaluator hears what became of their words': spoilt(
    'hears_back',
    'not trust.evaluates(trust.me(), owner)',
  ),
  'who left a circle hears what became of their words': spoilt(
    'hears_back',
    '(f.circle_id is null or (trust.in_circle(f.circle_id, trust.me()) and trust.in_circle(f.circle_id, owner)))',
  ),
  'somebody who does not see a thing is asked about it': spoilt(
    'may_wish',
    'and trust.in_circle(circle, person)',
    '',
  ),
}

const onShelves: Record<string, Fault> = {
  'a pulse is felt in the directory': reading('pulse.pulse', `${own} or trust.knows(space_id)`),
  'a pulse is of a month to come': checking('add', 'pulse.pulse', own),
}

export const circleFaults: Record<string, Fault> = {
  ...inGrants,
  ...inCircles,
  ...inRooms,
  ...inFeedback,
  ...onShelves,
}
