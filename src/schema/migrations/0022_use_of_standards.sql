-- Standards in use: chosen for a cycle, expected of a post, shown by evidence. Each names a framework version of another
-- space and perhaps one of its items; no item stands for the whole framework.

-- What a leader chose for a cycle; theirs alone, whatever they share.
create table cycles.standard (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  version_space_id uuid not null,
  version_id uuid not null,
  item_id uuid,
  primary key (space_id, id),
  constraint standard_once unique nulls not distinct (space_id, cycle_id, version_id, item_id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);

-- A standard that an entry shows, with one sentence. Items are open to all, so whoever sees the entry sees it.
create table portfolio.standard (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  evidence_id uuid not null,
  item_space_id uuid not null,
  version_id uuid not null,
  item_id uuid not null,
  sentence text not null default '',
  primary key (space_id, id),
  constraint standard_shown_once unique (space_id, evidence_id, item_id),
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade
);
create index standard_of_item on portfolio.standard (space_id, item_id);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('cycles.standard');
select pg_temp.own('portfolio.standard', $$trust.opens('evidence', space_id, evidence_id)$$);
grant select, insert, delete on cycles.standard to lps_app;
grant select, insert, update, delete on portfolio.standard to lps_app;

-- What an organization expects of a post it has given. The space is the organization's.
create schema standards;
grant usage on schema standards to lps_app;

create table standards.expectation (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  post_space_id uuid not null,
  post_id uuid not null,
  version_space_id uuid not null,
  version_id uuid not null,
  item_id uuid,
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint expectation_once unique nulls not distinct (space_id, post_id, version_id, item_id)
);
create index expectation_of_person on standards.expectation (post_space_id);
create index expectation_of_version on standards.expectation (version_id);

-- May the asker say what is expected of this post? Who writes the frameworks of its organization may.
create function trust.may_expect(organization uuid, person uuid, post uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.may('frameworks', 'write', organization) and exists (
    select 1 from posts.post p
    where p.space_id = person and p.id = post and p.organization_id = may_expect.organization) $$;
revoke all on function trust.may_expect from public;
grant execute on function trust.may_expect to lps_app;

alter table standards.expectation enable row level security;
create policy read on standards.expectation for select to lps_app using (
  post_space_id = (select trust.me()) or space_id in (select trust.reach('frameworks', 'read'))
  or space_id in (select trust.reach('posts', 'read')));
create policy add on standards.expectation for insert to lps_app with check (
  made_by = (select trust.me()) and trust.may_expect(space_id, post_space_id, post_id)
  and version_id in (select trust.versions()) and version_id not in (select trust.drafts()));
create policy remove on standards.expectation for delete to lps_app
  using (space_id in (select trust.reach('frameworks', 'write')));
grant select, insert, delete on standards.expectation to lps_app;
