-- What a school or a district has under way, and what it lets go; a leader's decisions, and what comes over the horizon.
create schema initiatives;
create schema briefs;
grant usage on schema initiatives, briefs to lps_app;

-- One thing an organization has under way. `hours` is a week, for each of the `staff` it touches. What has been shown is
-- decided about, never removed.
create table initiatives.initiative (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  origin text not null check (origin in ('mandate', 'state', 'district', 'school')),
  -- The initiative of an organization above that it came with.
  origin_space_id uuid,
  origin_id uuid,
  aim text not null default '',
  owner text not null default '',
  owner_id uuid,
  since date,
  hours numeric check (hours between 0 and 60),
  staff integer check (staff between 0 and 100000),
  rank text not null default 'unsorted' check (rank in ('first', 'next', 'later', 'not', 'unsorted')),
  decision text check (decision in ('keep', 'combine', 'pause', 'letGo')),
  with_id uuid,
  until date,
  reason text not null default '',
  decided_on date,
  -- What stops for it, or why nothing must.
  stops_id uuid,
  stops_how text check (stops_how in ('letGo', 'pause')),
  nothing_stops text not null default '',
  draft boolean not null default true,
  -- Which writing this is, so that two who change it at once do not lose each other's words.
  revision integer not null default 1,
  made_by uuid not null,
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, with_id) references initiatives.initiative (space_id, id) on delete set null (with_id),
  foreign key (space_id, stops_id) references initiatives.initiative (space_id, id) on delete set null (stops_id),
  check ((origin_space_id is null) = (origin_id is null)),
  check ((decision is null) = (decided_on is null)),
  check (with_id <> id and stops_id <> id)
);
create index initiative_from on initiatives.initiative (origin_space_id, origin_id) where origin_id is not null;

-- Two that overlap, and what they share; written once for both.
create table initiatives.overlap (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  initiative_id uuid not null,
  other_id uuid not null,
  shares text not null default '',
  made_by uuid not null,
  primary key (space_id, id),
  constraint overlap_once unique (space_id, initiative_id, other_id),
  foreign key (space_id, initiative_id) references initiatives.initiative (space_id, id) on delete cascade,
  foreign key (space_id, other_id) references initiatives.initiative (space_id, id) on delete cascade,
  check (initiative_id < other_id)
);
create index overlap_of_other on initiatives.overlap (space_id, other_id);

-- Whoever caused an initiative offers to those who carry it to combine it with another, or to pause it.
create table initiatives.offer (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  initiative_id uuid not null,
  kind text not null check (kind in ('combine', 'pause')),
  with_id uuid,
  until date,
  why text not null default '',
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  withdrawn_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, initiative_id) references initiatives.initiative (space_id, id) on delete cascade,
  foreign key (space_id, with_id) references initiatives.initiative (space_id, id) on delete set null (with_id),
  check (with_id <> initiative_id)
);
create unique index offer_open on initiatives.offer (space_id, initiative_id) where withdrawn_at is null;

-- What the head of a school said to an offer. Nobody else learns of a "not now", or that nothing was said.
create table initiatives.answer (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  initiative_id uuid not null,
  offer_space_id uuid not null,
  offer_id uuid not null,
  answer text not null check (answer in ('takeUp', 'notNow')),
  made_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint answer_once unique (space_id, initiative_id, offer_id),
  foreign key (space_id, initiative_id) references initiatives.initiative (space_id, id) on delete cascade
);

-- Where a group stands toward a change, as one person sees it; in that person's space, for nobody else.
create table initiatives.standing (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  organization_id uuid not null,
  initiative_id uuid not null,
  who text not null check (length(who) between 1 and 100),
  step text not null check (step in ('unaware', 'doubtsItComes', 'doubtsItWorks', 'doubtsThemselves', 'open', 'own')),
  note text not null default '',
  noted_on date not null default trust.today(),
  primary key (space_id, id)
);
create index standing_of_initiative on initiatives.standing (space_id, initiative_id, noted_on);

-- Is this initiative shown to its tree?
create function trust.begun(space uuid, initiative uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from initiatives.initiative i where i.space_id = space and i.id = initiative and not i.draft) $$;

-- May an initiative of this organization name that one as where it came from? It is shown, and stands above.
create function trust.may_stem_from(space uuid, origin_space uuid, origin uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select origin is null or (space <> origin_space and origin_space in (select trust.above(space))
    and trust.begun(origin_space, origin)) $$;

-- Did this initiative come with that one before? It may go on saying so when its organization has moved.
create function trust.came_with(space uuid, initiative uuid, origin_space uuid, origin uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from initiatives.initiative i where i.space_id = space and i.id = initiative
      and i.origin_space_id = came_with.origin_space and i.origin_id = came_with.origin) $$;

-- Does this offer stand, and is it about what this initiative came with?
create function trust.offered(offer_space uuid, offer uuid, space uuid, initiative uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from initiatives.offer o
      join initiatives.initiative i on i.origin_space_id = o.space_id and i.origin_id = o.initiative_id
    where o.space_id = offer_space and o.id = offer and o.withdrawn_at is null
      and i.space_id = space and i.id = initiative) $$;

revoke all on function trust.begun, trust.may_stem_from, trust.came_with, trust.offered from public;
grant execute on function trust.begun, trust.may_stem_from, trust.came_with, trust.offered to lps_app;
alter function trust.begun cost 2000;
alter function trust.may_stem_from cost 2000;
alter function trust.came_with cost 2000;
alter function trust.offered cost 2000;

alter table initiatives.initiative enable row level security;
create policy read on initiatives.initiative for select to lps_app using (
  (not draft and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on initiatives.initiative for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans'))
  and trust.may_stem_from(space_id, origin_space_id, origin_id));
-- The functions see the initiative as it stands before the change: what was shown is no draft again.
create policy change on initiatives.initiative for update to lps_app
  using (space_id in (select trust.kept('plans')))
  with check (space_id in (select trust.kept('plans')) and (not draft or not trust.begun(space_id, id))
    and (trust.may_stem_from(space_id, origin_space_id, origin_id)
      or trust.came_with(space_id, id, origin_space_id, origin_id)));
create policy remove on initiatives.initiative for delete to lps_app
  using (draft and space_id in (select trust.kept('plans')));
grant select, insert, delete, update (name, origin, origin_space_id, origin_id, aim, owner, owner_id, since, hours, staff,
  rank, decision, with_id, until, reason, decided_on, stops_id, stops_how, nothing_stops, draft, revision, changed_at)
  on initiatives.initiative to lps_app;

alter table initiatives.overlap enable row level security;
create policy read on initiatives.overlap for select to lps_app using (
  space_id in (select trust.kept('plans'))
  or (space_id in (select trust.my_trees()) and trust.begun(space_id, initiative_id) and trust.begun(space_id, other_id)));
create policy add on initiatives.overlap for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
create policy change on initiatives.overlap for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
create policy remove on initiatives.overlap for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete, update (shares) on initiatives.overlap to lps_app;

alter table initiatives.offer enable row level security;
create policy read on initiatives.offer for select to lps_app using (
  (withdrawn_at is null and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on initiatives.offer for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')) and trust.begun(space_id, initiative_id));
create policy change on initiatives.offer for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
grant select, insert, update (withdrawn_at) on initiatives.offer to lps_app;

-- A role that reaches from above keeps the plans of a school, and learns nothing of its answers all the same.
alter table initiatives.answer enable row level security;
create policy read on initiatives.answer for select to lps_app using (space_id in (select trust.headed()));
create policy add on initiatives.answer for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.headed())
  and trust.offered(offer_space_id, offer_id, space_id, initiative_id));
create policy change on initiatives.answer for update to lps_app
  using (space_id in (select trust.headed()))
  with check (made_by = (select trust.me()) and space_id in (select trust.headed())
    and trust.offered(offer_space_id, offer_id, space_id, initiative_id));
grant select, insert, update (answer, made_by, at) on initiatives.answer to lps_app;

-- A leader's decision, seen whole, in detail and whole again (LPS-43…48).
create table briefs.horizon (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  what text not null check (length(what) between 1 and 300),
  kind text not null check (kind in ('mandate', 'money', 'priority', 'other')),
  from_whom text not null default '',
  -- The day it comes, or the first day of the season in which it does; a season is said as "2027-fall".
  comes_on date,
  season text check (season ~ '^\d{4}-(spring|summer|fall|winter)$'),
  certainty text not null default 'likely' check (certainty in ('sure', 'likely', 'rumor')),
  answer text check (answer in ('start', 'change', 'wait', 'leave')),
  note text not null default '',
  aside_at timestamptz,
  made_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (season is null or comes_on is not null)
);

create table briefs.horizon_goal (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  horizon_id uuid not null,
  goal_id uuid not null,
  primary key (space_id, id),
  constraint horizon_goal_once unique (space_id, horizon_id, goal_id),
  foreign key (space_id, horizon_id) references briefs.horizon (space_id, id) on delete cascade,
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);
create index horizon_of_goal on briefs.horizon_goal (space_id, goal_id);

create table briefs.brief (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null check (length(title) between 1 and 300),
  part_of text not null default '',
  touches text not null default '',
  moves text not null default '',
  instruction text not null default '',
  services text not null default '',
  staff text not null default '',
  money text not null default '',
  dates text not null default '',
  benefits text not null default '',
  data text not null default '',
  decision text not null default '',
  decided_on date,
  look_back_on date,
  result text not null default '',
  again text not null default '',
  looked_back_on date,
  horizon_id uuid,
  aside_at timestamptz,
  made_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, horizon_id) references briefs.horizon (space_id, id) on delete set null (horizon_id),
  -- Nothing is decided that is good for nobody (LPS-48).
  constraint decided_for_something check (decided_on is null or (length(benefits) > 0 and length(decision) > 0))
);
create index brief_comes_back on briefs.brief (space_id, look_back_on) where looked_back_on is null;

create table briefs.support (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  brief_id uuid not null,
  who text not null check (length(who) between 1 and 100),
  stand text not null default 'notAsked' check (stand in ('for', 'unsure', 'against', 'notAsked')),
  note text not null default '',
  place integer not null default 1,
  primary key (space_id, id),
  constraint support_once unique (space_id, brief_id, who),
  foreign key (space_id, brief_id) references briefs.brief (space_id, id) on delete cascade
);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('initiatives.standing');
select pg_temp.own('briefs.horizon');
select pg_temp.own('briefs.horizon_goal');
select pg_temp.own('briefs.brief', $$trust.opens('brief', space_id, id)$$);
select pg_temp.own('briefs.support', $$trust.opens('brief', space_id, brief_id)$$);
-- Only of what the writer sees: an initiative that is kept from them is not confirmed by a note about it.
alter policy add on initiatives.standing with check (space_id = (select trust.me())
  and (organization_id in (select trust.kept('plans'))
    or (organization_id in (select trust.my_trees()) and trust.begun(organization_id, initiative_id))));
grant select, insert, delete on initiatives.standing, briefs.horizon_goal to lps_app;
grant select, insert, delete, update (stand, note, place) on briefs.support to lps_app;
grant select, insert, update (what, kind, from_whom, comes_on, season, certainty, answer, note, aside_at, changed_at)
  on briefs.horizon to lps_app;
grant select, insert, update (title, part_of, touches, moves, instruction, services, staff, money, dates, benefits, data,
  decision, decided_on, look_back_on, result, again, looked_back_on, aside_at, changed_at) on briefs.brief to lps_app;
