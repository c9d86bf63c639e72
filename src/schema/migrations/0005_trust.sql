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

-- A grant opens one item to a person, or to the present members of a circle its owner is still in; never to an
-- evaluator of the owner.
create function trust.granted(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g
    where g.space_id = space and g.item_id = item and g.noun = granted.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and (g.person_id = trust.me()
        or (trust.in_circle(g.circle_id, trust.me()) and trust.in_circle(g.circle_id, space)))
      and not trust.evaluates(trust.me(), space)) $$;

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
      and trust.now()::date between mine.starts and coalesce(mine.ends, 'infinity')
      and trust.now()::date between theirs.starts and coalesce(theirs.ends, 'infinity')
  ) or exists (
    select 1 from sharing.membership m
    where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, trust.me())) $$;

create function trust.heads(organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from organizations.organization o join organizations.organization t on t.id = o.top_id
    where o.id = organization and t.founded_by = trust.me()) $$;

-- Do I keep the organization tree in which this person holds a post?
create function trust.manages(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from people.post p where p.space_id = other and trust.heads(p.organization_id)) $$;

-- Does this item exist in my own space? Foreign keys would see past the policies.
create function trust.holds(noun text, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select case noun
    when 'evidence' then exists (select 1 from portfolio.evidence e where e.space_id = trust.me() and e.id = item)
    when 'goal' then exists (select 1 from focus.goal g where g.space_id = trust.me() and g.id = item)
    when 'purpose' then exists (select 1 from purpose.purpose p where p.space_id = trust.me() and p.id = item)
    when 'philosophy' then exists (select 1 from purpose.philosophy p where p.space_id = trust.me() and p.id = item)
    else false end $$;

-- May I ask this person into this circle? Its founder may; a partnership has two people.
create function trust.may_ask(circle uuid, other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.circle c where c.id = circle and c.founded_by = trust.me() and c.ended_at is null
      and (other = trust.me() or (trust.knows(other) and (c.kind <> 'partnership' or not exists (
        select 1 from sharing.membership m where m.space_id = circle and m.person_id <> trust.me() and m.until_at is null))))) $$;

-- May I accept? Nobody is partner or outside coach of somebody they evaluate, or who evaluates them.
create function trust.may_join(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.circle c where c.id = circle and c.ended_at is null
      and (c.kind = 'roundtable' or not exists (
        select 1 from sharing.membership m where m.space_id = circle and m.person_id <> trust.me() and m.until_at is null
          and (trust.evaluates(m.person_id, trust.me()) or trust.evaluates(trust.me(), m.person_id))))) $$;

-- A circle is seen by its members and by who is asked in.
create function trust.sees_circle(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.in_circle(circle, trust.me()) or exists (
    select 1 from sharing.membership m where m.space_id = circle and m.person_id = trust.me()
      and m.state = 'asked' and m.until_at is null) $$;

create type trust.item as (noun text, space_id uuid, item_id uuid);

create function trust.shared_with_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select distinct g.noun, g.space_id, g.item_id
    from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
    where m.person_id = trust.me() and g.space_id <> trust.me() and trust.opens(g.noun, g.space_id, g.item_id)
  union
    select g.noun, g.space_id, g.item_id from sharing.grant g
    where g.person_id = trust.me() and trust.opens(g.noun, g.space_id, g.item_id) $$;

-- Ending: a member leaves, and in the same transaction the leaver's grants to the circle end. A partnership or
-- coaching has no meaning for one: it ends for both, with the grants of both and their standing.
create function trust.leave_circle(gone uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare whole boolean;
begin
  if not trust.in_circle(gone, trust.me()) then return; end if;
  select kind <> 'roundtable' into whole from sharing.circle where id = gone;
  update sharing.grant set until_at = trust.now()
    where circle_id = gone and (whole or space_id = trust.me()) and (until_at is null or until_at > trust.now());
  if whole then
    update people.standing s set during = tstzrange(lower(during), greatest(trust.now(), lower(during)))
      where side = 'peer' and during @> trust.now()
        and trust.me() in (low, high)
        and exists (select 1 from sharing.membership m where m.space_id = gone
          and m.person_id in (low, high) and m.person_id <> trust.me());
    update sharing.circle set ended_at = trust.now() where id = gone;
  end if;
  update sharing.membership set until_at = trust.now()
    where space_id = gone and until_at is null and (whole or person_id = trust.me());
end $$;

revoke all on all functions in schema trust from public;
grant execute on all functions in schema trust to lps_app;

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

-- Happenings and readings are added, never changed.
alter table platform.happening enable row level security;
create policy read on platform.happening for select to lps_app using (
  space_id = (select trust.me()) or trust.in_circle(space_id, (select trust.me()))
  or (not about_access and trust.opens(noun, space_id, item_id)));
create policy add on platform.happening for insert to lps_app with check (
  who = (select trust.me()) and (space_id = (select trust.me()) or trust.sees_circle(space_id)));
grant select, insert on platform.happening to lps_app;

alter table platform.reading enable row level security;
create policy read on platform.reading for select to lps_app using (space_id = (select trust.me()));
create policy add on platform.reading for insert to lps_app with check (
  reader_id = (select trust.me()) and space_id <> (select trust.me()) and trust.opens(noun, space_id, item_id));
grant select, insert on platform.reading to lps_app;

-- Organizations are read by everybody signed in; the founder of a tree keeps it.
alter table organizations.organization enable row level security;
create policy read on organizations.organization for select to lps_app using ((select trust.me()) is not null);
create policy add on organizations.organization for insert to lps_app with check (
  founded_by = (select trust.me()) and (parent_id is null or trust.heads(parent_id)));
create policy change on organizations.organization for update to lps_app using (trust.heads(id)) with check (trust.heads(id));
grant select, insert, update on organizations.organization to lps_app;

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

alter table people.post enable row level security;
create policy read on people.post for select to lps_app using (space_id = (select trust.me()) or trust.knows(space_id));
create policy add on people.post for insert to lps_app with check (trust.heads(organization_id));
create policy change on people.post for update to lps_app using (trust.heads(organization_id)) with check (trust.heads(organization_id));
grant select, insert, update on people.post to lps_app;

-- Standing is read by trust alone. A peer writes their own side of it; evaluators are appointed by the house's deeds.
alter table people.standing enable row level security;
create policy peers on people.standing for insert to lps_app with check (
  side = 'peer' and (select trust.me()) in (low, high) and trust.knows(case when low = (select trust.me()) then high else low end));
create policy appointed on people.standing for insert to lps_app with check (
  side = 'evaluates' and trust.manages(low) and trust.manages(high));
grant insert on people.standing to lps_app;

alter table sharing.circle enable row level security;
create policy read on sharing.circle for select to lps_app using (founded_by = (select trust.me()) or trust.sees_circle(id));
create policy found on sharing.circle for insert to lps_app with check (founded_by = (select trust.me()) and ended_at is null);
grant select, insert on sharing.circle to lps_app;

alter table sharing.membership enable row level security;
create policy read on sharing.membership for select to lps_app using (
  person_id = (select trust.me()) or trust.sees_circle(space_id));
create policy ask on sharing.membership for insert to lps_app with check (
  asked_by = (select trust.me()) and until_at is null and trust.may_ask(space_id, person_id)
  and state = case when person_id = (select trust.me()) then 'member' else 'asked' end);
create policy accept on sharing.membership for update to lps_app
  using (person_id = (select trust.me()) and state = 'asked' and until_at is null)
  with check (person_id = (select trust.me()) and state = 'member' and trust.may_join(space_id));
grant select, insert on sharing.membership to lps_app;
grant update (state, from_at) on sharing.membership to lps_app;

-- Grants: given by the owner, for an item of their own, to a circle they are in or a person who does not evaluate them.
-- Ending one is always possible.
alter table sharing.grant enable row level security;
create policy read on sharing.grant for select to lps_app using (space_id = (select trust.me()));
create policy give on sharing.grant for insert to lps_app with check (
  space_id = (select trust.me()) and trust.holds(noun, item_id)
  and (circle_id is null or trust.in_circle(circle_id, (select trust.me())))
  and (person_id is null or (trust.knows(person_id) and not trust.evaluates(person_id, (select trust.me())))));
create policy change on sharing.grant for update to lps_app using (space_id = (select trust.me())) with check (
  space_id = (select trust.me()) and (until_at <= trust.now() or (
    (circle_id is null or trust.in_circle(circle_id, (select trust.me())))
    and (person_id is null or (trust.knows(person_id) and not trust.evaluates(person_id, (select trust.me())))))));
grant select, insert on sharing.grant to lps_app;
grant update (from_at, until_at) on sharing.grant to lps_app;
