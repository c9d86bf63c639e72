-- Crosswalks: links from the items of one framework version to those of another. Reference data for everybody signed in.
create schema crosswalks;
grant usage on schema crosswalks to lps_app;

-- Two versions side by side; the space is that of whoever keeps the crosswalk.
create table crosswalks.crosswalk (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  from_space_id uuid not null,
  from_version_id uuid not null,
  to_space_id uuid not null,
  to_version_id uuid not null,
  notes text not null default '',
  made_by uuid,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, from_version_id, to_version_id),
  check (from_version_id <> to_version_id)
);
create index crosswalk_from on crosswalks.crosswalk (from_version_id);
create index crosswalk_to on crosswalks.crosswalk (to_version_id);

create table crosswalks.link (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  crosswalk_id uuid not null,
  from_item_id uuid not null,
  to_item_id uuid not null,
  kind text not null check (kind in ('exactMatchOf', 'isPartOf', 'isRelatedTo', 'isPeerOf', 'precedes', 'replacedBy')),
  notes text not null default '',
  made_by uuid,
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  unique (space_id, crosswalk_id, from_item_id, to_item_id),
  foreign key (space_id, crosswalk_id) references crosswalks.crosswalk (space_id, id) on delete cascade
);
create index link_from on crosswalks.link (from_item_id);
create index link_to on crosswalks.link (to_item_id);

do $$
declare
  tab text;
begin
  foreach tab in array array['crosswalk', 'link'] loop
    execute format('alter table crosswalks.%I enable row level security', tab);
    execute format('create policy read on crosswalks.%I for select to lps_app using ((select trust.me()) is not null)', tab);
    execute format('create policy change on crosswalks.%I for update to lps_app
      using (space_id in (select trust.reach(''frameworks'', ''write'')))', tab);
    execute format('create policy remove on crosswalks.%I for delete to lps_app
      using (space_id in (select trust.reach(''frameworks'', ''write'')))', tab);
  end loop;
end $$;

create policy add on crosswalks.crosswalk for insert to lps_app with check (
  made_by = trust.me() and space_id in (select trust.reach('frameworks', 'write'))
  and from_version_id in (select trust.versions()) and to_version_id in (select trust.versions()));
grant select, insert, update (notes), delete on crosswalks.crosswalk to lps_app;

create policy add on crosswalks.link for insert to lps_app with check (
  made_by = trust.me() and space_id in (select trust.reach('frameworks', 'write')));
grant select, insert, update (kind, notes, changed_at), delete on crosswalks.link to lps_app;
