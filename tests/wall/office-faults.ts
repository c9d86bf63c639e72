// Faults in what decides who administers, who evaluates and what break-glass opens.
import { checking, own, reading, spoilt, sql, type Fault } from './plant.ts'

const untilNow = '(r.until_at is null or r.until_at > trust.now())'

const inRoles: Record<string, Fault> = {
  'a role never ends': spoilt('may', untilNow),
  'a role is read as if it never ended': spoilt('reach', untilNow),
  'a role reaches before it begins': spoilt('reach', 'r.from_at <= trust.now()'),
  'a role reaches what stands above it, not what stands below': spoilt(
    'reach',
    'o.parent_id = down.id',
    'o.id = (select u.parent_id from organizations.organization u where u.id = down.id)',
  ),
  'a role reaches its own organization alone': spoilt(
    'may',
    'r.space_id in (select trust.above(organization))',
    'r.space_id = organization',
  ),
  'who gives roles gives one to themselves': spoilt('may_grant', 'other = trust.me()', 'false'),
  'a founder takes a tree back': spoilt('may_grant', 'o.top_id = organization)', 'false)'),
  'a role is given to a stranger': spoilt('may_grant', 'trust.knows(other)'),
  'a role is given in the name of another': checking(
    'add',
    'roles.role',
    'from_at = trust.now() and trust.may_grant(space_id, person_id)',
  ),
  'the last who gives roles lays them down': spoilt('end_role', "return 'last';", 'null;'),
  'anybody ends a role': spoilt('end_role', "or trust.may('roles', 'write', organization)", 'or true'),
  'roles are read by colleagues': reading('roles.role', 'person_id = trust.me() or trust.knows(person_id)'),
  'invitations are read by whoever holds any role': reading(
    'invitations.invitation',
    'trust.serves(space_id)',
  ),
  'what people did is read by whoever audits where they work': reading(
    'platform.happening',
    `${own} or (not about_access and (trust.in_circle(space_id, trust.me())
      or trust.opens(noun, space_id, item_id))) or trust.manages(space_id, 'audit', 'read')
      or space_id in (select trust.reach('audit', 'read'))`,
  ),
  'something is noted in an organization of others': spoilt(
    'serves',
    'r.space_id in (select trust.above(organization))',
  ),
}

const inOrganizations: Record<string, Fault> = {
  'an organization is founded below one of somebody else': checking(
    'add',
    'organizations.organization',
    'founded_by = trust.me()',
  ),
  'anybody founds a tree': spoilt('may_found', "trust.may('roles', 'write', o.id)"),
  'an organization is moved to where one is not the office': spoilt(
    'fits_below',
    "or not trust.may('organizations', 'write', parent)",
    '',
  ),
  'an organization is taken from an office above': spoilt(
    'fits_below',
    "or not trust.may('organizations', 'write', present)",
    '',
  ),
  'posts of the past are shown to colleagues': reading(
    'posts.post',
    `${own} or organization_id in (select trust.reach('posts', 'read')) or trust.knows(space_id)`,
  ),
  'leave is read by colleagues': reading('posts.leave', `${own} or trust.knows(space_id)`),
  'leave is read by whoever reads posts': spoilt('keeps_post', "'write'", "'read'"),
  'an auditor finds the people': spoilt(
    'knows',
    "trust.manages(other, 'posts', 'read')",
    "trust.manages(other, 'audit', 'read')",
  ),
  'whoever does not want to be found is found': spoilt('knows', 's.findable'),
  'how somebody reads is read by colleagues': reading('people.setting', 'trust.knows(space_id)'),
  'what somebody is told of is read by who caused it': reading(
    'notices.notice',
    `${own} or caused_by = trust.me()`,
  ),
}

const inSupervision: Record<string, Fault> = {
  'an assignment is read by a partner': reading(
    'supervision.assignment',
    `${own} or evaluator_id = trust.me() or trust.manages(space_id, 'supervision', 'read')
      or exists (select from sharing.membership m where m.person_id = assignment.space_id)`,
  ),
  'the office reads who are peers': sql(`grant select on people.standing to lps_app;
    create policy fault on people.standing for select to lps_app
      using (side = 'peer' and trust.manages(space_id, 'supervision', 'read'))`),
  'an old evaluator still evaluates when another leads': spoilt(
    'close_assignment',
    'perform trust.end_standing(judge, leader);',
    '',
  ),
  'what was handed on outlives who handed it on': spoilt(
    'close_assignment',
    'or c.lead and a.delegated_by = c.evaluator_id and a.process = c.process',
    '',
  ),
  'what is handed on lasts longer than one’s own': spoilt(
    'appoint_evaluator',
    'least(until, upper(a.during))',
    'until',
  ),
  'whoever helps to evaluate hands it on': spoilt('appoint_evaluator', 'and a.lead and', 'and'),
  'an evaluator lays down what the office appointed': spoilt('end_assignment', 'not a.lead and', ''),
}

const inBreakGlass: Record<string, Fault> = {
  'break-glass never ends': spoilt('breaks', 'w.until_at > trust.now()', 'w.until_at is not null'),
  'break-glass opens though it was declined': spoilt('breaks', 'w.until_at > trust.now()'),
  'break-glass goes on after it was ended': spoilt('breaks', 'e.at <= trust.now()', 'false'),
  'break-glass opens to an evaluator': spoilt('breaks', 'not trust.evaluates(trust.me(), space)'),
  'break-glass opens to whoever asked for it': spoilt(
    'breaks',
    'a.reader_id = trust.me()',
    'a.asked_by = trust.me()',
  ),
  'break-glass for one item opens all of its kind': spoilt('broken', 'a.item_id = item'),
  'who asked for break-glass confirms it': spoilt('may_confirm', 'a.asked_by, ', ''),
  'who is to read confirms it': spoilt('may_confirm', ', a.reader_id', ''),
  'nobody tells the owner of break-glass': spoilt(
    'confirm_access',
    "perform trust.tell(space, 'access opened', 'break glass', space, access);",
    '',
  ),
  'anybody asks for break-glass': spoilt('may_break', "trust.manages(owner, 'breakglass', 'write')"),
  'what is opened by break-glass may be rewritten': sql(`alter policy change on focus.goal
    using (space_id = trust.me() or trust.broken('goal', space_id, id))
    with check (space_id = trust.me() or trust.broken('goal', space_id, id))`),
}

export const officeFaults = { ...inRoles, ...inOrganizations, ...inSupervision, ...inBreakGlass }
