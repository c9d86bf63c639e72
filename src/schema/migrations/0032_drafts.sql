-- Words being written, kept until their form is kept for good. The space is the writer's, and nobody else ever reads them.
create schema drafts;
grant usage on schema drafts to lps_app;

-- What one device holds of one form. A newer state of it gets a new id, so that an id names exactly what somebody saw.
-- wrote is the device's own clock in milliseconds: what was sent earlier and comes later changes nothing.
create table drafts.draft (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  form text not null check (length(form) between 1 and 120),
  device text not null check (length(device) between 1 and 40),
  wrote bigint not null,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint draft_of_device unique (space_id, form, device)
);
create index draft_by_age on drafts.draft (at);

alter table drafts.draft enable row level security;
create policy read on drafts.draft for select to lps_app using (space_id = (select trust.me()));
create policy add on drafts.draft for insert to lps_app with check (space_id = (select trust.me()));
create policy change on drafts.draft for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
create policy remove on drafts.draft for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, update, delete on drafts.draft to lps_app;

-- Erases words that nobody came back for in sixty days; tells the house, and nobody else, how many drafts went.
create function trust.drop_old_drafts() returns bigint
  language sql volatile security definer set search_path = '' cost 1000
  as $$ with gone as (delete from drafts.draft where trust.me() is null
      and at < trust.now() - interval '60 days' returning 1)
    select count(*) from gone $$;
revoke all on function trust.drop_old_drafts from public;
grant execute on function trust.drop_old_drafts to lps_app;
