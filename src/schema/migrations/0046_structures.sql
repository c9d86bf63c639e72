-- The groups a leader works with, what is talked about where, how information flows (LPS-37, LPS-116, LPS-117); information
-- notes, and copies that are handed over as a link.
create schema structures;
grant usage on schema structures to lps_app;

-- A structure gives nobody sight of anything: it is one leader's picture of a group.
create table structures.structure (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('board', 'leadershipTeam', 'administrators', 'districtRoundtable',
    'learningCommunity', 'community', 'other')),
  name text not null check (length(name) between 1 and 200),
  role text not null default '' check (length(role) <= 300),
  rhythm text not null default '' check (length(rhythm) <= 300),
  decides text not null default '',
  missing text not null default '',
  notes text not null default '',
  aside_at timestamptz,
  made_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id)
);

-- Which goal is talked about where.
create table structures.talk (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  structure_id uuid not null,
  goal_id uuid not null,
  primary key (space_id, id),
  constraint talk_once unique (space_id, structure_id, goal_id),
  foreign key (space_id, structure_id) references structures.structure (space_id, id) on delete cascade,
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);
create index talk_of_goal on structures.talk (space_id, goal_id);

-- How information flows: with one structure, or with all of them where none is named. `norms` are keys of LPS's own.
create table structures.flow (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  structure_id uuid,
  norms text[] not null default '{}' check (cardinality(norms) <= 20),
  own text not null default '',
  goes_out text not null default '',
  times text not null default '',
  way text not null default '',
  sender text not null default '',
  back text not null default '',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint flow_once unique nulls not distinct (space_id, structure_id),
  foreign key (space_id, structure_id) references structures.structure (space_id, id) on delete cascade
);
create table structures.flow_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  flow_id uuid not null,
  norms text[] not null,
  own text not null,
  goes_out text not null,
  times text not null,
  way text not null,
  sender text not null,
  back text not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, flow_id) references structures.flow (space_id, id) on delete cascade
);
create index version_of_flow on structures.flow_version (space_id, flow_id, at);

-- What a leader tells some of their structures, and to which of them they hand it.
create table structures.note (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null check (length(title) between 1 and 200),
  words text not null default '' check (length(words) <= 20000),
  aside_at timestamptz,
  made_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id)
);
create table structures.reader (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  note_id uuid not null,
  structure_id uuid not null,
  primary key (space_id, id),
  constraint reader_once unique (space_id, note_id, structure_id),
  foreign key (space_id, note_id) references structures.note (space_id, id) on delete cascade,
  foreign key (space_id, structure_id) references structures.structure (space_id, id) on delete cascade
);
create index reader_in_structure on structures.reader (space_id, structure_id);

-- A meeting of a structure is of one that its leader keeps, and so is a series.
alter table meetings.meeting
  add foreign key (space_id, structure_id) references structures.structure (space_id, id);
alter table meetings.series
  add foreign key (space_id, structure_id) references structures.structure (space_id, id);
create index meeting_of_structure on meetings.meeting (space_id, structure_id, starts_at) where structure_id is not null;

-- A copy may be handed over as a link, to whoever is given it: then it has no recipient. The same law holds: it waits a
-- quarter of an hour, is withdrawn until it is first opened, and ended at any time.
alter table snapshots.snapshot drop constraint snapshot_act_check, alter column recipient_id drop not null,
  add constraint snapshot_act_check check (act in ('show upward', 'publish')),
  add constraint snapshot_recipient_check check ((recipient_id is null) = (act = 'publish'));
-- Who opened a link is nobody's business.
alter table snapshots.step alter column who drop not null, add check (who is not null or step = 'opened');

-- The link of a copy. What its address ends with is computed from the id and a key that no table holds.
create table snapshots.link (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  snapshot_id uuid not null,
  expires_at timestamptz not null,
  views integer not null default 0 check (views >= 0),
  viewed_at timestamptz,
  primary key (space_id, id),
  unique (space_id, snapshot_id),
  foreign key (space_id, snapshot_id) references snapshots.snapshot (space_id, id) on delete cascade
);
create unique index link_by_id on snapshots.link (id);

-- What came back through a link, for the leader alone.
create table structures.question (
  space_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  snapshot_id uuid not null,
  name text check (length(name) between 1 and 100),
  words text not null check (length(words) between 1 and 1000),
  asked_at timestamptz not null default trust.now(),
  seen_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, note_id) references structures.note (space_id, id) on delete cascade,
  foreign key (space_id, snapshot_id) references snapshots.snapshot (space_id, id) on delete cascade
);
create index question_of_note on structures.question (space_id, note_id, asked_at);
create index question_unseen on structures.question (space_id) where seen_at is null;

-- Is this the asker's own, and may it be handed over as a link?
create function trust.publishes(noun text, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select noun = 'information note' and exists (
    select 1 from structures.note n where n.space_id = trust.me() and n.id = item) $$;

-- Which copy whoever asks holds a good link to: delivered, not over, not taken back.
create function trust.linked() returns table (space uuid, snapshot uuid)
  language sql stable security definer set search_path = ''
  as $$ select l.space_id, l.snapshot_id from snapshots.link l
      join snapshots.snapshot s on s.space_id = l.space_id and s.id = l.snapshot_id
    where l.id = trust.link() and s.act = 'publish' and s.delivered_at <= trust.now() and l.expires_at > trust.now()
      and not trust.taken_back(l.space_id, l.snapshot_id) $$;

-- Visibility: the one copy of the link that the asker holds. The first opening and the number of all are kept, not who;
-- its owner's own looking is not counted.
create function trust.open_link() returns table (manifest text)
  language plpgsql volatile security definer set search_path = ''
  as $$
declare one record;
begin
  select l.space, l.snapshot into one from trust.linked() l;
  if not found then return; end if;
  if one.space is distinct from trust.me() then
    insert into snapshots.step (space_id, snapshot_id, step) values (one.space, one.snapshot, 'opened')
      on conflict (space_id, snapshot_id) where step in ('opened', 'withdrawn') do nothing;
    -- Taken back in this very moment: nobody sees it.
    if trust.taken_back(one.space, one.snapshot) then return; end if;
    update snapshots.link l set views = l.views + 1, viewed_at = trust.now()
      where l.space_id = one.space and l.snapshot_id = one.snapshot;
  end if;
  return query select s.manifest from snapshots.snapshot s where s.space_id = one.space and s.id = one.snapshot;
end $$;

-- Asking back through a link, to its leader alone, who is told once as long as questions wait. Says 'asked', also when the
-- same question comes again; 'many' from thirty an hour or three hundred unseen on; 'gone' without a good link.
create function trust.ask_note(question uuid, name text, words text) returns text
  language plpgsql volatile security definer set search_path = ''
  as $$
declare one record; waiting integer; lately integer;
begin
  select l.space, l.snapshot, s.item_id as note into one from trust.linked() l
    join snapshots.snapshot s on s.space_id = l.space and s.id = l.snapshot and s.noun = 'information note';
  if not found then return 'gone'; end if;
  -- One after the other, so that many at once are counted.
  perform 1 from structures.note n where n.space_id = one.space and n.id = one.note for no key update;
  if not found then return 'gone'; end if;
  if exists (select 1 from structures.question q where q.space_id = one.space and q.id = ask_note.question) then
    return 'asked';
  end if;
  select count(*) filter (where q.seen_at is null), count(*) filter (where q.asked_at > trust.now() - interval '1 hour')
    into waiting, lately from structures.question q where q.space_id = one.space and q.note_id = one.note;
  if waiting >= 300 or lately >= 30 then return 'many'; end if;
  insert into structures.question (space_id, id, note_id, snapshot_id, name, words)
    values (one.space, ask_note.question, one.note, one.snapshot, ask_note.name, ask_note.words);
  if waiting = 0 then perform trust.tell(one.space, 'note question', 'information note', one.space, one.note); end if;
  return 'asked';
end $$;

do $$
declare one text;
begin
  foreach one in array array['publishes(text, uuid)', 'linked()', 'open_link()', 'ask_note(uuid, text, text)'] loop
    execute format('revoke all on function trust.%s from public', one);
    execute format('alter function trust.%s cost 2000', one);
  end loop;
end $$;
alter function trust.linked rows 1;
alter function trust.open_link rows 1;
grant execute on function trust.publishes, trust.open_link, trust.ask_note to lps_app;

create or replace function pg_temp.owners_alone(tab text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()))', tab);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.owners_alone('structures.structure');
select pg_temp.owners_alone('structures.talk');
select pg_temp.owners_alone('structures.flow');
select pg_temp.owners_alone('structures.flow_version');
select pg_temp.owners_alone('structures.note');
select pg_temp.owners_alone('structures.reader');
select pg_temp.owners_alone('structures.question');
select pg_temp.owners_alone('snapshots.link');
alter policy add on snapshots.link with check (space_id = (select trust.me()) and views = 0 and viewed_at is null
  and expires_at > trust.now() and expires_at <= trust.now() + interval '366 days');
alter policy add on snapshots.snapshot with check (space_id = (select trust.me()) and handed_at = trust.now()
  and case act when 'publish' then trust.publishes(noun, item_id)
    else trust.holds(noun, item_id) and trust.may_show(recipient_id) end);

grant select, insert, update (kind, name, role, rhythm, decides, missing, notes, aside_at, changed_at)
  on structures.structure to lps_app;
grant select, insert, delete on structures.talk, structures.reader to lps_app;
grant select, insert, update (norms, own, goes_out, times, way, sender, back, changed_at) on structures.flow to lps_app;
grant select, insert on structures.flow_version to lps_app;
grant select, insert, update (title, words, aside_at, changed_at) on structures.note to lps_app;
grant select, delete, update (seen_at) on structures.question to lps_app;
grant select, insert on snapshots.link to lps_app;
