-- What a roundtable keeps besides its seats: lines its members write about an idea of leadership, the definition they write
-- together, and who takes no turn as facilitator for now.
create schema roundtables;
grant usage on schema roundtables to lps_app;

-- What strikes a member in an idea (LPS-59): a line for each card.
create table roundtables.line (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  idea text not null check (length(idea) between 1 and 60),
  words text not null check (length(words) between 1 and 1000),
  written_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, person_id, idea),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade
);

-- The group's own definition, attributes and expectations of leadership, wording by wording: the last one stands.
-- Two who keep a wording in one moment meet at its number.
create table roundtables.definition (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  number smallint not null check (number between 1 and 10000),
  definition text not null check (length(definition) <= 4000),
  attributes text not null check (length(attributes) <= 4000),
  expectations text not null check (length(expectations) <= 4000),
  written_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, number),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade
);

-- A member who takes no turn as facilitator for now.
create table roundtables.rest (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  from_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, person_id),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade
);

-- Who of a circle takes no turn for now, to its members: because they said so or because they are on leave, and not which.
create function trust.resting_in(circle uuid) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select m.person_id from sharing.membership m
    where m.space_id = circle and circle in (select trust.my_circles()) and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())
      and (exists (select 1 from roundtables.rest r where r.space_id = circle and r.person_id = m.person_id)
        or exists (select 1 from posts.leave l where l.space_id = m.person_id
          and trust.today() between l.starts and coalesce(l.ends, 'infinity'))) $$;
revoke all on function trust.resting_in(uuid) from public;
grant execute on function trust.resting_in(uuid) to lps_app;
alter function trust.resting_in(uuid) cost 2000 rows 2;

-- Lines are read by the members there are now; whoever left keeps sight of their own, and may take it away.
alter table roundtables.line enable row level security;
create policy read on roundtables.line for select to lps_app using (
  person_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy add on roundtables.line for insert to lps_app with check (
  person_id = (select trust.me()) and space_id in (select trust.my_circles()));
create policy change on roundtables.line for update to lps_app
  using (person_id = (select trust.me()) and space_id in (select trust.my_circles()))
  with check (person_id = (select trust.me()) and space_id in (select trust.my_circles()));
create policy remove on roundtables.line for delete to lps_app using (person_id = (select trust.me()));
grant select, insert, update (words, written_at), delete on roundtables.line to lps_app;

-- The definition is the group's: its members read and write it, and no wording is changed or removed.
alter table roundtables.definition enable row level security;
create policy read on roundtables.definition for select to lps_app using (
  space_id in (select trust.my_circles()));
create policy add on roundtables.definition for insert to lps_app with check (
  written_by = (select trust.me()) and at = trust.now() and space_id in (select trust.my_circles()));
grant select, insert on roundtables.definition to lps_app;

alter table roundtables.rest enable row level security;
create policy read on roundtables.rest for select to lps_app using (person_id = (select trust.me()));
create policy add on roundtables.rest for insert to lps_app with check (
  person_id = (select trust.me()) and space_id in (select trust.my_circles()));
create policy remove on roundtables.rest for delete to lps_app using (person_id = (select trust.me()));
grant select, insert, delete on roundtables.rest to lps_app;
