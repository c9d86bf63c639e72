-- The ground: extensions, one schema a module, who asks and when, the house, happenings, readings, files.
create extension if not exists btree_gist;

create schema trust;
create schema auth;
create schema jobs;
create schema platform;
create schema files;
create schema organizations;
create schema people;
create schema sharing;
create schema cycles;
create schema purpose;
create schema focus;
create schema portfolio;

grant usage on schema trust, platform, files, organizations, people, sharing, cycles, purpose, focus, portfolio to lps_app;
grant usage on schema auth to lps_auth;

-- Identity travels with the transaction. Unset or empty gives null, and null sees nothing.
create function trust.me() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('lps.person', true), '')::uuid $$;

-- The clock travels too, so that tests and the demo world can move the date.
create function trust.now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('lps.now', true), '')::timestamptz, now()) $$;

-- Its day in UTC, whatever the time zone of the connection.
create function trust.today() returns date language sql stable parallel safe
  as $$ select (trust.now() at time zone 'UTC')::date $$;

-- One row: what this data folder is, for good.
create table platform.house (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('demo', 'real')),
  made_at timestamptz not null default now(),
  clock_shift interval not null default '0'
);
alter table platform.house enable row level security;
create policy anybody_reads on platform.house for select to lps_app using (true);
create policy once on platform.house for insert to lps_app with check (true);
grant select, insert on platform.house to lps_app;

-- Happening: who, when, verb, noun, id; never a private word.
create table platform.happening (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  at timestamptz not null default trust.now(),
  who uuid not null,
  verb text not null check (verb ~ '^[a-z ]{2,40}$'),
  noun text not null check (noun ~ '^[a-z ]{2,40}$'),
  item_id uuid not null,
  about_access boolean not null default false,
  primary key (space_id, id)
);
create index happening_of_item on platform.happening (space_id, item_id, at);

-- Reading: one row for each reader, item and day, when somebody else than the owner opens it.
create table platform.reading (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  reader_id uuid not null,
  noun text not null,
  item_id uuid not null,
  day date not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, item_id, reader_id, day)
);

-- File: content-addressed within its space. Its bytes lie in the store, not here. `came_as` is the hash of what was
-- sent; of a photo only its widest rendition stays, whose hash is `sha256`.
create table files.file (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  came_as text not null check (came_as ~ '^[0-9a-f]{64}$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  media_type text not null,
  kind text not null check (kind in ('photo', 'document', 'video', 'audio')),
  width integer,
  height integer,
  state text not null default 'new' check (state in ('new', 'ready', 'refused')),
  created_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, came_as)
);
