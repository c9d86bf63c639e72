-- What was told when a framework was imported: how many of each, and every warning with its row and field.
create schema interchange;
grant usage on schema interchange to lps_app;

create table interchange.report (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  counts jsonb not null check (jsonb_typeof(counts) = 'object'),
  warnings jsonb not null check (jsonb_typeof(warnings) = 'array'),
  made_by uuid,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, version_id) references frameworks.version (space_id, id) on delete cascade
);
create index report_of_version on interchange.report (space_id, version_id);

alter table interchange.report enable row level security;
create policy read on interchange.report for select to lps_app
  using (space_id in (select trust.reach('frameworks', 'read')));
create policy add on interchange.report for insert to lps_app
  with check (made_by = trust.me() and space_id in (select trust.reach('frameworks', 'write')));
grant select, insert on interchange.report to lps_app;
