-- Circles, who is in them, and the grants that open one item to one circle or one person.
create table sharing.circle (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('partnership', 'roundtable', 'coaching')),
  name text check (length(name) between 1 and 200),
  founded_by uuid not null,
  founded_at timestamptz not null default trust.now(),
  ended_at timestamptz,
  primary key (space_id, id),
  check (space_id = id)
);

create table sharing.membership (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  state text not null check (state in ('asked', 'member')),
  asked_by uuid not null,
  from_at timestamptz not null default trust.now(),
  until_at timestamptz,
  primary key (space_id, id),
  unique (space_id, person_id, from_at),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade
);
create unique index membership_open on sharing.membership (space_id, person_id) where until_at is null;
create index membership_of_person on sharing.membership (person_id);

create table sharing.grant (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  noun text not null check (noun in ('purpose', 'philosophy', 'goal', 'evidence')),
  item_id uuid not null,
  circle_id uuid,
  person_id uuid,
  given_by uuid not null,
  from_at timestamptz not null default trust.now(),
  until_at timestamptz,
  primary key (space_id, id),
  check (num_nonnulls(circle_id, person_id) = 1),
  check (given_by = space_id),
  check (person_id <> space_id),
  unique nulls not distinct (space_id, item_id, circle_id, person_id)
);
create index grant_to_circle on sharing.grant (circle_id) where circle_id is not null;
create index grant_to_person on sharing.grant (person_id) where person_id is not null;
