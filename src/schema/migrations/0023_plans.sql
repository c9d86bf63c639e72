-- Goals that connect: those of schools, districts and states, and what a leader's goal serves. An organization's row lies
-- in the organization's space, a leader's in the leader's own.
create schema plans;
grant usage on schema plans to lps_app;

-- Who keeps the plans of an organization: its office, and whoever heads it. `head` is no role that is given; it comes with
-- a post and reaches the organization itself, nothing below it.
insert into roles.permission (role, object, deed)
  select role, 'plans', deed from unnest(array['leadershipOffice', 'stateAgency', 'head']) role,
    unnest(array['read', 'write']) deed
  union all values ('dataViewer', 'plans', 'read'), ('boardMember', 'plans', 'read');

-- Organizations the asker heads now, by a post that is the first of its kind of organization.
create function trust.headed() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select o.id from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      and p.role_kind = case o.kind when 'school' then 'principal' when 'district' then 'superintendent'
        when 'state' then 'stateAdministrator' else 'director' end $$;

-- Organizations whose plans the asker keeps, by a role or by heading them.
create function trust.kept(object text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select trust.reach(kept.object, 'write')
    union select h.id from trust.headed() h (id)
    where exists (select 1 from roles.permission p where p.role = 'head' and p.object = kept.object and p.deed = 'write') $$;

create function trust.keeps(object text, organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.may(keeps.object, 'write', organization) or (organization in (select trust.headed())
    and exists (select 1 from roles.permission p where p.role = 'head' and p.object = keeps.object and p.deed = 'write')) $$;

-- Every organization under the same tops as those in which the asker holds a post or a role.
create function trust.my_trees() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select o.id from organizations.organization o where o.top_id in (
    select mine.top_id from organizations.organization mine where mine.id in (select trust.my_organizations())) $$;

-- Whoever heads an organization notes there what they did for it, like whoever holds a role.
create or replace function trust.serves(organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from roles.role r
    where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at >= trust.now())
      and r.space_id in (select trust.above(organization))) or organization in (select trust.headed()) $$;

-- A goal of a school, a district or a state. The one who keeps it may write drafts; what has been shown is set aside with a
-- reason, never removed.
create table plans.goal (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  school_year text not null,
  statement text not null check (length(statement) between 1 and 2000),
  why text not null default '',
  measure text not null default '',
  unit text not null default '',
  baseline numeric,
  target numeric,
  current numeric,
  due date,
  state text not null default 'draft' check (state in ('draft', 'inProgress', 'met', 'mostly', 'partly', 'notMet',
    'changed', 'dropped')),
  reason text not null default '',
  -- Why it serves no goal above, where it serves none.
  apart text not null default '',
  place integer not null default 1,
  made_by uuid not null,
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id)
);
create index goal_of_year on plans.goal (space_id, school_year, place);

-- Every wording of it that was shown, with who wrote it.
create table plans.goal_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  statement text not null,
  why text not null,
  measure text not null,
  unit text not null,
  baseline numeric,
  target numeric,
  due date,
  state text not null,
  made_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, goal_id) references plans.goal (space_id, id) on delete cascade
);
create index version_of_goal on plans.goal_version (space_id, goal_id);

-- Which goal above a goal serves, and how.
create table plans.link (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  to_space_id uuid not null,
  to_goal_id uuid not null,
  how text not null default '',
  strength text not null default 'supports' check (strength in ('direct', 'supports')),
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint link_once unique (space_id, goal_id, to_goal_id),
  foreign key (space_id, goal_id) references plans.goal (space_id, id) on delete cascade,
  check (goal_id <> to_goal_id)
);
create index link_to_goal on plans.link (to_space_id, to_goal_id);

-- What a leader's goal serves: a goal of an organization in which they hold a post, or of one above it.
create table focus.goal_link (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  to_space_id uuid not null,
  to_goal_id uuid not null,
  how text not null default '',
  strength text not null default 'supports' check (strength in ('direct', 'supports')),
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint leader_link_once unique (space_id, goal_id, to_goal_id),
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);
create index leader_link_to_goal on focus.goal_link (to_space_id, to_goal_id);

-- May a goal of the asker serve this one? It is under way, and stands where they hold a post now or above.
create function trust.may_serve(space uuid, goal uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from plans.goal g where g.space_id = space and g.id = goal and g.state = 'inProgress')
    and exists (select 1 from posts.post p
      where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')
        and space in (select trust.above(p.organization_id))) $$;

-- May a goal of this organization serve that one? It is under way, stands in the organization or above, and does not serve
-- the other in its turn, by whatever path.
create function trust.may_lead_to(space uuid, goal uuid, to_space uuid, to_goal uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select to_space in (select trust.above(space))
    and exists (select 1 from plans.goal g where g.space_id = to_space and g.id = to_goal and g.state = 'inProgress')
    and not exists (
      with recursive up as (
          select to_space as space_id, to_goal as id
        union select l.to_space_id, l.to_goal_id from up join plans.link l on l.space_id = up.space_id and l.goal_id = up.id)
      select 1 from up where up.space_id = space and up.id = goal) $$;

-- Has this goal been shown to its tree?
create function trust.stands(space uuid, goal uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from plans.goal g where g.space_id = space and g.id = goal and g.state <> 'draft') $$;

revoke all on function trust.headed, trust.kept, trust.keeps, trust.my_trees, trust.may_serve, trust.may_lead_to,
  trust.stands from public;
grant execute on function trust.headed, trust.kept, trust.keeps, trust.my_trees, trust.may_serve, trust.may_lead_to,
  trust.stands to lps_app;
do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'trust'::regnamespace
    and proname in ('headed', 'kept', 'keeps', 'my_trees', 'may_serve', 'may_lead_to', 'stands', 'serves') loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
alter function trust.headed rows 1;
alter function trust.kept rows 20;
alter function trust.my_trees rows 100;

-- Plans are read by everybody in the same tree, drafts by their keepers.
alter table plans.goal enable row level security;
create policy read on plans.goal for select to lps_app using (
  (state <> 'draft' and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on plans.goal for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
create policy change on plans.goal for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
create policy remove on plans.goal for delete to lps_app
  using (state = 'draft' and space_id in (select trust.kept('plans')));
grant select, insert, delete, update (school_year, statement, why, measure, unit, baseline, target, current, due, state,
  reason, apart, place, changed_at) on plans.goal to lps_app;

alter table plans.goal_version enable row level security;
create policy read on plans.goal_version for select to lps_app using (
  (state <> 'draft' and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on plans.goal_version for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
grant select, insert on plans.goal_version to lps_app;

alter table plans.link enable row level security;
create policy read on plans.link for select to lps_app using (
  space_id in (select trust.kept('plans'))
  or (space_id in (select trust.my_trees()) and trust.stands(space_id, goal_id)));
create policy add on plans.link for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans'))
  and trust.may_lead_to(space_id, goal_id, to_space_id, to_goal_id));
create policy change on plans.link for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
create policy remove on plans.link for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete, update (how, strength) on plans.link to lps_app;

-- A leader's link joins two goals: whoever reads it sees both.
alter table focus.goal_link enable row level security;
create policy read on focus.goal_link for select to lps_app using (
  space_id = (select trust.me())
  or (trust.opens('goal', space_id, goal_id) and to_space_id in (select trust.my_trees())));
create policy add on focus.goal_link for insert to lps_app with check (
  space_id = (select trust.me()) and trust.may_serve(to_space_id, to_goal_id));
create policy change on focus.goal_link for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
create policy remove on focus.goal_link for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, delete, update (how, strength) on focus.goal_link to lps_app;
