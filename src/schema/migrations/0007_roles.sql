-- Who may administer what: roles with a scope, posts with leave, who evaluates whom and for what.
create schema roles;
create schema posts;
create schema supervision;
grant usage on schema roles, posts, supervision to lps_app;

alter table people.post set schema posts;
alter table posts.post add column fte numeric(3, 2) check (fte > 0 and fte <= 1);
grant update (fte) on posts.post to lps_app;
create index post_of_person on posts.post (space_id, starts);

-- What each role may do; rows join as their objects are built. `shared` is open by a grant of the owner alone.
create table roles.permission (
  role text not null,
  object text not null,
  deed text not null check (deed in ('read', 'write', 'shared')),
  primary key (role, object, deed)
);
insert into roles.permission (role, object, deed)
  select role, object, 'shared' from unnest(array['partner', 'roundtableMember', 'outsideCoach']) role,
    unnest(array['purpose', 'philosophy', 'goal', 'evidence']) object
  union all select 'leadershipOffice', object, deed from unnest(array['organizations', 'posts', 'supervision', 'roles',
    'invitations', 'breakglass']) object, unnest(array['read', 'write']) deed
  union all select 'itAdministrator', object, deed from unnest(array['roles', 'invitations', 'accounts', 'operations',
    'breakglass']) object, unnest(array['read', 'write']) deed
  union all values ('leadershipOffice', 'accounts', 'read'), ('leadershipOffice', 'audit', 'read'),
    ('itAdministrator', 'organizations', 'read'), ('itAdministrator', 'posts', 'read'),
    ('itAdministrator', 'audit', 'read'), ('auditor', 'audit', 'read'), ('recordsOfficer', 'audit', 'read'),
    ('recordsOfficer', 'posts', 'read'), ('recordsOfficer', 'organizations', 'read'),
    ('stateAgency', 'organizations', 'read'), ('dataViewer', 'organizations', 'read');

-- A role is held in an organization and everything below it. The space is the organization's.
create table roles.role (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  role text not null check (role in ('leadershipOffice', 'itAdministrator', 'dataViewer', 'stateAgency',
    'recordsOfficer', 'credentialOfficer', 'frameworkEditor', 'roundtableHost', 'boardMember', 'auditor', 'provider')),
  from_at timestamptz not null default trust.now(),
  until_at timestamptz,
  granted_by uuid not null,
  primary key (space_id, id),
  check (until_at is null or until_at >= from_at)
);
create unique index role_open on roles.role (space_id, person_id, role) where until_at is null;
create index role_of_person on roles.role (person_id);

-- Days on which nobody is to be disturbed, and whole organizations that are no more.
alter table organizations.organization add column closed_on date;
create table organizations.pause (
  id uuid primary key default uuidv7(),
  organization_id uuid not null references organizations.organization (id),
  title text not null check (length(title) between 1 and 200),
  starts date not null,
  ends date not null,
  check (starts <= ends)
);
create index pause_of_organization on organizations.pause (organization_id, starts);

-- Leave pauses a post; the last day is included, and open while nobody knows it.
create table posts.leave (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  starts date not null,
  ends date,
  primary key (space_id, id),
  foreign key (space_id, post_id) references posts.post (space_id, id) on delete cascade,
  check (ends is null or ends >= starts),
  exclude using gist (space_id with =, post_id with =, daterange(starts, ends, '[]') with &&)
);
create index leave_of_post on posts.leave (space_id, post_id);

-- Who evaluates a leader, for which process; one leads at a time, others by delegation. Written by trust alone.
create table supervision.assignment (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  evaluator_id uuid not null,
  process text not null default 'evaluation' check (process ~ '^[a-zA-Z ]{2,60}$'),
  lead boolean not null default true,
  during tstzrange not null,
  appointed_by uuid not null,
  delegated_by uuid,
  primary key (space_id, id),
  check (evaluator_id <> space_id),
  exclude using gist (space_id with =, process with =, during with &&) where (lead)
);
create index assignment_of_evaluator on supervision.assignment (evaluator_id);
create index assignment_handed_on on supervision.assignment (delegated_by) where delegated_by is not null;

-- An organization and everything above it, itself first.
create function trust.above(organization uuid) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with recursive up as (
      select o.id, o.parent_id from organizations.organization o where o.id = organization
    union select o.id, o.parent_id from up join organizations.organization o on o.id = up.parent_id)
    select id from up $$;

-- The organizations in which a role lets the asker do this deed on this object: its scope and everything below.
create function trust.reach(object text, deed text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with recursive down as (
      select r.space_id as id from roles.role r
        join roles.permission p on p.role = r.role and p.object = reach.object and p.deed = reach.deed
        where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
    union select o.id from down join organizations.organization o on o.parent_id = down.id)
    select id from down $$;

create function trust.may(object text, deed text, organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from roles.role r
      join roles.permission p on p.role = r.role and p.object = may.object and p.deed = may.deed
    where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and r.space_id in (select trust.above(organization))) $$;

-- Does the asker hold any role in this organization, so that a deed may be noted there? In the moment in which one ends
-- its ending may still be noted.
create function trust.serves(organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from roles.role r
    where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at >= trust.now())
      and r.space_id in (select trust.above(organization))) $$;

-- Where do I hold a post now, or a role?
create function trust.my_organizations() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select p.organization_id from posts.post p
      where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')
    union select r.space_id from roles.role r where r.person_id = trust.me()
      and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now()) $$;

-- Who holds a post in an organization now, by name, fifty a page and one more that tells of a next page. Asked by people of
-- its tree, and by whoever may read its posts.
create function trust.people_in(organization uuid, page integer) returns table (person uuid, post uuid)
  language sql stable security definer set search_path = ''
  as $$ select p.space_id, p.id from posts.post p join people.person e on e.space_id = p.space_id and e.id = p.space_id
    where p.organization_id = people_in.organization
      and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      and (trust.may('posts', 'read', people_in.organization) or exists (
        select 1 from organizations.organization here join organizations.organization o on o.top_id = here.top_id
          join posts.post mine on mine.organization_id = o.id and mine.space_id = trust.me()
        where here.id = people_in.organization and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')))
    order by e.name, p.space_id, p.id limit 51 offset 50 * (greatest(page, 1)::bigint - 1) $$;

-- Does a role let the asker do this where this person holds a post now?
create function trust.manages(other uuid, object text, deed text) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from posts.post p where p.space_id = other
      and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      and trust.may(object, deed, p.organization_id)) $$;

-- Is this id nobody's space yet? An organization or a circle that took somebody's id would reach into their space.
create or replace function trust.unused(space uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (select 1 from people.person p where p.id = space)
    and not exists (select 1 from organizations.organization o where o.id = space)
    and not exists (select 1 from sharing.circle c where c.id = space) $$;

-- May I found the top of a new tree? The first one, and later whoever administers the top of another.
create function trust.may_found() returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (select 1 from organizations.organization) or exists (
    select 1 from organizations.organization o
    where o.parent_id is null and trust.may('roles', 'write', o.id)) $$;

-- May this organization stand below that one? Whoever moves it writes where it stood and where it is to stand. Moves in one
-- tree wait for each other, so that two of them cannot close a circle between them.
create function trust.fits_below(organization uuid, parent uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
declare present uuid;
begin
  select o.parent_id into present from organizations.organization o where o.id = organization;
  if present is not distinct from parent then return true; end if;
  if present is null or parent is null or not trust.may('organizations', 'write', present)
    or not trust.may('organizations', 'write', parent) then return false; end if;
  perform 1 from organizations.organization t
    where t.id = (select o.top_id from organizations.organization o where o.id = parent) for no key update;
  return not exists (select 1 from trust.above(parent) a where a = organization);
end $$;

-- May I give this role to this person here? Not to myself, but for the founder of a tree in which nobody has any yet.
create function trust.may_grant(organization uuid, other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select case when other = trust.me()
    then exists (select 1 from organizations.organization o
        where o.id = organization and o.parent_id is null and o.founded_by = trust.me())
      and not exists (select 1 from roles.role r join organizations.organization o on o.id = r.space_id
        where o.top_id = organization)
    else trust.may('roles', 'write', organization) and trust.knows(other) end $$;

-- May I give this person a post? Not while they hold one that I do not keep, for a post opens the directory; then they
-- are invited and say yes themselves.
create or replace function trust.may_appoint(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (
    select 1 from posts.post p where p.space_id = other and coalesce(p.ends, 'infinity') >= trust.today()
      and not trust.may('posts', 'write', p.organization_id)) $$;

create function trust.keeps_post(person uuid, post uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from posts.post p
    where p.space_id = person and p.id = post and trust.may('posts', 'write', p.organization_id)) $$;

-- Directory: people under the same top organization, whoever administers mine, whom I administer, and present members of
-- a shared circle.
create or replace function trust.knows(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select other = trust.me() or exists (
    select 1 from posts.post mine join organizations.organization o on o.id = mine.organization_id
      join organizations.organization p on p.top_id = o.top_id
      join posts.post theirs on theirs.organization_id = p.id
    where mine.space_id = trust.me() and theirs.space_id = other
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and trust.today() between theirs.starts and coalesce(theirs.ends, 'infinity')
  ) or exists (
    select 1 from sharing.membership m
    where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, trust.me())
  ) or trust.manages(other, 'posts', 'read') or exists (
    select 1 from roles.role r join posts.post mine on mine.space_id = trust.me()
    where r.person_id = other and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and r.space_id in (select trust.above(mine.organization_id))
  ) or exists (
    select 1 from roles.role r join roles.role mine on mine.space_id = r.space_id
    where r.person_id = other and mine.person_id = trust.me()
      and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and mine.from_at <= trust.now() and (mine.until_at is null or mine.until_at > trust.now())) $$;

-- May I open this item to this circle or person? The table of permissions says to which relations a noun can be opened.
create or replace function trust.may_give(noun text, item uuid, circle uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.holds(noun, item)
    and not (noun = 'evidence' and exists (select 1 from portfolio.evidence e
      where e.space_id = trust.me() and e.id = item and e.trashed_at is not null))
    and (circle is null or (trust.in_circle(circle, trust.me()) and not trust.evaluator_in(circle, trust.me())
      and exists (select 1 from sharing.circle c join roles.permission p on p.deed = 'shared' and p.object = noun
          and p.role = case c.kind when 'partnership' then 'partner' when 'roundtable' then 'roundtableMember'
            else 'outsideCoach' end
        where c.id = circle)))
    and (person is null or (trust.knows(person) and not trust.evaluates(person, trust.me()))) $$;

-- Ending: a role ends now. Whoever holds it may lay it down, whoever gives roles there may take it. Not the last role that
-- can give roles at the top of a tree; two who end each other's at once wait for each other. Says how it went.
create function trust.end_role(organization uuid, gone uuid) returns text
  language plpgsql volatile security definer set search_path = ''
  as $$
declare held roles.role; top uuid;
begin
  select o.top_id into top from organizations.organization o where o.id = organization;
  perform 1 from organizations.organization o where o.id = top for no key update;
  select r.* into held from roles.role r where r.space_id = organization and r.id = gone
    and (r.until_at is null or r.until_at > trust.now())
    and (r.person_id = trust.me() or trust.may('roles', 'write', organization));
  if not found then return 'missing'; end if;
  if organization = top and not exists (
    select 1 from roles.role r join roles.permission p on p.role = r.role and p.object = 'roles' and p.deed = 'write'
    where r.space_id = top and r.id <> gone and r.until_at is null and r.from_at <= trust.now())
    and exists (select 1 from roles.permission p where p.role = held.role and p.object = 'roles' and p.deed = 'write')
  then return 'last'; end if;
  update roles.role set until_at = greatest(trust.now(), from_at) where space_id = organization and id = gone;
  return 'ended';
end $$;

-- Ending: one evaluates the other as long as an assignment says so, and no longer.
create function trust.end_standing(judge uuid, leader uuid) returns void
  language sql volatile security definer set search_path = ''
  as $$ update people.standing s set during = s.during * tstzrange(null, (
      select nullif(greatest(trust.now(), max(coalesce(upper(a.during), 'infinity'))), 'infinity')
      from supervision.assignment a
      where a.space_id = leader and a.evaluator_id = judge and a.during && tstzrange(trust.now(), null)))
    where s.low = least(judge, leader) and s.high = greatest(judge, leader) and s.side = 'evaluates'
      and s.evaluator = judge and s.during && tstzrange(trust.now(), null) $$;

-- Ending: an assignment ends at a moment, with it what its evaluator handed on, and that the one evaluates the other. Both
-- are told (trust.tell, in the migration of notices).
create function trust.close_assignment(leader uuid, gone uuid, moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare judge uuid;
begin
  for judge in
    with closed as (
      select a.evaluator_id, a.process, a.lead from supervision.assignment a where a.space_id = leader and a.id = gone)
    update supervision.assignment a set during = a.during * tstzrange(null, moment) from closed c
      where a.space_id = leader and a.during && tstzrange(moment, null)
        and (a.id = gone or c.lead and a.delegated_by = c.evaluator_id and a.process = c.process)
      returning a.evaluator_id loop
    perform trust.end_standing(judge, leader);
    if moment <= trust.now() then
      perform trust.tell(leader, 'evaluator ended', 'person', judge, judge),
        trust.tell(judge, 'evaluating ended', 'person', leader, leader);
    end if;
  end loop;
end $$;

-- Ending: an assignment ends now. The office may end each, an evaluator what they handed on or what was handed to them.
create function trust.end_assignment(leader uuid, gone uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform 1 from people.person p where p.space_id = leader for no key update;
  if not exists (select 1 from supervision.assignment a
    where a.space_id = leader and a.id = gone and a.during @> trust.now()
      and (trust.manages(leader, 'supervision', 'write')
        or not a.lead and trust.me() in (a.evaluator_id, a.delegated_by))) then return false; end if;
  perform trust.close_assignment(leader, gone, trust.now());
  return true;
end $$;

-- Ending: with the last post that an office keeps for a leader ends what this office appointed, after the post's last day
-- where the organization is. The posts themselves say when; whoever keeps them may call it.
create function trust.end_assignments_of(leader uuid, organization uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare gone record;
begin
  if not trust.may('posts', 'write', organization) then
    raise insufficient_privilege using message = 'Only the office of a post ends what hangs on it.';
  end if;
  perform 1 from people.person p where p.space_id = leader for no key update;
  for gone in
    with office as (
      select distinct r.space_id, r.person_id from roles.role r
        join roles.permission m on m.role = r.role and m.object = 'supervision' and m.deed = 'write'
      where r.space_id in (select trust.above(organization)))
    select a.id, max(coalesce((p.ends + 1)::timestamp at time zone o.time_zone, 'infinity')) as moment
      from supervision.assignment a join office f on f.person_id = a.appointed_by
        join posts.post p on p.space_id = leader and p.starts <= trust.today()
        join organizations.organization o on o.id = p.organization_id and f.space_id in (select trust.above(o.id))
      where a.space_id = leader and a.lead and a.during && tstzrange(trust.now(), null)
      group by a.id loop
    continue when gone.moment = 'infinity';
    perform trust.close_assignment(leader, gone.id, greatest(gone.moment, trust.now()));
  end loop;
end $$;

-- Ending: the office of both posts appoints who leads an evaluation. Whoever led it before leads it no longer. What the two
-- had as peers ends first, in the same transaction and without a word to the office: their circles of two, every grant by
-- name between them, and the leader's lasting grants to roundtables in which the evaluator sits. An evaluator may delegate
-- to a colleague, who does not lead.
drop function trust.appoint_evaluator(uuid, uuid);
create function trust.appoint_evaluator(judge uuid, leader uuid, process text default 'evaluation',
  until timestamptz default null, delegating boolean default false) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare past uuid; moment timestamptz := until;
begin
  if judge = leader or (until is not null and until <= trust.now()) or not (case when delegating
      then trust.knows(judge) and exists (select 1 from supervision.assignment a
        where a.space_id = leader and a.evaluator_id = trust.me() and a.lead and a.process = appoint_evaluator.process
          and a.during @> trust.now())
      else trust.manages(judge, 'supervision', 'write') and trust.manages(leader, 'supervision', 'write') end) then
    raise insufficient_privilege using message = 'Only the office of both posts appoints an evaluator.';
  end if;
  perform 1 from people.person p where p.space_id = leader for no key update;
  if delegating then -- never beyond one's own time
    select least(until, upper(a.during)) into moment from supervision.assignment a
      where a.space_id = leader and a.evaluator_id = trust.me() and a.lead and a.process = appoint_evaluator.process
        and a.during @> trust.now();
  end if;
  for past in select a.id from supervision.assignment a
    where a.space_id = leader and a.process = appoint_evaluator.process and a.during && tstzrange(trust.now(), null)
      and (not delegating and a.lead or delegating and a.delegated_by = trust.me() and a.evaluator_id = judge) loop
    perform trust.close_assignment(leader, past, trust.now());
  end loop;
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
          tstzrange(trust.now(), moment));
      insert into supervision.assignment (space_id, evaluator_id, process, lead, during, appointed_by, delegated_by)
        values (leader, judge, appoint_evaluator.process, not delegating, tstzrange(trust.now(), moment), trust.me(),
          case when delegating then trust.me() end);
      perform trust.tell(leader, 'evaluator appointed', 'person', judge, judge),
        trust.tell(judge, 'evaluating begun', 'person', leader, leader);
      return;
    exception when exclusion_violation then -- the two became peers in this very moment: that ends, too
    end;
  end loop;
end $$;

-- Whoever founded a tree before there were roles gets those of its office; who evaluated whom goes on.
insert into roles.role (space_id, person_id, role, granted_by)
  select o.id, o.founded_by, role, o.founded_by
  from organizations.organization o, unnest(array['leadershipOffice', 'itAdministrator']) role where o.parent_id is null;
insert into supervision.assignment (space_id, evaluator_id, during, appointed_by)
  select case when s.evaluator = s.low then s.high else s.low end, s.evaluator, s.during, s.evaluator
  from people.standing s where s.side = 'evaluates' and upper_inf(s.during);

-- Organizations, school years and posts are kept by whoever holds a role for it, no longer by their founder.
drop policy add on organizations.organization;
drop policy change on organizations.organization;
create policy add on organizations.organization for insert to lps_app with check (
  founded_by = (select trust.me()) and trust.unused(id) and case when parent_id is null then trust.may_found()
    else trust.may('organizations', 'write', parent_id) end);
create policy change on organizations.organization for update to lps_app
  using (trust.may('organizations', 'write', id))
  with check (trust.may('organizations', 'write', id) and trust.fits_below(id, parent_id));
grant update (parent_id, closed_on) on organizations.organization to lps_app;

drop policy add on organizations.school_year;
create policy add on organizations.school_year for insert to lps_app
  with check (trust.may('organizations', 'write', organization_id));
create policy change on organizations.school_year for update to lps_app
  using (trust.may('organizations', 'write', organization_id))
  with check (trust.may('organizations', 'write', organization_id));
grant update (title, starts, ends) on organizations.school_year to lps_app;

alter table organizations.pause enable row level security;
create policy read on organizations.pause for select to lps_app using ((select trust.me()) is not null);
create policy add on organizations.pause for insert to lps_app
  with check (trust.may('organizations', 'write', organization_id));
create policy remove on organizations.pause for delete to lps_app
  using (trust.may('organizations', 'write', organization_id));
grant select, insert, delete on organizations.pause to lps_app;

drop policy read on posts.post;
drop policy add on posts.post;
drop policy change on posts.post;
create policy read on posts.post for select to lps_app using (
  space_id = (select trust.me()) or organization_id in (select trust.reach('posts', 'read'))
  or (trust.today() between starts and coalesce(ends, 'infinity') and trust.knows(space_id)));
create policy add on posts.post for insert to lps_app with check (
  trust.may('posts', 'write', organization_id) and trust.may_appoint(space_id));
-- A post that has ended is history: who left is not brought back by a stroke of the pen.
create policy change on posts.post for update to lps_app
  using (trust.may('posts', 'write', organization_id) and coalesce(ends, 'infinity') >= trust.today())
  with check (trust.may('posts', 'write', organization_id));

alter table posts.leave enable row level security;
create policy read on posts.leave for select to lps_app using (
  space_id = (select trust.me()) or trust.keeps_post(space_id, post_id));
create policy add on posts.leave for insert to lps_app with check (
  space_id = (select trust.me()) or trust.keeps_post(space_id, post_id));
create policy change on posts.leave for update to lps_app
  using (space_id = (select trust.me()) or trust.keeps_post(space_id, post_id))
  with check (space_id = (select trust.me()) or trust.keeps_post(space_id, post_id));
create policy remove on posts.leave for delete to lps_app
  using (space_id = (select trust.me()) or trust.keeps_post(space_id, post_id));
grant select, insert, update (starts, ends), delete on posts.leave to lps_app;

-- An assignment is seen by its leader, its evaluator, who handed it on, and the office; it is written by trust alone.
alter table supervision.assignment enable row level security;
create policy read on supervision.assignment for select to lps_app using (
  space_id = (select trust.me()) or evaluator_id = (select trust.me()) or delegated_by = (select trust.me())
  or trust.manages(space_id, 'supervision', 'read'));
grant select on supervision.assignment to lps_app;

alter table roles.permission enable row level security;
create policy read on roles.permission for select to lps_app using ((select trust.me()) is not null);
grant select on roles.permission to lps_app;

alter table roles.role enable row level security;
create policy read on roles.role for select to lps_app using (
  person_id = (select trust.me()) or space_id in (select trust.reach('roles', 'read')));
create policy add on roles.role for insert to lps_app with check (
  granted_by = (select trust.me()) and from_at = trust.now() and (until_at is null or until_at > trust.now())
  and trust.may_grant(space_id, person_id));
grant select, insert on roles.role to lps_app;

-- What was done for an organization is noted in its space, and read there by whoever audits.
drop policy read on platform.happening;
drop policy add on platform.happening;
create policy read on platform.happening for select to lps_app using (
  space_id = (select trust.me()) or (not about_access
    and (trust.in_circle(space_id, (select trust.me())) or trust.opens(noun, space_id, item_id)))
  or space_id in (select trust.reach('audit', 'read')));
create policy add on platform.happening for insert to lps_app with check (
  who = (select trust.me()) and (space_id = (select trust.me())
    or (item_id = space_id and trust.sees_circle(space_id)) or trust.serves(space_id)));

drop function trust.manages(uuid);
drop function trust.heads(uuid);

revoke all on all functions in schema trust from public;
grant execute on all functions in schema trust to lps_app;
revoke execute on function trust.end_circle, trust.end_standing, trust.close_assignment from lps_app;
do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'trust'::regnamespace and prosecdef loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
alter function trust.reach rows 50;
alter function trust.above rows 4;
alter function trust.my_organizations rows 3;
alter function trust.people_in rows 51;
