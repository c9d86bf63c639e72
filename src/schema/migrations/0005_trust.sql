-- The wall. Functions of `trust` are the only code that looks across people: visibility and ending, for now.
-- Each is listed in SECURITY.md with what it gives away. Policies call them and never another policed table.

create function trust.in_circle(circle uuid, who uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.membership m
    where m.space_id = circle and m.person_id = who and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())) $$;

create function trust.evaluates(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from people.standing s
    where s.low = least(one, other) and s.high = greatest(one, other)
      and s.side = 'evaluates' and s.evaluator = one and s.during @> trust.now()) $$;

-- Could somebody who evaluates this leader read along in this circle?
create function trust.evaluator_in(circle uuid, leader uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.membership m where m.space_id = circle
      and trust.in_circle(circle, m.person_id) and trust.evaluates(m.person_id, leader)) $$;

-- A grant opens one item to a person who does not evaluate its owner, or to the present members of a circle: as long as
-- the owner, without a break, is one of them and none of them evaluates the owner.
create function trust.granted(noun text, space uuid, item uuid) returns boolean
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

-- Granted and not in the trash.
create function trust.opens(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.granted(noun, space, item) and (noun <> 'evidence' or exists (
    select 1 from portfolio.evidence e where e.space_id = space and e.id = item and e.trashed_at is null)) $$;

create function trust.opens_file(space uuid, file uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from portfolio.attachment a
    where a.space_id = space and a.file_id = file and trust.opens('evidence', space, a.evidence_id)) $$;

-- Directory: people under the same top organization, and present members of a shared circle.
create function trust.knows(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select other = trust.me() or exists (
    select 1 from people.post mine join organizations.organization o on o.id = mine.organization_id
      join organizations.organization p on p.top_id = o.top_id
      join people.post theirs on theirs.organization_id = p.id
    where mine.space_id = trust.me() and theirs.space_id = other
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and trust.today() between theirs.starts and coalesce(theirs.ends, 'infinity')
  ) or exists (
    select 1 from sharing.membership m
    where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, trust.me())) $$;

create function trust.heads(organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from organizations.organization o join organizations.organization t on t.id = o.top_id
    where o.id = organization and t.founded_by = trust.me()) $$;

-- Do I keep the organization tree in which this person holds a post now?
create function trust.manages(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from people.post p where p.space_id = other and trust.heads(p.organization_id)
      and trust.today() between p.starts and coalesce(p.ends, 'infinity')) $$;

-- May I give this person a post? Not while they hold one in a tree of somebody else, for a post opens the directory.
create function trust.may_appoint(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (
    select 1 from people.post p where p.space_id = other and coalesce(p.ends, 'infinity') >= trust.today()
      and not trust.heads(p.organization_id)) $$;

-- Is this id nobody's space yet? A circle that took a person's id would reach into their space.
create function trust.unused(space uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (select 1 from people.person p where p.id = space)
    and not exists (select 1 from organizations.organization o where o.id = space) $$;

-- Does this item exist in my own space? Foreign keys would see past the policies.
create function trust.holds(noun text, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select case noun
    when 'evidence' then exists (select 1 from portfolio.evidence e where e.space_id = trust.me() and e.id = item)
    when 'goal' then exists (select 1 from focus.goal g where g.space_id = trust.me() and g.id = item)
    when 'purpose' then exists (select 1 from purpose.purpose p where p.space_id = trust.me() and p.id = item)
    when 'philosophy' then exists (select 1 from purpose.philosophy p where p.space_id = trust.me() and p.id = item)
    else false end $$;

-- May I open this item to this circle or person?
create function trust.may_give(noun text, item uuid, circle uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.holds(noun, item)
    and not (noun = 'evidence' and exists (select 1 from portfolio.evidence e
      where e.space_id = trust.me() and e.id = item and e.trashed_at is not null))
    and (circle is null or (trust.in_circle(circle, trust.me()) and not trust.evaluator_in(circle, trust.me())))
    and (person is null or (trust.knows(person) and not trust.evaluates(person, trust.me()))) $$;

-- May I ask this person into this circle? Its founder may, as a member; first themselves. A partnership or coaching has
-- two people who do not evaluate each other, and begins once.
create function trust.may_ask(circle uuid, other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.circle c where c.id = circle and c.founded_by = trust.me() and c.ended_at is null
      and case when other = trust.me()
        then not exists (select 1 from sharing.membership m where m.space_id = circle)
        else trust.in_circle(circle, trust.me()) and trust.knows(other)
          and not exists (select 1 from sharing.membership m where m.space_id = circle and m.person_id = other
            and (m.until_at is null or m.until_at > trust.now()))
          and (c.kind = 'roundtable' or (
            not trust.evaluates(other, trust.me()) and not trust.evaluates(trust.me(), other)
            and not exists (select 1 from sharing.membership m where m.space_id = circle
              and (m.state = 'member' and m.until_at <= trust.now()
                or m.person_id <> trust.me() and (m.until_at is null or m.until_at > trust.now())))))
        end) $$;

-- May I accept? Nobody is partner or outside coach of somebody they evaluate, or who evaluates them.
create function trust.may_join(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.circle c where c.id = circle and c.ended_at is null
      and (c.kind = 'roundtable' or not exists (
        select 1 from sharing.membership m where m.space_id = circle and m.person_id <> trust.me()
          and trust.in_circle(circle, m.person_id)
          and (trust.evaluates(m.person_id, trust.me()) or trust.evaluates(trust.me(), m.person_id))))) $$;

-- A circle is seen by its present members and by who is asked in.
create function trust.sees_circle(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from sharing.membership m where m.space_id = circle and m.person_id = trust.me()
    and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())) $$;

create type trust.item as (noun text, space_id uuid, item_id uuid);

create function trust.shared_with_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select distinct g.noun, g.space_id, g.item_id
    from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
    where m.person_id = trust.me() and g.space_id <> trust.me() and trust.opens(g.noun, g.space_id, g.item_id)
  union
    select g.noun, g.space_id, g.item_id from sharing.grant g
    where g.person_id = trust.me() and trust.opens(g.noun, g.space_id, g.item_id) $$;

-- Ending: a partnership or coaching has no meaning for one. It ends for both, with the grants of both and their standing,
-- unless they share another one.
create function trust.end_circle(gone uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.grant set until_at = trust.now()
    where circle_id = gone and (until_at is null or until_at > trust.now());
  update sharing.circle set ended_at = trust.now() where id = gone;
  update people.standing s set during = s.during * tstzrange(null, trust.now())
    where s.side = 'peer' and s.during && tstzrange(trust.now(), null)
      and trust.in_circle(gone, s.low) and trust.in_circle(gone, s.high)
      and not exists (select 1 from sharing.circle c where c.id <> gone and c.kind <> 'roundtable'
        and trust.in_circle(c.id, s.low) and trust.in_circle(c.id, s.high));
  update sharing.membership set until_at = trust.now()
    where space_id = gone and (until_at is null or until_at > trust.now());
end $$;

-- Ending: a member leaves, and in the same transaction the leaver's grants to the circle end. Whoever is only asked
-- declines.
create function trust.leave_circle(gone uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  if trust.in_circle(gone, trust.me())
    and exists (select 1 from sharing.circle c where c.id = gone and c.kind <> 'roundtable') then
    perform trust.end_circle(gone);
  else
    update sharing.grant set until_at = trust.now()
      where circle_id = gone and space_id = trust.me() and (until_at is null or until_at > trust.now());
    update sharing.membership set until_at = trust.now()
      where space_id = gone and person_id = trust.me() and (until_at is null or until_at > trust.now());
  end if;
end $$;

-- Ending: who is asked accepts; false when there is nothing to accept. In a partnership or coaching the two are peers
-- from now on, so that neither can be appointed to evaluate the other before it ends. In a roundtable the lasting grants
-- of those whom the newcomer evaluates end.
create function trust.join_circle(wanted uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.membership set state = 'member', from_at = trust.now()
    where space_id = wanted and person_id = trust.me() and state = 'asked' and trust.may_join(wanted)
      and from_at <= trust.now() and (until_at is null or until_at > trust.now());
  if not found then return false; end if;
  insert into people.standing (space_id, low, high, side, during)
    select least(m.person_id, trust.me()), least(m.person_id, trust.me()), greatest(m.person_id, trust.me()), 'peer',
      tstzrange(trust.now(), null)
    from sharing.circle c join sharing.membership m on m.space_id = c.space_id
    where c.id = wanted and c.kind <> 'roundtable' and m.person_id <> trust.me() and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now());
  update sharing.grant set until_at = trust.now()
    where circle_id = wanted and (until_at is null or until_at > trust.now()) and trust.evaluates(trust.me(), space_id);
  return true;
exception when exclusion_violation then
  return false; -- one of the two evaluates the other, now or later: nobody is both
end $$;

-- Ending: the keeper of both posts appoints an evaluator. What the two had as peers ends first, in the same transaction
-- and without a word to the keeper: their circles of two, every grant by name between them, and the leader's lasting
-- grants to roundtables in which the evaluator sits.
create function trust.appoint_evaluator(judge uuid, leader uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  if judge = leader or not (trust.manages(judge) and trust.manages(leader)) then
    raise insufficient_privilege using message = 'Only the keeper of both posts appoints an evaluator.';
  end if;
  loop
    begin
      perform trust.end_circle(c.id) from sharing.circle c
        where c.kind <> 'roundtable' and c.ended_at is null and 2 = (
          select count(distinct m.person_id) from sharing.membership m where m.space_id = c.id
            and m.person_id in (judge, leader) and (m.until_at is null or m.until_at > trust.now()));
      update people.standing s set during = s.during * tstzrange(null, trust.now())
        where s.low = least(judge, leader) and s.high = greatest(judge, leader) and s.side = 'peer'
          and s.during && tstzrange(trust.now(), null);
      update sharing.grant g set until_at = trust.now()
        where (g.until_at is null or g.until_at > trust.now())
          and ((g.space_id = leader and (g.person_id = judge or trust.in_circle(g.circle_id, judge)))
            or (g.space_id = judge and g.person_id = leader));
      insert into people.standing (space_id, low, high, side, evaluator, during)
        values (least(judge, leader), least(judge, leader), greatest(judge, leader), 'evaluates', judge,
          tstzrange(trust.now(), null));
      return;
    exception when exclusion_violation then -- the two became peers in this very moment: that ends, too
    end;
  end loop;
end $$;

revoke all on all functions in schema trust from public;
grant execute on all functions in schema trust to lps_app;
revoke execute on function trust.end_circle from lps_app;

-- Each call is a query of its own, and few items are shared with one person: the planner is told, so that it asks for the
-- rows an index gives it, not for a table's.
do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'trust'::regnamespace and prosecdef loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
alter function trust.shared_with_me() rows 20;

-- The owner of a space, and whom a grant lets in.
create function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('cycles.cycle');
select pg_temp.own('cycles.phase');
select pg_temp.own('purpose.purpose', $$trust.granted('purpose', space_id, id)$$);
select pg_temp.own('purpose.philosophy', $$trust.granted('philosophy', space_id, id)$$);
select pg_temp.own('purpose.philosophy_version');
select pg_temp.own('focus.goal', $$trust.granted('goal', space_id, id)$$);
select pg_temp.own('focus.goal_version');
select pg_temp.own('portfolio.evidence', $$trashed_at is null and trust.granted('evidence', space_id, id)$$);
select pg_temp.own('portfolio.evidence_version');
select pg_temp.own('portfolio.claim',
  $$trust.opens('evidence', space_id, evidence_id) and trust.granted('goal', space_id, goal_id)$$);
select pg_temp.own('portfolio.attachment', $$trust.opens('evidence', space_id, evidence_id)$$);
select pg_temp.own('portfolio.print');
select pg_temp.own('files.file', $$trust.opens_file(space_id, id)$$);

grant select, insert, update on cycles.cycle, cycles.phase, purpose.purpose, purpose.philosophy, focus.goal,
  portfolio.evidence, portfolio.print, files.file to lps_app;
grant select, insert on purpose.philosophy_version, focus.goal_version, portfolio.evidence_version to lps_app;
grant select, insert, update, delete on portfolio.claim, portfolio.attachment to lps_app;

-- Happenings and readings are added, never changed. In a circle's space its present members see them.
alter table platform.happening enable row level security;
create policy read on platform.happening for select to lps_app using (
  space_id = (select trust.me()) or (not about_access
    and (trust.in_circle(space_id, (select trust.me())) or trust.opens(noun, space_id, item_id))));
create policy add on platform.happening for insert to lps_app with check (
  who = (select trust.me()) and (space_id = (select trust.me()) or (item_id = space_id and trust.sees_circle(space_id))));
grant select, insert (space_id, who, verb, noun, item_id, about_access) on platform.happening to lps_app;

alter table platform.reading enable row level security;
create policy read on platform.reading for select to lps_app using (space_id = (select trust.me()));
create policy add on platform.reading for insert to lps_app with check (
  reader_id = (select trust.me()) and space_id <> (select trust.me()) and day = trust.today()
  and trust.opens(noun, space_id, item_id));
grant select, insert (space_id, reader_id, noun, item_id, day) on platform.reading to lps_app;

-- Organizations are read by everybody signed in; the founder of a tree keeps it.
alter table organizations.organization enable row level security;
create policy read on organizations.organization for select to lps_app using ((select trust.me()) is not null);
create policy add on organizations.organization for insert to lps_app with check (
  founded_by = (select trust.me()) and (parent_id is null or trust.heads(parent_id)));
create policy change on organizations.organization for update to lps_app using (trust.heads(id)) with check (trust.heads(id));
grant select, insert, update (kind, name, time_zone) on organizations.organization to lps_app;

alter table organizations.school_year enable row level security;
create policy read on organizations.school_year for select to lps_app using ((select trust.me()) is not null);
create policy add on organizations.school_year for insert to lps_app with check (trust.heads(organization_id));
grant select, insert on organizations.school_year to lps_app;

-- A person writes their own row; the directory shows it to those who know them.
alter table people.person enable row level security;
create policy read on people.person for select to lps_app using (id = (select trust.me()) or trust.knows(id));
create policy add on people.person for insert to lps_app with check (id = (select trust.me()));
create policy change on people.person for update to lps_app using (id = (select trust.me())) with check (id = (select trust.me()));
grant select, insert, update on people.person to lps_app;

-- Others see the posts somebody holds now; the keeper of the organization sees and writes them all.
alter table people.post enable row level security;
create policy read on people.post for select to lps_app using (
  space_id = (select trust.me()) or trust.heads(organization_id)
  or (trust.today() between starts and coalesce(ends, 'infinity') and trust.knows(space_id)));
create policy add on people.post for insert to lps_app with check (
  trust.heads(organization_id) and trust.may_appoint(space_id));
create policy change on people.post for update to lps_app using (trust.heads(organization_id)) with check (trust.heads(organization_id));
grant select, insert, update (title, role_kind, starts, ends, main) on people.post to lps_app;

-- Standing is read and written by trust alone.
alter table people.standing enable row level security;
create policy nobody on people.standing for all to lps_app using (false);

alter table sharing.circle enable row level security;
create policy read on sharing.circle for select to lps_app using (trust.sees_circle(id));
create policy found on sharing.circle for insert to lps_app with check (
  founded_by = (select trust.me()) and ended_at is null and trust.unused(id));
grant select, insert on sharing.circle to lps_app;

-- Members see the present members; who is asked sees their own asking, and so does who asked. Joining and leaving are
-- functions of trust.
alter table sharing.membership enable row level security;
create policy read on sharing.membership for select to lps_app using (
  from_at <= trust.now() and (until_at is null or until_at > trust.now())
  and (person_id = (select trust.me()) or (trust.in_circle(space_id, (select trust.me()))
    and (state = 'member' or asked_by = (select trust.me())))));
create policy ask on sharing.membership for insert to lps_app with check (
  asked_by = (select trust.me()) and from_at = trust.now() and until_at is null and trust.may_ask(space_id, person_id)
  and state = case when person_id = (select trust.me()) then 'member' else 'asked' end);
grant select, insert on sharing.membership to lps_app;

-- A grant is given now by the owner, given again, or ended now; nothing else.
alter table sharing.grant enable row level security;
create policy read on sharing.grant for select to lps_app using (space_id = (select trust.me()));
create policy give on sharing.grant for insert to lps_app with check (
  space_id = (select trust.me()) and from_at = trust.now() and (until_at is null or until_at > trust.now())
  and trust.may_give(noun, item_id, circle_id, person_id));
create policy change on sharing.grant for update to lps_app using (space_id = (select trust.me())) with check (
  space_id = (select trust.me()) and (until_at = trust.now()
    or (from_at = trust.now() and (until_at is null or until_at > trust.now())
      and trust.may_give(noun, item_id, circle_id, person_id))));
grant select, insert on sharing.grant to lps_app;
grant update (from_at, until_at) on sharing.grant to lps_app;
