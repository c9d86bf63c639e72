-- Organizations are reference data; people, their posts, and what stands between two of them.
create table organizations.organization (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('state', 'district', 'school', 'region', 'consortium', 'department', 'provider')),
  name text not null check (length(name) between 1 and 200),
  parent_id uuid,
  top_id uuid not null references organizations.organization (id),
  time_zone text not null,
  founded_by uuid not null,
  unique (id, top_id),
  foreign key (parent_id, top_id) references organizations.organization (id, top_id),
  check ((parent_id is null) = (top_id = id)),
  check (parent_id <> id)
);
create index organization_under on organizations.organization (parent_id);

create table organizations.school_year (
  id uuid primary key default uuidv7(),
  organization_id uuid not null references organizations.organization (id),
  title text not null,
  starts date not null,
  ends date not null,
  check (starts < ends),
  unique (organization_id, title)
);

create table people.person (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  full_name text check (length(full_name) between 1 and 400),
  pronouns text check (length(pronouns) <= 60),
  time_zone text not null default 'America/Chicago',
  created_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (space_id = id)
);

create table people.post (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  organization_id uuid not null references organizations.organization (id),
  title text not null check (length(title) between 1 and 200),
  role_kind text not null check (role_kind in ('principal', 'assistantPrincipal', 'superintendent',
    'assistantSuperintendent', 'director', 'dean', 'teacherLeader', 'stateAdministrator', 'aspirant', 'boardMember',
    'outsideCoach', 'staff')),
  starts date not null,
  ends date,
  main boolean not null default true,
  primary key (space_id, id),
  foreign key (space_id, space_id) references people.person (space_id, id) on delete cascade,
  check (ends is null or ends >= starts)
);
create index post_in_organization on people.post (organization_id);

-- Standing: nobody is peer and evaluator of the same person at the same time, whatever runs at once (LPS-W3).
create table people.standing (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  low uuid not null,
  high uuid not null,
  side text not null check (side in ('peer', 'evaluates')),
  evaluator uuid,
  during tstzrange not null,
  primary key (space_id, id),
  check (space_id = low),
  check (low < high),
  check ((side = 'evaluates') = (evaluator is not null)),
  check (evaluator in (low, high)),
  exclude using gist (low with =, high with =, side with <>, during with &&)
);
create index standing_of_pair on people.standing (low, high);
