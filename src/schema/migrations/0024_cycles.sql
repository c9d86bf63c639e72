-- Cycles that are paused, closed and begun again; templates of an organization; inviting somebody to a cycle.

-- One open cycle a post and school year; another beside it has a reason. What it was begun from is copied, so that a
-- template may change without touching a year that runs.
alter table cycles.cycle
  add column beside text not null default '' check (length(beside) <= 2000),
  add column template text check (length(template) <= 300),
  add column note text not null default '' check (length(note) <= 20000),
  add column uses text[] not null default '{}';
create unique index cycle_open_once on cycles.cycle (space_id, post_id, school_year)
  where state not in ('closed', 'archived') and beside = '';

alter table cycles.phase
  add column revisited integer not null default 0 check (revisited >= 0),
  add column starts date,
  add column ends date,
  add check (starts <= ends);

-- The cycle somebody chose to work in.
create table cycles.present (
  space_id uuid not null,
  cycle_id uuid not null,
  primary key (space_id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);

-- What became of a cycle, and why. Added, never changed.
create table cycles.step (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  cycle_id uuid not null,
  step text not null check (step in ('paused', 'resumed', 'closed', 'reopened')),
  reason text not null default '' check (length(reason) <= 2000),
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
create index step_of_cycle on cycles.step (space_id, cycle_id, at);

-- What an organization offers for beginning a cycle. The space is the organization's.
create table cycles.template (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null check (length(title) between 1 and 300),
  note text not null default '' check (length(note) <= 20000),
  uses text[] not null default '{}',
  made_by uuid not null,
  changed_at timestamptz not null default trust.now(),
  retired_at timestamptz,
  primary key (space_id, id)
);

-- In which months a phase may be walked; of a phase nothing is said of there is no row.
create table cycles.template_phase (
  space_id uuid not null,
  template_id uuid not null,
  phase text not null check (phase in ('purpose', 'focus', 'structures', 'action', 'outcomes')),
  from_month smallint not null check (from_month between 1 and 12),
  until_month smallint not null check (until_month between 1 and 12),
  primary key (space_id, template_id, phase),
  foreign key (space_id, template_id) references cycles.template (space_id, id) on delete cascade
);

-- Somebody invites somebody to begin a cycle. The row is the inviter's, and nothing the invited does touches it but their
-- own wish to say that they began: what they answer lies in their own space alone.
create table cycles.invitation (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  invited_id uuid not null,
  -- For which organization it was made, where it was.
  organization_id uuid,
  note text not null default '' check (length(note) <= 2000),
  template_space_id uuid,
  template_id uuid,
  until date not null,
  begun boolean not null default false,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint invitation_once unique (space_id, invited_id),
  check (invited_id <> space_id),
  check ((template_id is null) = (template_space_id is null))
);
create index invitation_of_invited on cycles.invitation (invited_id);

-- What the invited answered, for themselves alone.
create table cycles.answer (
  space_id uuid not null,
  invitation_space_id uuid not null,
  invitation_id uuid not null,
  answer text not null check (answer in ('begun', 'declined')),
  primary key (space_id, invitation_space_id, invitation_id)
);

-- The invited lets the inviter know that they began.
create function trust.tell_begun(inviter uuid, invitation uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update cycles.invitation i set begun = true
    where i.space_id = inviter and i.id = invitation and i.invited_id = trust.me() and i.until >= trust.today()
      and not i.begun;
  if found then perform trust.tell(inviter, 'invitation accepted', 'cycle invitation', inviter, invitation); end if;
end $$;

-- Ending: invitations whose day is over go, with what was answered, and the same is noted of each on both sides. Whether
-- somebody answered is not looked at. Done by the house alone.
create function trust.lapse_cycle_invitations() returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare gone integer;
begin
  if trust.me() is not null then
    raise insufficient_privilege using message = 'Only the house ends invitations whose day is over.';
  end if;
  with lapsed as (
    delete from cycles.invitation i where i.until < trust.today() returning i.space_id, i.id, i.invited_id)
  insert into platform.happening (space_id, who, verb, noun, item_id)
    select side.space_id, l.space_id, 'lapsed', 'cycle invitation', l.id
    from lapsed l cross join lateral (values (l.space_id), (l.invited_id)) as side (space_id)
    order by l.id, side.space_id;
  get diagnostics gone = row_count;
  delete from cycles.answer a where not exists (
    select 1 from cycles.invitation i where i.space_id = a.invitation_space_id and i.id = a.invitation_id);
  return gone / 2;
end $$;

revoke all on function trust.tell_begun, trust.lapse_cycle_invitations from public;
grant execute on function trust.tell_begun, trust.lapse_cycle_invitations to lps_app;
alter function trust.tell_begun cost 2000;
alter function trust.lapse_cycle_invitations cost 20000;

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('cycles.present');
select pg_temp.own('cycles.step');
select pg_temp.own('cycles.answer');
grant select, insert, update, delete on cycles.present to lps_app;
grant select, insert on cycles.step to lps_app;
grant select, insert, update, delete on cycles.answer to lps_app;

-- Templates are read in the same tree, retired ones by who keeps them.
alter table cycles.template enable row level security;
create policy read on cycles.template for select to lps_app using (
  (retired_at is null and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on cycles.template for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
create policy change on cycles.template for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
grant select, insert, update (title, note, uses, changed_at, retired_at) on cycles.template to lps_app;

alter table cycles.template_phase enable row level security;
create policy read on cycles.template_phase for select to lps_app using (
  space_id in (select trust.my_trees()) or space_id in (select trust.kept('plans')));
create policy add on cycles.template_phase for insert to lps_app with check (
  space_id in (select trust.kept('plans')));
create policy remove on cycles.template_phase for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete on cycles.template_phase to lps_app;

-- An invitation is seen by who made it and by whom it is for, until its day. Who made it may take it back, and says
-- nothing more in it: what stood there was read.
alter table cycles.invitation enable row level security;
create policy read on cycles.invitation for select to lps_app using (
  (space_id = (select trust.me()) or invited_id = (select trust.me())) and until >= trust.today());
create policy add on cycles.invitation for insert to lps_app with check (
  space_id = (select trust.me()) and not begun and until between trust.today() and trust.today() + 366
  and trust.knows(invited_id)
  and (organization_id is null or organization_id in (select trust.kept('plans'))));
create policy remove on cycles.invitation for delete to lps_app using (space_id = (select trust.me()));
grant select, delete on cycles.invitation to lps_app;
grant insert (space_id, id, invited_id, organization_id, note, template_space_id, template_id, until)
  on cycles.invitation to lps_app;
