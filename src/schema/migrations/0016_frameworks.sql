-- Frameworks: standards and competencies as data that everybody signed in may read. The space is the organization that
-- keeps them, or the library, which LPS brings along. A version can be changed while it is a draft and never after.
create schema frameworks;
grant usage on schema frameworks to lps_app;

insert into roles.permission (role, object, deed)
  select role, 'frameworks', deed from unnest(array['leadershipOffice', 'frameworkEditor', 'stateAgency']) role,
    unnest(array['read', 'write']) deed;

-- What its versions have in common. An adapted one names the framework it was made from.
create table frameworks.framework (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  origin text not null check (origin in ('library', 'own', 'imported', 'adapted')),
  parent_space_id uuid,
  parent_framework_id uuid,
  made_by uuid,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check ((origin = 'adapted') = (parent_framework_id is not null)),
  check ((parent_space_id is null) = (parent_framework_id is null))
);

-- One wording of a framework. `rest` keeps what an import said and no column holds; `definitions` the package's lists.
create table frameworks.version (
  space_id uuid not null,
  id uuid not null default uuidv7() unique,
  framework_id uuid not null,
  previous_id uuid,
  based_on_space_id uuid,
  based_on_id uuid,
  identifier uuid not null,
  uri text not null,
  title text not null check (length(title) between 1 and 1000),
  creator text not null default '',
  publisher text not null default '',
  label text not null default '',
  language text not null default '',
  kind text not null default '',
  description text not null default '',
  license text not null default '',
  license_uri text not null default '',
  source_url text not null default '',
  notes text not null default '',
  status text not null default '',
  starts date,
  ends date,
  own_words boolean not null default false,
  no_derivatives boolean not null default false,
  definitions jsonb not null default '{}',
  rest jsonb not null default '{}',
  changed_at timestamptz not null default trust.now(),
  made_by uuid,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, framework_id) references frameworks.framework (space_id, id) on delete cascade,
  check ((based_on_space_id is null) = (based_on_id is null))
);
create index version_of_framework on frameworks.version (space_id, framework_id, made_at);
create index version_of_document on frameworks.version (identifier);

-- A version was adopted, and is fixed from then on; it was deprecated, and stays readable.
create table frameworks.step (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  step text not null check (step in ('adopted', 'deprecated')),
  who uuid,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (version_id, step),
  foreign key (space_id, version_id) references frameworks.version (space_id, id)
);

-- array_to_string is only stable for arrays of anything; of texts it never changes.
create function frameworks.joined(words text[]) returns text language sql immutable parallel safe
  as $$ select array_to_string(words, ' ') $$;

-- `stems` are its words without endings, for comparing it with others.
create table frameworks.item (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  identifier uuid not null,
  uri text not null,
  statement text not null check (length(statement) between 1 and 20000),
  code text not null default '',
  label text not null default '',
  kind text not null default '',
  keywords text[] not null default '{}',
  education_levels text[] not null default '{}',
  list_position text not null default '',
  language text not null default '',
  notes text not null default '',
  equity_note text not null default '',
  facet text check (facet in ('knowledge', 'skill', 'disposition')),
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  hidden boolean not null default false,
  place integer not null default 0,
  based_on_space_id uuid,
  based_on_id uuid,
  rest jsonb not null default '{}',
  changed_at timestamptz not null default trust.now(),
  stems text[] not null generated always as (tsvector_to_array(to_tsvector('english',
    left(label || ' ' || statement || ' ' || frameworks.joined(keywords), 20000)))) stored,
  primary key (space_id, id),
  unique (space_id, version_id, identifier),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade,
  check ((based_on_space_id is null) = (based_on_id is null))
);

-- What joins two items of a version, or an item to something elsewhere; `isChildOf` makes the tree. An end without an
-- id is the document itself or stands in another one; `ends` keeps it as it was said.
create table frameworks.association (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  identifier uuid not null,
  uri text not null,
  kind text not null check (kind ~ '^([a-zA-Z]{3,40}|ext:[A-Za-z0-9._-]{1,100})$'),
  from_id uuid,
  to_id uuid,
  ends jsonb not null default '{}',
  place integer,
  grouping_id uuid,
  notes text not null default '',
  rest jsonb not null default '{}',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, version_id, identifier),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade,
  foreign key (space_id, from_id) references frameworks.item (space_id, id) on delete cascade,
  foreign key (space_id, to_id) references frameworks.item (space_id, id) on delete cascade
);
create index association_of_version on frameworks.association (space_id, version_id, kind);
create index association_from on frameworks.association (space_id, from_id);
create index association_to on frameworks.association (space_id, to_id);

-- Levels of a scale are two to seven; "not rated" and "not enough evidence" are never levels.
create table frameworks.scale (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  levels jsonb not null check (jsonb_array_length(levels) between 2 and 7),
  place integer not null default 0,
  primary key (space_id, id),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade
);
create index scale_of_version on frameworks.scale (space_id, version_id);

create table frameworks.rubric (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  identifier uuid not null,
  uri text not null,
  title text not null default '',
  description text not null default '',
  scale_id uuid,
  place integer not null default 0,
  rest jsonb not null default '{}',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade,
  foreign key (space_id, scale_id) references frameworks.scale (space_id, id)
);
create index rubric_of_version on frameworks.rubric (space_id, version_id);

-- One line of a rubric, of an item or of nothing; its levels stand in it, lowest place first.
create table frameworks.criterion (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  rubric_id uuid not null,
  item_id uuid,
  identifier uuid not null,
  uri text not null,
  category text not null default '',
  description text not null default '',
  weight double precision,
  place integer not null default 0,
  levels jsonb not null default '[]' check (jsonb_typeof(levels) = 'array'),
  rest jsonb not null default '{}',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade,
  foreign key (space_id, rubric_id) references frameworks.rubric (space_id, id) on delete cascade,
  foreign key (space_id, item_id) references frameworks.item (space_id, id) on delete cascade
);
create index criterion_of_version on frameworks.criterion (space_id, version_id);

-- How one component looks in use, from ideal to unacceptable. `ideal` variations come first, `acceptable` ones include
-- them; the rest are not acceptable.
create table frameworks.continuum (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  item_id uuid not null,
  role text not null default '',
  outcome text not null default '',
  component text not null check (length(component) > 0),
  variations text[] not null check (cardinality(variations) between 2 and 9),
  ideal integer not null check (ideal >= 1),
  acceptable integer not null,
  place integer not null default 0,
  primary key (space_id, id),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade,
  foreign key (space_id, item_id) references frameworks.item (space_id, id) on delete cascade,
  check (ideal <= acceptable and acceptable <= cardinality(variations))
);
create index continuum_of_version on frameworks.continuum (space_id, version_id);

-- An organization uses a version for named uses and kinds of posts; none named means all posts.
create table frameworks.adoption (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_space_id uuid not null,
  version_id uuid not null,
  uses text[] not null check (cardinality(uses) > 0
    and uses <@ array['selfAssessment', 'evaluation', 'hiring', 'preparation', 'renewal']),
  role_kinds text[] not null default '{}',
  starts date not null,
  ends date,
  adopted_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (ends is null or ends >= starts)
);
create index adoption_of_version on frameworks.adoption (version_id);

-- Nobody may become the space in which a framework stands, nor the library's.
create or replace function trust.unused(space uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select not exists (select 1 from people.person p where p.id = space)
    and not exists (select 1 from organizations.organization o where o.id = space)
    and not exists (select 1 from sharing.circle c where c.id = space)
    and not exists (select 1 from frameworks.framework f where f.space_id = space) $$;

-- Drafts the asker may change: of organizations whose frameworks they keep, and not adopted.
create function trust.drafts() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select v.id from frameworks.version v where v.space_id in (select trust.reach('frameworks', 'write'))
    and not exists (select 1 from frameworks.step s where s.version_id = v.id) $$;

-- Versions somebody signed in may read: what was adopted, and drafts of organizations whose frameworks they read.
create function trust.versions() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select s.version_id from frameworks.step s where trust.me() is not null
    union select v.id from frameworks.version v where v.space_id in (select trust.reach('frameworks', 'read')) $$;

do $$
declare
  tab text;
begin
  foreach tab in array array['item', 'association', 'scale', 'rubric', 'criterion', 'continuum'] loop
    execute format('alter table frameworks.%I enable row level security', tab);
    execute format('create policy read on frameworks.%I for select to lps_app
      using (version_id in (select trust.versions()))', tab);
    execute format('create policy add on frameworks.%I for insert to lps_app
      with check (version_id in (select trust.drafts()))', tab);
    execute format('create policy change on frameworks.%I for update to lps_app
      using (version_id in (select trust.drafts())) with check (version_id in (select trust.drafts()))', tab);
    execute format('create policy remove on frameworks.%I for delete to lps_app
      using (version_id in (select trust.drafts()))', tab);
    execute format('grant select, insert, update, delete on frameworks.%I to lps_app', tab);
  end loop;
end $$;

alter table frameworks.framework enable row level security;
create policy read on frameworks.framework for select to lps_app using ((select trust.me()) is not null);
create policy add on frameworks.framework for insert to lps_app
  with check (origin <> 'library' and made_by = trust.me() and space_id in (select trust.reach('frameworks', 'write')));
create policy remove on frameworks.framework for delete to lps_app
  using (space_id in (select trust.reach('frameworks', 'write')));
grant select, insert, delete on frameworks.framework to lps_app;

alter table frameworks.version enable row level security;
create policy read on frameworks.version for select to lps_app using (id in (select trust.versions()));
create policy add on frameworks.version for insert to lps_app
  with check (made_by = trust.me() and space_id in (select trust.reach('frameworks', 'write')));
create policy change on frameworks.version for update to lps_app using (id in (select trust.drafts()));
create policy remove on frameworks.version for delete to lps_app using (id in (select trust.drafts()));
grant select, insert, delete, update (previous_id, title, creator, publisher, label, language, kind, description, license,
  license_uri, source_url, notes, status, starts, ends, no_derivatives, definitions, rest, changed_at)
  on frameworks.version to lps_app;

alter table frameworks.step enable row level security;
create policy read on frameworks.step for select to lps_app using ((select trust.me()) is not null);
create policy add on frameworks.step for insert to lps_app
  with check (who = trust.me() and space_id in (select trust.reach('frameworks', 'write')));
grant select, insert on frameworks.step to lps_app;

alter table frameworks.adoption enable row level security;
create policy read on frameworks.adoption for select to lps_app using ((select trust.me()) is not null);
create policy change on frameworks.adoption for update to lps_app
  using (space_id in (select trust.reach('frameworks', 'write')));
-- What is adopted is fixed: an adoption names an adopted version, whoever keeps it.
create policy add on frameworks.adoption for insert to lps_app with check (
  adopted_by = trust.me() and space_id in (select trust.reach('frameworks', 'write'))
  and version_id in (select trust.versions()) and version_id not in (select trust.drafts()));
grant select, insert, update (ends, uses, role_kinds) on frameworks.adoption to lps_app;

revoke all on function trust.drafts, trust.versions from public;
grant execute on function trust.drafts, trust.versions to lps_app;
