-- Self-assessment: where a leader stands on a framework, or on the continuum maps of one, in their own eyes. It lies in
-- the leader's space and is theirs alone until they share it; the words it was said with before stay theirs for good.
create schema assessment;
grant usage on schema assessment to lps_app;

-- It keeps the version it was begun on.
create table assessment.assessment (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  version_space_id uuid not null,
  version_id uuid not null,
  moment text not null check (moment in ('start', 'middle', 'end')),
  by_map boolean not null default false,
  begun_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
create index assessment_of_cycle on assessment.assessment (space_id, cycle_id);
create index assessment_of_version on assessment.assessment (space_id, version_id);

-- One item, or one line of a continuum map, and what the leader says of it. The level counts from the lowest of as many
-- steps as the scale has that belongs to it; "not enough evidence" is no level at all.
create table assessment.rating (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  assessment_id uuid not null,
  item_id uuid not null,
  under_id uuid,
  continuum_id uuid,
  place integer not null,
  sources text[] not null default '{}' check (sources <@ array['seen', 'data', 'told', 'work', 'none']),
  level integer check (level between 1 and steps),
  steps integer check (steps between 2 and 9),
  enough boolean not null default true,
  note text not null default '' check (length(note) <= 20000),
  confidence text check (confidence in ('unsure', 'fairly', 'sure')),
  changed_at timestamptz,
  answered boolean not null generated always as (level is not null or not enough) stored,
  primary key (space_id, id),
  constraint rated_once unique nulls not distinct (space_id, assessment_id, item_id, continuum_id),
  constraint rating_in_assessment unique (space_id, assessment_id, id),
  foreign key (space_id, assessment_id) references assessment.assessment (space_id, id) on delete cascade,
  check (enough or level is null),
  check (level is null or steps is not null)
);
create index rating_in_order on assessment.rating (space_id, assessment_id, place);

create table assessment.rating_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  rating_id uuid not null,
  sources text[] not null,
  level integer,
  enough boolean not null,
  note text not null,
  confidence text,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, rating_id) references assessment.rating (space_id, id) on delete cascade
);
create index version_of_rating on assessment.rating_version (space_id, rating_id);

-- An entry of the own portfolio that a rating rests on.
create table assessment.support (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  assessment_id uuid not null,
  rating_id uuid not null,
  evidence_id uuid not null,
  primary key (space_id, id),
  constraint supported_once unique (space_id, rating_id, evidence_id),
  foreign key (space_id, assessment_id) references assessment.assessment (space_id, id) on delete cascade,
  -- A rating of another assessment would show its id with this one.
  foreign key (space_id, assessment_id, rating_id) references assessment.rating (space_id, assessment_id, id)
    on delete cascade,
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade
);
create index support_of_assessment on assessment.support (space_id, assessment_id);
create index support_of_evidence on assessment.support (space_id, evidence_id);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('assessment.assessment', $$trust.opens('assessment', space_id, id)$$);
select pg_temp.own('assessment.rating', $$trust.opens('assessment', space_id, assessment_id)$$);
select pg_temp.own('assessment.rating_version');
select pg_temp.own('assessment.support',
  $$trust.opens('assessment', space_id, assessment_id) and trust.opens('evidence', space_id, evidence_id)$$);

grant select, insert, delete on assessment.assessment to lps_app;
grant select, insert, update (sources, level, steps, enough, note, confidence, changed_at) on assessment.rating to lps_app;
grant select, insert on assessment.rating_version to lps_app;
grant select, insert, delete on assessment.support to lps_app;
