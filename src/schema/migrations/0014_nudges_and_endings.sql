-- What a grant opens and what break-glass opens are two questions. The week of a nudge. An evaluator's last post.

-- A grant opens one item to a person who does not evaluate its owner, or to the present members of a circle: as long as
-- the owner, without a break, is one of them and none of them evaluates the owner.
create or replace function trust.granted(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g
    where g.space_id = space and g.item_id = item and g.noun = granted.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and ((g.person_id = trust.me() and not trust.evaluates(trust.me(), space))
        or (trust.in_circle(g.circle_id, trust.me()) and not trust.evaluator_in(g.circle_id, space)
          and exists (select 1 from sharing.membership m
            where m.space_id = g.circle_id and m.person_id = space and m.state = 'member'
              and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now()))))) $$;

-- Granted or opened by break-glass, and not in the trash. Nothing else opens an item.
create or replace function trust.opens(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select (trust.granted(noun, space, item) or trust.broken(noun, space, item))
    and (noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = space and e.id = item and e.trashed_at is null)) $$;

-- What others share with the asker: grants that open something now. What break-glass opens is nothing that is shared.
create or replace function trust.shared_with_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select g.noun, g.space_id, g.item_id from (
      select g.noun, g.space_id, g.item_id
      from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
      where m.person_id = trust.me() and g.space_id <> trust.me() and (g.until_at is null or g.until_at > trust.now())
    union
      select g.noun, g.space_id, g.item_id from sharing.grant g
      where g.person_id = trust.me() and (g.until_at is null or g.until_at > trust.now())) g
    where trust.granted(g.noun, g.space_id, g.item_id) and (g.noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null)) $$;

alter policy read on purpose.purpose using (space_id = (select trust.me()) or trust.opens('purpose', space_id, id));
alter policy read on purpose.philosophy using (space_id = (select trust.me()) or trust.opens('philosophy', space_id, id));
alter policy read on focus.goal using (space_id = (select trust.me()) or trust.opens('goal', space_id, id));
alter policy read on portfolio.evidence using (space_id = (select trust.me())
  or (trashed_at is null and (trust.granted('evidence', space_id, id) or trust.broken('evidence', space_id, id))));
alter policy read on portfolio.claim using (space_id = (select trust.me())
  or (trust.opens('evidence', space_id, evidence_id) and trust.opens('goal', space_id, goal_id)));

-- When to look again whether somebody is to get the question of the week.
alter table notices.turn add column nudge_due_at timestamptz;

-- Whose turn: people with an open cycle whom a nudge may be due to, as ids; to work of the house alone.
create function trust.whose_turn_for_nudge() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select c.space_id from cycles.cycle c left join notices.turn t on t.space_id = c.space_id
    where trust.me() is null and c.state in ('active', 'closing') and trust.today() between c.starts and c.ends
      and (t.nudge_due_at is null or t.nudge_due_at <= trust.now())
    group by c.space_id order by min(t.nudge_due_at) nulls first limit 10000 $$;

-- Ending: with the last post that an office keeps for somebody ends what this office appointed, after the post's last day
-- where the organization is: who evaluates them, whom they evaluate, and what was handed on to them. A post that begins the
-- day after another goes on from it. The posts themselves say when; whoever keeps them may call it.
drop function trust.end_assignments_of(uuid, uuid);
create function trust.end_assignments_of(person uuid, organization uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare gone record;
begin
  if not trust.may('posts', 'write', organization) then
    raise insufficient_privilege using message = 'Only the office of a post ends what hangs on it.';
  end if;
  perform 1 from people.person p
    where p.space_id = end_assignments_of.person or p.space_id in (
      select a.space_id from supervision.assignment a where a.evaluator_id = end_assignments_of.person)
    order by p.space_id for no key update;
  for gone in
    with office as (
      select distinct r.space_id, r.person_id from roles.role r
        join roles.permission m on m.role = r.role and m.object = 'supervision' and m.deed = 'write'
      where r.space_id in (select trust.above(organization))),
    held as (
      select distinct a.space_id, a.id, c.appointed_by
      from supervision.assignment a join supervision.assignment c on c.space_id = a.space_id and c.process = a.process
        and c.lead and (c.id = a.id or c.evaluator_id = a.delegated_by) and c.during && tstzrange(trust.now(), null)
      where a.during && tstzrange(trust.now(), null)
        and (a.evaluator_id = end_assignments_of.person or a.lead and a.space_id = end_assignments_of.person))
    select h.space_id, h.id, max(coalesce((p.ends + 1)::timestamp at time zone o.time_zone, 'infinity')) as moment
      from held h join office f on f.person_id = h.appointed_by
        join posts.post p on p.space_id = end_assignments_of.person and p.starts <= greatest(trust.today(), (
          select max(q.ends) + 1 from posts.post q where q.space_id = p.space_id and q.starts <= trust.today()))
        join organizations.organization o on o.id = p.organization_id and f.space_id in (select trust.above(o.id))
      group by h.space_id, h.id loop
    continue when gone.moment = 'infinity';
    perform trust.close_assignment(gone.space_id, gone.id, greatest(gone.moment, trust.now()));
  end loop;
end $$;

revoke all on function trust.whose_turn_for_nudge, trust.end_assignments_of from public;
grant execute on function trust.whose_turn_for_nudge, trust.end_assignments_of to lps_app;
alter function trust.end_assignments_of cost 2000;
alter function trust.granted cost 2000;
alter function trust.opens cost 2000;
alter function trust.shared_with_me rows 20;
