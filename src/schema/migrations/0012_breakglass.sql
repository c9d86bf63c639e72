-- Break-glass: one administrator asks, another confirms, one reader reads. Asking, answer and ending are rows of their own:
-- each is added once, and none can be changed or removed.
create schema breakglass;
grant usage on schema breakglass to lps_app;

-- The space is the owner's. Without an item it is asked for the whole of it.
create table breakglass.access (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  asked_by uuid not null,
  reader_id uuid not null,
  noun text check (noun in ('purpose', 'philosophy', 'goal', 'evidence')),
  item_id uuid,
  reason text not null check (length(reason) between 1 and 2000),
  days integer not null check (days between 1 and 7),
  asked_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check ((noun is null) = (item_id is null)),
  check (space_id not in (asked_by, reader_id))
);
create index access_with on breakglass.access (id);

-- One answer: confirmed until a moment, or declined.
create table breakglass.answer (
  space_id uuid not null,
  access_id uuid not null,
  answered_by uuid not null,
  at timestamptz not null default trust.now(),
  until_at timestamptz,
  primary key (space_id, access_id),
  foreign key (space_id, access_id) references breakglass.access (space_id, id),
  check (answered_by <> space_id),
  check (until_at > at and until_at <= at + interval '168 hours')
);

create table breakglass.ending (
  space_id uuid not null,
  access_id uuid not null,
  ended_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, access_id),
  foreign key (space_id, access_id) references breakglass.access (space_id, id)
);

-- Is this access open to the asker as its reader, at this moment? Never to who evaluates the owner.
create function trust.breaks(space uuid, access uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a join breakglass.answer w on w.space_id = a.space_id and w.access_id = a.id
    where a.space_id = space and a.id = access and a.reader_id = trust.me()
      and w.at <= trust.now() and w.until_at > trust.now()
      and not exists (select 1 from breakglass.ending e
        where e.space_id = space and e.access_id = access and e.at <= trust.now())
      and not trust.evaluates(trust.me(), space)) $$;

-- Which break-glass accesses are open now on what the asker owns: to whom, on what, until when.
create function trust.accesses_on_me() returns table (reader_id uuid, noun text, item_id uuid, until_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select a.reader_id, a.noun, a.item_id, w.until_at
    from breakglass.access a join breakglass.answer w on w.space_id = a.space_id and w.access_id = a.id
    where a.space_id = trust.me() and w.at <= trust.now() and w.until_at > trust.now()
      and not exists (select 1 from breakglass.ending e where e.space_id = a.space_id and e.access_id = a.id) $$;

-- Is this item open to the asker by break-glass?
create function trust.broken(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a
    where a.space_id = space and a.reader_id = trust.me()
      and (a.item_id is null or (a.item_id = item and a.noun = broken.noun))
      and trust.breaks(space, a.id))
    and case noun
      when 'evidence' then exists (select 1 from portfolio.evidence e where e.space_id = space and e.id = item)
      when 'goal' then exists (select 1 from focus.goal g where g.space_id = space and g.id = item)
      when 'purpose' then exists (select 1 from purpose.purpose p where p.space_id = space and p.id = item)
      when 'philosophy' then exists (select 1 from purpose.philosophy p where p.space_id = space and p.id = item)
      else false end $$;

-- What others share with the asker; a grant that has ended shares nothing, also while break-glass opens the item.
create or replace function trust.shared_with_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select distinct g.noun, g.space_id, g.item_id
    from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
    where m.person_id = trust.me() and g.space_id <> trust.me()
      and (g.until_at is null or g.until_at > trust.now()) and trust.opens(g.noun, g.space_id, g.item_id)
  union
    select g.noun, g.space_id, g.item_id from sharing.grant g
    where g.person_id = trust.me() and (g.until_at is null or g.until_at > trust.now())
      and trust.opens(g.noun, g.space_id, g.item_id) $$;

-- A grant opens one item to a person who does not evaluate its owner, or to the present members of a circle: as long as
-- the owner, without a break, is one of them and none of them evaluates the owner. Nothing else does, break-glass apart.
create or replace function trust.granted(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g
    where g.space_id = space and g.item_id = item and g.noun = granted.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and ((g.person_id = trust.me() and not trust.evaluates(trust.me(), space))
        or (trust.in_circle(g.circle_id, trust.me()) and not trust.evaluator_in(g.circle_id, space)
          and exists (select 1 from sharing.membership m
            where m.space_id = g.circle_id and m.person_id = space and m.state = 'member'
              and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())))))
    or trust.broken(noun, space, item) $$;

-- The owner and the reader see a confirmed one for ever; who administers the owner sees it from the asking on.
create function trust.sees_access(space uuid, access uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a where a.space_id = space and a.id = access
      and ((trust.me() in (a.space_id, a.reader_id) and exists (select 1 from breakglass.answer w
          where w.space_id = space and w.access_id = access and w.until_at is not null))
        or (a.space_id <> trust.me() and trust.manages(space, 'breakglass', 'write')))) $$;

-- May I ask that this person reads what the owner wrote?
create function trust.may_break(owner uuid, reader uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.me() <> owner and reader <> owner and trust.manages(owner, 'breakglass', 'write')
    and trust.knows(reader) and not trust.evaluates(reader, owner) $$;

-- May I decline it? Whoever administers the owner may, who asked as well; never the owner.
create function trust.may_decline(space uuid, access uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a where a.space_id = space and a.id = access and a.space_id <> trust.me()
      and trust.manages(space, 'breakglass', 'write')) $$;

-- Who confirms administers the owner and is neither the owner nor who asked nor who reads.
create function trust.may_confirm(space uuid, access uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a where a.space_id = space and a.id = access
      and trust.me() not in (a.space_id, a.asked_by, a.reader_id) and trust.manages(space, 'breakglass', 'write')
      and not trust.evaluates(a.reader_id, space)) $$;

-- Telling: somebody confirms, and in the same moment the owner is told; false where it was answered before.
create function trust.confirm_access(space uuid, access uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  if trust.may_confirm(space, access) is not true then
    raise insufficient_privilege using message = 'Somebody else has to confirm this.';
  end if;
  insert into breakglass.answer (space_id, access_id, answered_by, at, until_at)
    select a.space_id, a.id, trust.me(), trust.now(), trust.now() + make_interval(hours => 24 * a.days)
    from breakglass.access a where a.space_id = space and a.id = access
    on conflict do nothing;
  if not found then return false; end if;
  perform trust.tell(space, 'access opened', 'break glass', space, access);
  return true;
end $$;

-- May I end it? The reader may, and whoever administers the owner; never the owner.
create function trust.may_end(space uuid, access uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a join breakglass.answer w on w.space_id = a.space_id and w.access_id = a.id
    where a.space_id = space and a.id = access and a.space_id <> trust.me() and w.until_at is not null
      and (a.reader_id = trust.me() or trust.manages(space, 'breakglass', 'write'))) $$;

alter table breakglass.access enable row level security;
create policy read on breakglass.access for select to lps_app using (trust.sees_access(space_id, id));
create policy ask on breakglass.access for insert to lps_app with check (
  asked_by = (select trust.me()) and asked_at = trust.now() and trust.may_break(space_id, reader_id));
grant select, insert on breakglass.access to lps_app;

alter table breakglass.answer enable row level security;
create policy read on breakglass.answer for select to lps_app using (trust.sees_access(space_id, access_id));
create policy decline on breakglass.answer for insert to lps_app with check (
  answered_by = (select trust.me()) and at = trust.now() and until_at is null
  and trust.may_decline(space_id, access_id));
grant select, insert on breakglass.answer to lps_app;

alter table breakglass.ending enable row level security;
create policy read on breakglass.ending for select to lps_app using (trust.sees_access(space_id, access_id));
create policy finish on breakglass.ending for insert to lps_app with check (
  ended_by = (select trust.me()) and at = trust.now() and trust.may_end(space_id, access_id));
grant select, insert on breakglass.ending to lps_app;

-- Every opening is noted in the owner's space by the reader, and seen by the owner.
create policy open_by_break_glass on platform.happening for insert to lps_app with check (
  who = (select trust.me()) and verb = 'opened' and noun = 'break glass' and about_access
  and trust.breaks(space_id, item_id));

revoke all on function trust.breaks, trust.accesses_on_me, trust.broken, trust.sees_access, trust.may_break, trust.may_decline,
  trust.may_confirm, trust.confirm_access, trust.may_end from public;
grant execute on function trust.breaks, trust.accesses_on_me, trust.broken, trust.sees_access, trust.may_break,
  trust.may_decline, trust.may_confirm, trust.confirm_access, trust.may_end to lps_app;
do $$
declare one regprocedure;
begin
  foreach one in array array['trust.breaks(uuid, uuid)', 'trust.broken(text, uuid, uuid)',
    'trust.granted(text, uuid, uuid)', 'trust.sees_access(uuid, uuid)', 'trust.may_break(uuid, uuid)',
    'trust.may_decline(uuid, uuid)', 'trust.may_confirm(uuid, uuid)', 'trust.may_end(uuid, uuid)']::regprocedure[] loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
