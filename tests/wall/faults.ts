// Faults that somebody could make in the policies and functions of the wall. The comparison must see each of them.
import { circleFaults } from './circle-faults.ts'
import { growthFaults } from './growth-faults.ts'
import { officeFaults } from './office-faults.ts'
import { checking, own, reading, spoilt, sql, type Fault } from './plant.ts'

/** What somebody could forget, by what comes of it. */
export const faults: Record<string, Fault> = {
  'evidence in the trash stays open': reading(
    'portfolio.evidence',
    `${own} or trust.granted('evidence', space_id, id)`,
  ),
  'files of evidence in the trash stay open': spoilt('opens', 'e.trashed_at is null'),
  'a grant lasts beyond its end': spoilt('granted', '(g.until_at is null or g.until_at > trust.now())'),
  'a grant opens before it begins': spoilt('granted', 'g.from_at <= trust.now()'),
  'a grant by name opens to an evaluator': spoilt('granted', 'not trust.evaluates(trust.me(), space)'),
  'a grant to a circle opens while an evaluator sits in it': spoilt(
    'granted',
    'not trust.evaluator_in(g.circle_id, space)',
  ),
  'a grant to a circle outlives its owner’s leaving': spoilt('granted', 'm.from_at <= g.from_at'),
  'whoever evaluates is taken for who is evaluated': spoilt(
    'evaluates',
    's.evaluator = one',
    's.evaluator = other',
  ),
  'an evaluation that is over still counts': spoilt('evaluates', 's.during @> trust.now()'),
  'an asked person counts as a member': spoilt('in_circle', "m.state = 'member'"),
  'a former member counts as a member': spoilt(
    'in_circle',
    '(m.until_at is null or m.until_at > trust.now())',
  ),
  'a claim needs its evidence alone': reading(
    'portfolio.claim',
    `${own} or trust.opens('evidence', space_id, evidence_id)`,
  ),
  'a claim needs its goal alone': reading(
    'portfolio.claim',
    `${own} or trust.granted('goal', space_id, goal_id)`,
  ),
  'a standard stays open with an entry in the trash': reading(
    'portfolio.standard',
    `${own} or trust.granted('evidence', space_id, evidence_id)`,
  ),
  'the standards of a cycle are seen in the directory': reading(
    'cycles.standard',
    `${own} or trust.knows(space_id)`,
  ),
  'versions of a goal are read with it': reading(
    'focus.goal_version',
    `${own} or trust.granted('goal', space_id, goal_id)`,
  ),
  'versions of evidence are read with it': reading(
    'portfolio.evidence_version',
    `${own} or trust.opens('evidence', space_id, evidence_id)`,
  ),
  'who reads sees the readings': reading('platform.reading', `${own} or reader_id = trust.me()`),
  'friends of a reader see the readings': reading('platform.reading', `${own} or trust.knows(reader_id)`),
  'a file is open wherever the same content is': spoilt(
    'opens_file',
    "a.space_id = space and a.file_id = file and trust.opens('evidence', space,",
    `a.file_id in (select f.id from files.file f where f.sha256 =
      (select o.sha256 from files.file o where o.space_id = space and o.id = file))
      and trust.opens('evidence', a.space_id,`,
  ),
  'happenings about access are seen with the item': reading(
    'platform.happening',
    `${own} or trust.in_circle(space_id, trust.me()) or trust.opens(noun, space_id, item_id)`,
  ),
  'who receives a grant sees the row': reading('sharing.grant', `${own} or person_id = trust.me()`),
  'members see what was granted to their circle': reading(
    'sharing.grant',
    `${own} or trust.in_circle(circle_id, trust.me())`,
  ),
  'prints are seen in the directory': reading('portfolio.print', `${own} or trust.knows(space_id)`),
  'phases are open to all': reading('cycles.phase', 'true'),
  'a former colleague stays in the directory': spoilt(
    'knows',
    "today between theirs.starts and coalesce(theirs.ends, 'infinity')",
  ),
  'the directory reaches into other trees': spoilt('knows', 'o.top_id = any(trees)'),
  'an asked person sees the members': reading(
    'sharing.membership',
    'from_at <= trust.now() and (until_at is null or until_at > trust.now()) and trust.sees_circle(space_id)',
  ),
  'a circle is seen by its founder for ever': reading(
    'sharing.circle',
    'founded_by = trust.me() or trust.sees_circle(id)',
  ),
  'what is said to be given is not asked of the wall': spoilt(
    'shared_lately',
    'trust.my_circles() i (id)',
    'sharing.circle i',
  ),
  'what was given before its owner came back counts as shared': spoilt(
    'shared_lately',
    's.from_at <= g.from_at',
  ),
  'a table stands without its wall': sql('alter table portfolio.attachment disable row level security'),
  'a goal is written into any space': checking('add', 'focus.goal', 'true'),
  'who reads a goal may rewrite it': sql('alter policy change on focus.goal using (true) with check (true)'),
  'somebody else’s item is granted': spoilt('may_give', 'trust.holds(noun, item)'),
  'an item in the trash is granted': spoilt('may_give', 'e.trashed_at is not null', 'false'),
  'an item is granted to a stranger': spoilt('may_give', 'trust.knows(person)'),
  'an item is granted to a circle of others': spoilt('may_give', 'trust.in_circle(circle, trust.me())'),
  'an item is granted to an evaluator': spoilt('may_give', 'not trust.evaluates(person, trust.me())'),
  'a grant is prolonged afterwards': checking('change', 'sharing.grant', own),
  'anybody asks into a circle': spoilt('may_ask', 'trust.hosts(circle) and ', ''),
  'a founder comes back unasked': spoilt(
    'may_ask',
    'not exists (select 1 from sharing.membership m where m.space_id = circle)',
  ),
  'a third person is asked into a partnership': spoilt('may_ask', 'm.person_id <> trust.me()', 'false'),
  'a stranger is asked': spoilt('may_ask', 'trust.knows(other)'),
  'a circle takes the id of a person': spoilt(
    'unused',
    'not exists (select 1 from people.person p where p.id = space)',
  ),
  'something happens in another’s name': checking(
    'add',
    'platform.happening',
    `${own} or trust.sees_circle(space_id)`,
  ),
  'a reading is noted of what was not open': spoilt('opens', 'trust.granted(noun, space, item)'),
  'anybody gives a post': checking('add', 'posts.post', 'trust.may_appoint(space_id)'),
  'a keeper takes people from other trees': spoilt(
    'may_appoint',
    "not trust.may('posts', 'write', p.organization_id)",
    'false',
  ),
  'leaving leaves the grants open': spoilt('free_of', 'circle_id = gone and space_id = person', 'false'),
  'the grants of the other outlive a partnership': spoilt(
    'end_circle',
    'where circle_id = gone',
    'where circle_id = gone and space_id = trust.me()',
  ),
  'an evaluator joins a roundtable and the grants to it live on': spoilt(
    'join_circle',
    'trust.evaluates(trust.me(), space_id)',
    'false',
  ),
  'a partnership outlives an appointment': spoilt('appoint_evaluator', "c.kind <> 'roundtable'", 'false'),
  'a grant by name outlives an appointment': spoilt('appoint_evaluator', 'g.person_id = judge or', ''),
  'a grant to a roundtable outlives an appointment': spoilt(
    'appoint_evaluator',
    'or g.meeting_id is null and trust.in_circle(g.circle_id, judge)',
    '',
  ),
  'anybody appoints an evaluator': spoilt(
    'appoint_evaluator',
    "trust.manages(judge, 'supervision', 'write') and trust.manages(leader, 'supervision', 'write')",
  ),
  ...circleFaults,
  ...growthFaults,
  ...officeFaults,
}
