-- What a leader answered the coach, and the numbers a district sets for its rules.
create schema coach;
grant usage on schema coach to lps_app;

create table coach.choice (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  rule text not null check (length(rule) <= 40),
  -- What the card was about, as the rule names it: an item of this space, a kind, the cycle. No word of anybody's.
  about text check (length(about) <= 80),
  answer text not null check (answer in ('done', 'later', 'off')),
  until date,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint choice_once unique nulls not distinct (space_id, rule, about),
  check ((answer = 'later') = (until is not null))
);

-- The space is the organization's.
create table coach.threshold (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  rule text not null check (length(rule) <= 40),
  name text not null check (length(name) <= 40),
  value numeric not null,
  primary key (space_id, id),
  constraint threshold_once unique (space_id, rule, name)
);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;
select pg_temp.own('coach.choice');
grant select, insert, delete, update (answer, until, at) on coach.choice to lps_app;

alter table coach.threshold enable row level security;
create policy read on coach.threshold for select to lps_app using (
  space_id in (select trust.my_trees()) or space_id in (select trust.kept('plans')));
create policy add on coach.threshold for insert to lps_app with check (space_id in (select trust.kept('plans')));
create policy change on coach.threshold for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
create policy remove on coach.threshold for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete, update (value) on coach.threshold to lps_app;
