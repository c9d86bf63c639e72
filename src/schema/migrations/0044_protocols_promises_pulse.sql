-- Protocols that groups and leaders write, who is to hear of a promise, and the month in four elements.
create schema protocols;
create schema pulse;
grant usage on schema protocols, pulse to lps_app;

-- A timed recipe for a conversation, in the space of the circle that uses it or of the leader who wrote it. Its steps are
-- one thing: they are read, changed and copied together; a sitting copies them. What is put aside is not offered.
create table protocols.protocol (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 80),
  purpose text not null default '' check (length(purpose) <= 300),
  steps jsonb not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) between 1 and 40
    and length(steps::text) <= 60000),
  each boolean not null default false,
  copied_from text check (length(copied_from) <= 60),
  written_by uuid not null,
  written_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  aside_at timestamptz,
  primary key (space_id, id)
);

-- Present members read and change what their circle wrote; a leader what is theirs.
alter table protocols.protocol enable row level security;
create policy read on protocols.protocol for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy add on protocols.protocol for insert to lps_app with check (
  written_by = (select trust.me()) and aside_at is null
  and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
create policy change on protocols.protocol for update to lps_app
  using (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  with check (space_id = (select trust.me()) or space_id in (select trust.my_circles()));
grant select, insert on protocols.protocol to lps_app;
grant update (name, purpose, steps, each, changed_at, aside_at) on protocols.protocol to lps_app;

create index promise_due on promises.promise (due_on) where done_at is null and dropped_at is null;

-- The open promises that their owners are to be reminded of now: once from two days before their day on, where it was
-- written before, and once after it. Days begin and end where the owner's organization is; what hangs on a circle that
-- somebody left asks nothing of them any more. After two weeks it is quiet. Only other functions of trust ask.
create function trust.promises_due(whom uuid)
  returns table (person uuid, space uuid, promise uuid)
  language sql stable security definer set search_path = ''
  as $$ select p.person_id, p.space_id, p.id
    from promises.promise p cross join lateral (
        select coalesce((select o.time_zone from posts.post h join organizations.organization o on o.id = h.organization_id
            where h.space_id = p.person_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')
            order by h.starts, h.id limit 1),
          (select e.time_zone from people.person e where e.space_id = p.person_id)) as zone) w
      cross join lateral (select (p.due_on - 2)::timestamp at time zone w.zone as soon,
        (p.due_on + 1)::timestamp at time zone w.zone as late) t
    where p.done_at is null and p.dropped_at is null
      and p.due_on between trust.today() - 15 and trust.today() + 3
      and (whom is null or p.person_id = whom)
      and trust.now() >= t.soon and (trust.now() >= t.late or p.written_at < t.soon)
      and (p.space_id = p.person_id or trust.in_circle(p.space_id, p.person_id))
      and not exists (select 1 from notices.notice n where n.space_id = p.person_id and n.kind = 'promise due'
        and n.about_id = p.id and n.at >= case when trust.now() >= t.late then t.late else t.soon end) $$;

-- Whose turn: people who are to be reminded of a promise, as ids; to work of the house alone.
create function trust.whose_turn_for_promises() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select distinct d.person from trust.promises_due(null) d where trust.me() is null limit 10000 $$;

-- Visibility: the asker's own promises of which they are to be reminded now.
create function trust.promises_due_for_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select 'promise', d.space, d.promise from trust.promises_due(trust.me()) d where trust.me() is not null $$;

revoke all on function trust.promises_due, trust.whose_turn_for_promises, trust.promises_due_for_me from public;
grant execute on function trust.whose_turn_for_promises, trust.promises_due_for_me to lps_app;
alter function trust.promises_due cost 2000 rows 10;
alter function trust.whose_turn_for_promises cost 2000 rows 10;
alter function trust.promises_due_for_me cost 2000 rows 10;

-- How a leader sees their system in a month (LPS-107, LPS-129): four elements, each from 1 to 5 with a note. What was not
-- answered stays a gap. One row a month, whichever tab wrote it first.
create table pulse.pulse (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  month date not null check (extract(day from month) = 1),
  relationships smallint check (relationships between 1 and 5),
  relationships_note text not null default '' check (length(relationships_note) <= 2000),
  information smallint check (information between 1 and 5),
  information_note text not null default '' check (length(information_note) <= 2000),
  chaos smallint check (chaos between 1 and 5),
  chaos_note text not null default '' check (length(chaos_note) <= 2000),
  vision smallint check (vision between 1 and 5),
  vision_note text not null default '' check (length(vision_note) <= 2000),
  written_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint once_a_month unique (space_id, month)
);

-- One month may be shared; nobody writes in it but its owner, and no month lies ahead.
alter table pulse.pulse enable row level security;
create policy read on pulse.pulse for select to lps_app using (
  space_id = (select trust.me()) or trust.opens('pulse', space_id, id));
create policy add on pulse.pulse for insert to lps_app with check (
  space_id = (select trust.me()) and month <= trust.today() + 1);
create policy change on pulse.pulse for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert on pulse.pulse to lps_app;
grant update (relationships, relationships_note, information, information_note, chaos, chaos_note, vision, vision_note,
  changed_at) on pulse.pulse to lps_app;

alter table sharing.grant drop constraint grant_noun_check;
alter table sharing.grant add constraint grant_noun_check
  check (noun in ('purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief', 'pulse'));
alter table breakglass.access drop constraint access_noun_check;
alter table breakglass.access add constraint access_noun_check
  check (noun in ('purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief', 'pulse'));

insert into roles.permission (role, object, deed)
  select role, 'pulse', 'shared' from unnest(array['partner', 'roundtableMember', 'outsideCoach']) role;

create or replace function trust.there(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = '' cost 500
  as $$ select case noun
    when 'evidence' then exists (select 1 from portfolio.evidence e where e.space_id = space and e.id = item)
    when 'goal' then exists (select 1 from focus.goal g where g.space_id = space and g.id = item)
    when 'purpose' then exists (select 1 from purpose.purpose p where p.space_id = space and p.id = item)
    when 'philosophy' then exists (select 1 from purpose.philosophy p where p.space_id = space and p.id = item)
    when 'assessment' then exists (select 1 from assessment.assessment a where a.space_id = space and a.id = item)
    when 'inquiry' then exists (select 1 from inquiry.inquiry i where i.space_id = space and i.id = item)
    when 'brief' then exists (select 1 from briefs.brief b where b.space_id = space and b.id = item)
    when 'pulse' then exists (select 1 from pulse.pulse p where p.space_id = space and p.id = item)
    else false end $$;
