-- Why a leader goes through a cycle without a partner or without a roundtable: a noted reason is an answer, too (domain 3.5).
create table cycles.alone (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  what text not null check (what in ('partner', 'roundtable')),
  reason text not null check (length(reason) between 1 and 500),
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint alone_once unique (space_id, cycle_id, what),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
alter table cycles.alone enable row level security;
create policy read on cycles.alone for select to lps_app using (space_id = (select trust.me()));
create policy add on cycles.alone for insert to lps_app with check (space_id = (select trust.me()));
create policy change on cycles.alone for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
create policy remove on cycles.alone for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, delete, update (reason, at) on cycles.alone to lps_app;
