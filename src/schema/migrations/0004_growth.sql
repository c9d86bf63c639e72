-- The growth track of this slice: cycle, purpose and philosophy, goals, evidence with claims and files, prints.
create table cycles.cycle (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  school_year text not null,
  title text check (length(title) <= 300),
  starts date not null,
  ends date not null,
  state text not null default 'active' check (state in ('draft', 'active', 'paused', 'closing', 'closed', 'archived')),
  primary key (space_id, id),
  foreign key (space_id, post_id) references people.post (space_id, id),
  check (starts < ends)
);

create table cycles.phase (
  space_id uuid not null,
  cycle_id uuid not null,
  phase text not null check (phase in ('purpose', 'focus', 'structures', 'action', 'outcomes')),
  state text not null default 'not started' check (state in ('not started', 'working', 'ready', 'done')),
  primary key (space_id, cycle_id, phase),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);

create table purpose.purpose (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  uses text[] not null default '{}',
  audience text not null default '',
  why text not null default '',
  expectations text not null default '',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, cycle_id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);

create table purpose.philosophy (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  believe text not null default '',
  value text not null default '',
  therefore text not null default '',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id)
);

create table purpose.philosophy_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  philosophy_id uuid not null,
  believe text not null,
  value text not null,
  therefore text not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, philosophy_id) references purpose.philosophy (space_id, id) on delete cascade
);

create table focus.goal (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  kind text not null check (kind in ('studentLearning', 'school', 'professionalGrowth', 'community', 'operations')),
  statement text not null check (length(statement) > 0),
  why_now text not null default '',
  measure text not null default '',
  unit text not null default '',
  baseline numeric,
  target numeric,
  current numeric,
  due date,
  state text not null default 'draft' check (state in ('draft', 'shared', 'agreed', 'inProgress', 'met', 'mostly',
    'partly', 'notMet', 'changed', 'dropped')),
  position integer not null default 1,
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
create index goal_of_cycle on focus.goal (space_id, cycle_id, position);

create table focus.goal_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  statement text not null,
  why_now text not null,
  measure text not null,
  baseline numeric,
  target numeric,
  current numeric,
  due date,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);

create table portfolio.evidence (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  kind text not null check (kind in ('sentence', 'photo', 'file', 'link')),
  title text not null default '' check (length(title) <= 300),
  caption text not null default '',
  link text check (link ~* '^https?://'),
  practised_on date not null,
  captured_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  trashed_at timestamptz,
  once uuid,
  -- Punctuation would stick to the words it surrounds: “okay”, ja—nein.
  words tsvector generated always as (to_tsvector('simple', regexp_replace(
    normalize(left(title || ' ' || caption || ' ' || coalesce(link, ''), 100000)) collate pg_unicode_fast,
    '[[:punct:]]+', ' ', 'g'))) stored,
  primary key (space_id, id),
  unique (space_id, once),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
create index evidence_by_day on portfolio.evidence (space_id, practised_on desc, id desc);

create table portfolio.evidence_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  evidence_id uuid not null,
  title text not null,
  caption text not null,
  link text,
  practised_on date not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade
);
create index version_of_evidence on portfolio.evidence_version (space_id, evidence_id);

create table portfolio.claim (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  evidence_id uuid not null,
  goal_id uuid not null,
  sentence text not null default '',
  primary key (space_id, id),
  unique (space_id, evidence_id, goal_id),
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade,
  foreign key (space_id, goal_id) references focus.goal (space_id, id) on delete cascade
);
create index claim_of_goal on portfolio.claim (space_id, goal_id);

create table portfolio.attachment (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  evidence_id uuid not null,
  file_id uuid not null,
  name text not null,
  alt text not null default '',
  position integer not null default 1,
  primary key (space_id, id),
  unique (space_id, evidence_id, file_id),
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade,
  foreign key (space_id, file_id) references files.file (space_id, id)
);
create index attachment_of_file on portfolio.attachment (space_id, file_id);

-- Print: a PDF that was asked for. It may be left and found again.
create table portfolio.print (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  asked_at timestamptz not null default trust.now(),
  state text not null default 'waiting' check (state in ('waiting', 'printing', 'ready', 'failed')),
  percent integer not null default 0 check (percent between 0 and 100),
  entries integer not null default 0,
  pages integer,
  bytes integer,
  sha256 text,
  conforms boolean,
  why text not null default '',
  primary key (space_id, id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
create index print_by_time on portfolio.print (space_id, asked_at desc);
