// Ways in which somebody could break the wall around what organizations keep and what crosses to them.
import { checking, own, reading, removing, spoilt, sql, type Fault } from './plant.ts'

const kept = `space_id in (select trust.kept('plans'))`
const inTree = `space_id in (select trust.my_trees())`

const inOffices: Record<string, Fault> = {
  'a post that ended still keeps the plans': spoilt(
    'headed',
    "trust.today() between p.starts and coalesce(p.ends, 'infinity')",
  ),
  'the head of a school keeps its district': spoilt(
    'headed',
    'select o.id from',
    'select trust.above(o.id) from',
  ),
  'any post of a place keeps its plans': spoilt(
    'headed',
    'p.role_kind = case',
    "p.role_kind <> '' or p.role_kind = case",
  ),
  'whoever reads counts writes plans': sql(
    `insert into roles.permission values ('dataViewer', 'plans', 'write')`,
    `delete from roles.permission where role = 'dataViewer' and object = 'plans' and deed = 'write'`,
  ),
  'other trees are read': spoilt('my_trees', 'mine.id in (select trust.my_organizations())'),
}

const inPlans: Record<string, Fault> = {
  'a draft goal is seen by the tree': reading('plans.goal', `${kept} or ${inTree}`),
  'a link of a draft goal is seen by the tree': reading('plans.link', `${kept} or ${inTree}`),
  'a shown goal is removed': removing('plans.goal', kept),
  'a shown goal becomes a draft again': checking('change', 'plans.goal', kept),
  'a goal is written in the name of another': checking('add', 'plans.goal', kept),
  'a goal serves one of another district': spoilt('may_lead_to', 'to_space in (select trust.above(space))'),
  'a goal serves one that is not under way': spoilt('may_lead_to', " and g.state = 'inProgress'", ''),
  'goals serve each other in a circle': spoilt(
    'may_lead_to',
    'up.space_id = space and up.id = goal',
    'false',
  ),
  'an earlier wording is written over': sql(`grant update on plans.goal_version to lps_app;
    create policy change on plans.goal_version for update to lps_app using (${kept})`),
  'what was heard and put away is read by the tree': reading('plans.listening', `${kept} or ${inTree}`),
  'an initiative says it came with one of another tree': checking('change', 'initiatives.initiative', kept),
  'answers to an offer are read from above': reading('initiatives.answer', kept),
  'points are seen by the tree': reading('indicators.point', `${kept} or ${inTree}`),
  'what an import told is seen by the tree': reading('indicators.report', `${kept} or ${inTree}`),
  'what an import says is seen by the tree': reading('indicators.layer', `${kept} or ${inTree}`),
  'an import is taken back in the name of another': checking('change', 'indicators.report', kept),
  'an import comes in that was taken back': checking(
    'add',
    'indicators.report',
    `made_by = trust.me() and ${kept}`,
  ),
  'a number is given about a place of others': checking('add', 'indicators.point', kept),
}

const received = `${own} or (recipient_id in (select trust.receives())`
const inCopies: Record<string, Fault> = {
  'a copy is seen before a quarter of an hour is over': reading(
    'snapshots.snapshot',
    `${received} and not trust.taken_back(space_id, id))`,
  ),
  'a copy is seen after it was taken back': reading(
    'snapshots.snapshot',
    `${received} and delivered_at <= trust.now())`,
  ),
  'a copy is seen by who holds an office above':
    sql(`create or replace function trust.receives() returns setof uuid
    language sql stable security definer set search_path = '' as $$ select trust.kept('plans') $$`),
  'a copy goes to where one does not work': spoilt(
    'may_show',
    'organization in (select trust.above(p.organization_id))',
  ),
  'who opened a copy is told to all who read it': reading(
    'snapshots.step',
    `${own} or who = trust.me() or trust.may_open(space_id, snapshot_id)`,
  ),
  'a copy is stopped that nobody opened': spoilt('was_opened', "and s.step = 'opened'", 'or true'),
  'who is declined is told so': reading('cycles.answer', `${own} or invitation_space_id = trust.me()`),
  'an invitation is seen after its day': reading('cycles.invitation', `${own} or invited_id = trust.me()`),
  'a count is written by whoever keeps the plans': sql(
    `grant insert on tallies.tally to lps_app;
    create policy add on tallies.tally for insert to lps_app with check (${kept})`,
    'revoke insert on tallies.tally from lps_app; drop policy add on tallies.tally',
  ),
  'how often leaders meet is counted because anybody there says so': checking(
    'add',
    'tallies.wish',
    `made_by = trust.me() and since = trust.today() and ${inTree}`,
  ),
  'meetings are counted that were before somebody said so': checking(
    'add',
    'tallies.wish',
    `made_by = trust.me() and trust.keeps('plans', space_id)`,
  ),
  'meetings are counted in the name of another': checking(
    'add',
    'tallies.wish',
    `since = trust.today() and trust.keeps('plans', space_id)`,
  ),
  'anybody there has meetings counted no more': removing('tallies.wish', inTree),
  'whether meetings are counted is read by other trees': reading('tallies.wish', 'trust.me() is not null'),
  'how often leaders meet is read by other trees': reading('tallies.meeting_tally', 'trust.me() is not null'),
  'how often leaders meet is read by whoever keeps the plans alone': reading('tallies.meeting_tally', kept),
  'months that were counted are read by other trees': reading(
    'tallies.meeting_month',
    'trust.me() is not null',
  ),
  'counts are read by other trees': reading('tallies.tally', 'trust.me() is not null'),
  'whom a count is about is asked': sql(
    `grant select on tallies.roster to lps_app`,
    `revoke select on tallies.roster from lps_app`,
  ),
}

export const planFaults: Record<string, Fault> = { ...inOffices, ...inPlans, ...inCopies }
