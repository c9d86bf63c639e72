-- Data of organizations, and the leader's own questions to them. The points as they were imported stay with whoever keeps
-- the plans of the organization; everybody else in the tree reads what `indicators.shown` holds, from which small groups
-- have been taken before it was written.
create schema indicators;
create schema inquiry;
grant usage on schema indicators, inquiry to lps_app;

-- From how many students on a number is shown. Nobody may go below ten.
create table indicators.setting (
  space_id uuid not null primary key,
  least integer not null default 10 check (least between 10 and 1000),
  changed_at timestamptz not null default trust.now()
);

create table indicators.measure (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  subject text not null default '' check (length(subject) <= 100),
  unit text not null default 'percent' check (unit in ('percent', 'points', 'days', 'people', 'number')),
  better text not null default 'higher' check (better in ('higher', 'lower', 'neither')),
  source text not null default '' check (length(source) <= 500),
  license text not null default '' check (length(license) <= 500),
  -- School years from which on it was measured in another way.
  anew text[] not null default '{}',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint measure_once unique (space_id, name, subject)
);

-- One number of an organization, a grade, a student group and a year; where there is none, `mark` says why.
create table indicators.point (
  space_id uuid not null,
  measure_id uuid not null,
  year text not null check (length(year) between 4 and 20),
  about_id uuid not null,
  grade text not null check (length(grade) between 1 and 10),
  student_group text not null check (length(student_group) between 1 and 100),
  value numeric,
  bound text not null default '' check (bound in ('', 'least', 'most')),
  n integer check (n >= 0),
  mark text not null default '' check (mark in ('', 'blank', 'notApplicable', 'withheld')),
  note text not null default '' check (length(note) <= 200),
  primary key (space_id, measure_id, year, about_id, grade, student_group),
  foreign key (space_id, measure_id) references indicators.measure (space_id, id) on delete cascade,
  check ((value is null) = (mark <> ''))
);

-- The same as it may be shown: small groups and what would give them away are gone before it is written.
create table indicators.shown (
  space_id uuid not null,
  measure_id uuid not null,
  year text not null,
  about_id uuid not null,
  grade text not null,
  student_group text not null,
  value numeric,
  bound text not null default '' check (bound in ('', 'least', 'most')),
  n integer check (n >= 10),
  mark text not null default '' check (mark in ('', 'blank', 'notApplicable', 'hidden')),
  primary key (space_id, measure_id, year, about_id, grade, student_group),
  foreign key (space_id, measure_id) references indicators.measure (space_id, id) on delete cascade,
  check ((value is null) = (mark <> '')),
  check (n is null or mark <> 'hidden')
);
create index shown_about on indicators.shown (about_id, space_id, measure_id);

-- What the columns of a file held, by the shape of its header, so that nobody says it twice.
create table indicators.mapping (
  space_id uuid not null,
  shape text not null check (length(shape) = 64),
  columns jsonb not null check (jsonb_typeof(columns) = 'array'),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, shape)
);

-- What an import did: counts, and every kind of cell that is worth a look, with its rows.
create table indicators.report (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null default '' check (length(name) <= 300),
  counts jsonb not null check (jsonb_typeof(counts) = 'object'),
  remarks jsonb not null check (jsonb_typeof(remarks) = 'array'),
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id)
);

-- Organizations whose plans the asker keeps, and all below them: what their data may be about.
create function trust.kept_below(object text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with recursive down as (
      select k.id from trust.kept(kept_below.object) k (id)
    union select o.id from down join organizations.organization o on o.parent_id = down.id)
    select id from down $$;
revoke all on function trust.kept_below from public;
grant execute on function trust.kept_below to lps_app;
alter function trust.kept_below cost 2000 rows 50;

create function pg_temp.kept(tab text, opened text, about text default 'true') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using ((%s) or space_id in (select trust.kept(''plans'')))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id in (select trust.kept(''plans'')) and %s)', tab, about);
  execute format('create policy change on %s for update to lps_app using (space_id in (select trust.kept(''plans''))) with check (space_id in (select trust.kept(''plans'')))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id in (select trust.kept(''plans'')))', tab);
end $$;

select pg_temp.kept('indicators.setting', 'space_id in (select trust.my_trees())');
select pg_temp.kept('indicators.measure', 'space_id in (select trust.my_trees())');
select pg_temp.kept('indicators.point', 'false', $$about_id in (select trust.kept_below('plans'))$$);
select pg_temp.kept('indicators.shown', 'space_id in (select trust.my_trees())',
  $$about_id in (select trust.kept_below('plans'))$$);
select pg_temp.kept('indicators.mapping', 'false');
grant select, insert, update (least, changed_at) on indicators.setting to lps_app;
grant select, insert, update (columns, changed_at) on indicators.mapping to lps_app;
grant select, insert, delete, update (name, subject, unit, better, source, license, anew, changed_at)
  on indicators.measure to lps_app;
grant select, insert, delete, update (value, bound, n, mark, note) on indicators.point to lps_app;
grant select, insert, delete on indicators.shown to lps_app;

alter table indicators.report enable row level security;
create policy read on indicators.report for select to lps_app using (space_id in (select trust.kept('plans')));
create policy add on indicators.report for insert to lps_app
  with check (made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
grant select, insert on indicators.report to lps_app;

-- A leader's look at data: what was expected before, what was seen, and the question that is kept.
create table inquiry.inquiry (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  measure_space_id uuid,
  measure_id uuid,
  about_id uuid,
  grade text not null default 'all' check (length(grade) <= 10),
  student_group text not null default 'all' check (length(student_group) <= 100),
  unit text not null default 'percent' check (unit in ('percent', 'points', 'days', 'people', 'number')),
  prediction text not null check (length(prediction) > 0),
  facts text not null default '',
  surprise text not null default '',
  misfit text not null default '',
  why text not null default '',
  influence text not null default '',
  fairness text not null default '',
  answer text not null default '',
  looked_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade,
  check ((measure_id is null) = (measure_space_id is null) and (measure_id is null) = (about_id is null))
);
create index inquiry_of_cycle on inquiry.inquiry (space_id, cycle_id);

-- Questions that came up; one of them is kept.
create table inquiry.question (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  inquiry_id uuid not null,
  question text not null check (length(question) between 1 and 2000),
  kept boolean not null default false,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, inquiry_id) references inquiry.inquiry (space_id, id) on delete cascade
);
create index question_of_inquiry on inquiry.question (space_id, inquiry_id);
create unique index question_kept on inquiry.question (space_id, inquiry_id) where kept;

-- A few numbers of a leader's own, where no organization has brought any.
create table inquiry.number (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  inquiry_id uuid not null,
  place integer not null check (place between 1 and 20),
  label text not null check (length(label) between 1 and 60),
  value numeric,
  n integer check (n >= 0),
  primary key (space_id, id),
  constraint number_once unique (space_id, inquiry_id, place),
  foreign key (space_id, inquiry_id) references inquiry.inquiry (space_id, id) on delete cascade
);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('inquiry.inquiry', $$trust.opens('inquiry', space_id, id)$$);
select pg_temp.own('inquiry.question', $$trust.opens('inquiry', space_id, inquiry_id)$$);
select pg_temp.own('inquiry.number', $$trust.opens('inquiry', space_id, inquiry_id)$$);
-- What was predicted and what it was asked of stand as they were before the look.
grant select, insert, delete, update (title, facts, surprise, misfit, why, influence, fairness, answer, changed_at)
  on inquiry.inquiry to lps_app;
grant select, insert, delete, update (kept) on inquiry.question to lps_app;
grant select, insert, delete on inquiry.number to lps_app;
