-- What whoever runs LPS needs to know: when it was last backed up, what waits, how much lies in the store. No content.
create table platform.backup (
  id uuid primary key default uuidv7(),
  made_at timestamptz not null,
  verified_at timestamptz not null default now(),
  bytes bigint not null,
  missing integer not null default 0
);
alter table platform.backup enable row level security;
create policy read on platform.backup for select to lps_app
  using (exists (select 1 from trust.reach('operations', 'read')));
grant select on platform.backup to lps_app;

-- How many jobs of each kind are in which state, and since when the oldest waits; only for whoever operates LPS.
create function trust.job_counts() returns table (queue text, state text, n bigint, oldest timestamptz)
  language plpgsql stable security definer set search_path = ''
  as $$ begin
  if not exists (select 1 from trust.reach('operations', 'read')) then return; end if;
  return query select j.name, j.state::text, count(*), min(j.created_on) from jobs.job j group by j.name, j.state::text;
end $$;

-- How many files the store holds, and how large they are together; only for whoever operates LPS.
create function trust.store_size() returns table (files bigint, bytes numeric)
  language sql stable security definer set search_path = ''
  as $$ select count(*), coalesce(sum(f.bytes), 0) from files.file f
    where exists (select 1 from trust.reach('operations', 'read')) $$;

revoke all on function trust.job_counts, trust.store_size from public;
grant execute on function trust.job_counts, trust.store_size to lps_app;

-- The organization under which the asker looks after a person's account: where they hold a post now, or held their last one
-- until three months ago, so that an account can be closed when somebody leaves and is nobody's business long after.
create function trust.account_place(other uuid, deed text) returns uuid
  language sql stable security definer set search_path = ''
  as $$ select p.organization_id from posts.post p
    where p.space_id = other and trust.may('accounts', deed, p.organization_id)
      and (coalesce(p.ends, 'infinity') >= trust.today() or (p.ends >= trust.today() - 90 and not exists (
        select 1 from posts.post n where n.space_id = other and coalesce(n.ends, 'infinity') >= trust.today())))
    order by coalesce(p.ends, 'infinity') desc, p.main desc limit 1 $$;

-- The people whose accounts the asker looks after, by name: those with this part in their name and those named by id. Ids
-- alone, fifty a page and one more.
create function trust.find_managed(part text, named uuid[], page integer) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with reach as materialized (select trust.reach('accounts', 'read') as id),
    mine as materialized (select p.space_id as id, max(coalesce(p.ends, 'infinity')) as ends
      from posts.post p join reach on reach.id = p.organization_id group by p.space_id)
    select n.id from mine join people.person n on n.space_id = mine.id
    where (part = '' or position(lower(part) in lower(n.name)) > 0 or n.id = any(named))
      and (mine.ends >= trust.today() or (mine.ends >= trust.today() - 90 and not exists (
        select 1 from posts.post o where o.space_id = n.id and coalesce(o.ends, 'infinity') >= trust.today())))
    order by n.name, n.id limit 51 offset (page - 1) * 50 $$;

revoke all on function trust.find_managed, trust.account_place from public;
grant execute on function trust.find_managed, trust.account_place to lps_app;
