-- A leader's goal, whole: what success looks like, who gains, what stops for it, why it serves none above, and where it
-- came from.
alter table focus.goal
  add column lower boolean not null default false,
  add column signs text not null default '',
  add column equity text not null default '',
  add column stops text not null default '',
  -- Why it serves no goal above, where it serves none.
  add column apart text not null default '',
  -- Why it was changed in its course or set aside.
  add column reason text not null default '',
  -- What it began from: a question to data, or an item of a self-assessment, in the same space.
  add column origin text check (origin in ('inquiry', 'assessment')),
  add column origin_id uuid,
  add column origin_item_id uuid,
  add check ((origin is null) = (origin_id is null));

alter table focus.goal_version
  add column unit text not null default '',
  add column signs text not null default '',
  add column equity text not null default '',
  add column stops text not null default '';
create index version_of_leader_goal on focus.goal_version (space_id, goal_id);

-- When its owner last read the wording of the goal above: what was written there later is told of.
alter table focus.goal_link add column seen_at timestamptz not null default trust.now();
grant update (seen_at) on focus.goal_link to lps_app;

-- A standard a goal is about. Items are open to all, so whoever sees the goal sees it.
create table focus.standard (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  item_space_id uuid not null,
  version_id uuid not null,
  item_id uuid not null,
  primary key (space_id, id),
  constraint standard_of_goal_once unique (space_id, goal_id, item_id),
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;
select pg_temp.own('focus.standard', $$trust.opens('goal', space_id, goal_id)$$);
grant select, insert, delete on focus.standard to lps_app;
