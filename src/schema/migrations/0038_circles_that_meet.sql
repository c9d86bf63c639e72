-- Circles that meet: seats, hosts, pauses, what an agreement lets open, what is presented in a meeting; meetings and the
-- promises made in them.
create schema meetings;
create schema promises;
grant usage on schema meetings, promises to lps_app;

-- A roundtable has ten seats (LPS-17; domain 3.2). A seat is taken from the asking on, so that no two take the last one.
-- Its hosts look after it: they ask people in and keep its name. `open_days`: how long the agreement of its members lets
-- something stay open that is shared with it. While a circle is paused, what is shared with it rests.
alter table sharing.circle add column purpose text check (length(purpose) between 1 and 2000),
  add column home_id uuid, add column paused_at timestamptz, add column paused_by uuid,
  add column open_days smallint check (open_days between 1 and 366),
  add check ((paused_at is null) = (paused_by is null));
alter table sharing.membership add column seat smallint check (seat between 1 and 10),
  add column host boolean not null default false;
update sharing.membership m set seat = s.seat, host = m.person_id = s.founded_by
  from (select m.space_id, m.id, c.founded_by, row_number() over (partition by m.space_id order by m.from_at, m.id) as seat
    from sharing.membership m join sharing.circle c on c.space_id = m.space_id where m.until_at is null) s
  where s.space_id = m.space_id and s.id = m.id;
alter table sharing.membership add check (until_at is not null or seat is not null);
create unique index membership_seat on sharing.membership (space_id, seat) where until_at is null;

-- What is presented in a meeting is open until a day after it, and then closes by itself.
alter table sharing.grant add column meeting_id uuid,
  add check (meeting_id is null or (circle_id is not null and until_at is not null));

-- A meeting is of a circle, or of a structure that a leader keeps, in that leader's own space. `sequence` counts what
-- calendars are to hear of.
create table meetings.meeting (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  structure_id uuid,
  series_id uuid,
  title text check (length(title) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null check (length(zone) between 2 and 60),
  place text check (length(place) between 1 and 400),
  link text check (link ~ '^https?://' and length(link) <= 1000),
  state text not null default 'planned' check (state in ('planned', 'held', 'missed', 'cancelled')),
  sequence integer not null default 0 check (sequence >= 0),
  facilitator_id uuid,
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);
create index meeting_by_time on meetings.meeting (space_id, starts_at);

-- Who does what by when: written in a circle or by a leader alone, kept by whoever promised it.
create table promises.promise (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid,
  person_id uuid not null,
  written_by uuid not null,
  what text not null check (length(what) between 1 and 500),
  due_on date,
  done_at timestamptz,
  dropped_at timestamptz,
  written_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id),
  check (num_nonnulls(done_at, dropped_at) < 2)
);
create index promise_open on promises.promise (space_id) where done_at is null and dropped_at is null;
create index promise_of_person on promises.promise (person_id) where done_at is null and dropped_at is null;
create index promise_of_meeting on promises.promise (space_id, meeting_id);

-- The circles the asker is in now.
create function trust.my_circles() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select m.space_id from sharing.membership m where m.person_id = trust.me() and m.state = 'member'
    and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now()) $$;

-- Does the asker look after this circle?
create function trust.hosts(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from sharing.membership m where m.space_id = circle and m.person_id = trust.me()
    and m.state = 'member' and m.host and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())) $$;

-- The lowest seat nobody has, to whoever may ask somebody in: its first founder, its hosts.
create function trust.free_seat(circle uuid) returns smallint
  language sql stable security definer set search_path = ''
  as $$ select min(s)::smallint from generate_series(1, 10) s
    where not exists (select 1 from sharing.membership m where m.space_id = circle and m.seat = s and m.until_at is null)
      and (trust.hosts(circle) or exists (
        select 1 from sharing.circle c where c.space_id = circle and c.founded_by = trust.me())) $$;

-- Who in this circle evaluates another member: its members are to know (trust, rule 4).
create function trust.supervisors_in(circle uuid) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select distinct s.evaluator
    from sharing.membership a join sharing.membership b on b.space_id = a.space_id and b.person_id > a.person_id
      join people.standing s on s.low = a.person_id and s.high = b.person_id and s.side = 'evaluates'
        and s.during @> trust.now()
    where a.space_id = circle and trust.in_circle(circle, trust.me())
      and trust.in_circle(circle, a.person_id) and trust.in_circle(circle, b.person_id) $$;

-- A grant opens one item to a person who does not evaluate its owner, or to the present members of a circle: as long as
-- the owner, without a break, is one of them, the circle is not paused, what its agreement allows lasts, and none of them
-- evaluates the owner; what is presented in a meeting is open to those, too.
create or replace function trust.granted(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g
    where g.space_id = space and g.item_id = item and g.noun = granted.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and ((g.person_id = trust.me() and not trust.evaluates(trust.me(), space))
        or (trust.in_circle(g.circle_id, trust.me())
          and (g.meeting_id is not null or not trust.evaluator_in(g.circle_id, space))
          and exists (select 1 from sharing.membership m join sharing.circle c on c.space_id = m.space_id
            where m.space_id = g.circle_id and m.person_id = space and m.state = 'member'
              and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())
              and c.paused_at is null
              and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now()))))) $$;

-- The same law for all that is shared with the asker at once.
create or replace function trust.shared_lately(most integer)
  returns table (noun text, space_id uuid, item_id uuid, at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ with open as materialized (
      select distinct g.circle_id, g.space_id
      from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
      where m.person_id = trust.me() and g.space_id <> trust.me()
        and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())),
    standing as materialized (
      select o.circle_id, o.space_id, m.from_at, c.open_days, trust.evaluator_in(o.circle_id, o.space_id) as evaluated
      from open o join sharing.membership m on m.space_id = o.circle_id and m.person_id = o.space_id
        join sharing.circle c on c.space_id = o.circle_id
      where m.state = 'member' and (m.until_at is null or m.until_at > trust.now()) and c.paused_at is null
        and trust.in_circle(o.circle_id, trust.me())),
    given as (
        select g.noun, g.space_id, g.item_id, g.from_at
        from standing s join sharing.grant g on g.circle_id = s.circle_id and g.space_id = s.space_id
        where s.from_at <= g.from_at and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
          and (g.meeting_id is not null or not s.evaluated)
          and (s.open_days is null or g.from_at + make_interval(days => s.open_days) > trust.now())
      union all
        select g.noun, g.space_id, g.item_id, g.from_at from sharing.grant g
        where g.person_id = trust.me() and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
          and not trust.evaluates(trust.me(), g.space_id))
    select g.noun, g.space_id, g.item_id, max(g.from_at) as at from given g
    where g.noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null)
    group by g.noun, g.space_id, g.item_id order by at desc, g.item_id limit most $$;

-- May the asker present something in this meeting until then? It is one of the circle, not called off, and what is
-- presented closes sixty days after it at the latest.
create function trust.may_present(circle uuid, meeting uuid, until timestamptz) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from meetings.meeting m where m.space_id = circle and m.id = meeting
    and m.state <> 'cancelled' and until > trust.now() and until <= m.ends_at + interval '60 days') $$;

-- May I open this item to this circle or person? Lastingly not where somebody sits who evaluates me; for a meeting, yes.
drop policy give on sharing.grant;
drop policy change on sharing.grant;
drop function trust.may_give(text, uuid, uuid, uuid);
create function trust.may_give(noun text, item uuid, circle uuid, person uuid, meeting uuid, until timestamptz)
  returns boolean language sql stable security definer set search_path = ''
  as $$ select trust.holds(noun, item)
    and not (noun = 'evidence' and exists (select 1 from portfolio.evidence e
      where e.space_id = trust.me() and e.id = item and e.trashed_at is not null))
    and (circle is null or (trust.in_circle(circle, trust.me())
      and case when meeting is null then not trust.evaluator_in(circle, trust.me())
        else trust.may_present(circle, meeting, until) end
      and exists (select 1 from sharing.circle c join roles.permission p on p.deed = 'shared' and p.object = noun
          and p.role = case c.kind when 'partnership' then 'partner' when 'roundtable' then 'roundtableMember'
            else 'outsideCoach' end
        where c.id = circle and c.paused_at is null)))
    and (person is null or (trust.knows(person) and not trust.evaluates(person, trust.me()))) $$;
create policy give on sharing.grant for insert to lps_app with check (
  space_id = (select trust.me()) and from_at = trust.now() and (until_at is null or until_at > trust.now())
  and trust.may_give(noun, item_id, circle_id, person_id, meeting_id, until_at));
create policy change on sharing.grant for update to lps_app using (space_id = (select trust.me())) with check (
  space_id = (select trust.me()) and (until_at = trust.now()
    or (from_at = trust.now() and (until_at is null or until_at > trust.now())
      and trust.may_give(noun, item_id, circle_id, person_id, meeting_id, until_at))));
grant update (meeting_id) on sharing.grant to lps_app;

-- May I ask this person into this circle? The hosts of a roundtable may; its founder first asks themselves in. A
-- partnership or coaching has two people who do not evaluate each other, and begins once.
create or replace function trust.may_ask(circle uuid, other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.circle c where c.id = circle and c.ended_at is null
      and case when other = trust.me()
        then c.founded_by = trust.me() and not exists (select 1 from sharing.membership m where m.space_id = circle)
        else trust.hosts(circle) and trust.knows(other)
          and not exists (select 1 from sharing.membership m where m.space_id = circle and m.person_id = other
            and (m.until_at is null or m.until_at > trust.now()))
          and (c.kind = 'roundtable' or (
            not trust.evaluates(other, trust.me()) and not trust.evaluates(trust.me(), other)
            and not exists (select 1 from sharing.membership m where m.space_id = circle
              and (m.state = 'member' and m.until_at <= trust.now()
                or m.person_id <> trust.me() and (m.until_at is null or m.until_at > trust.now())))))
        end) $$;

-- Ending: who is asked accepts; false when there is nothing to accept. In a partnership or coaching the two are peers
-- from now on. In a roundtable the lasting grants of those whom the newcomer evaluates end, and they are told.
create or replace function trust.join_circle(wanted uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform 1 from sharing.circle c where c.space_id = wanted for no key update;
  update sharing.membership set state = 'member', from_at = trust.now()
    where space_id = wanted and person_id = trust.me() and state = 'asked' and trust.may_join(wanted)
      and from_at <= trust.now() and (until_at is null or until_at > trust.now());
  if not found then return false; end if;
  insert into people.standing (space_id, low, high, side, during)
    select least(m.person_id, trust.me()), least(m.person_id, trust.me()), greatest(m.person_id, trust.me()), 'peer',
      tstzrange(trust.now(), null)
    from sharing.circle c join sharing.membership m on m.space_id = c.space_id
    where c.id = wanted and c.kind <> 'roundtable' and m.person_id <> trust.me() and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now());
  update sharing.grant set until_at = trust.now()
    where circle_id = wanted and meeting_id is null and (until_at is null or until_at > trust.now())
      and trust.evaluates(trust.me(), space_id);
  perform trust.tell(m.person_id, 'supervisor at the table', 'roundtable', wanted, wanted)
    from sharing.membership m
    where m.space_id = wanted and trust.in_circle(wanted, m.person_id) and trust.evaluates(trust.me(), m.person_id);
  return true;
exception when exclusion_violation then
  return false; -- one of the two evaluates the other, now or later: nobody is both
end $$;

-- Ending: somebody's seat in a roundtable is free from now on, and what they shared with it is closed. Where no host is
-- left, who has been there longest becomes one; where nobody is left, it ends.
create function trust.free_of(gone uuid, person uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.grant set until_at = trust.now()
    where circle_id = gone and space_id = person and (until_at is null or until_at > trust.now());
  update sharing.membership set until_at = trust.now()
    where space_id = gone and person_id = person and (until_at is null or until_at > trust.now());
  update sharing.membership set host = true where (space_id, id) in (
    select m.space_id, m.id from sharing.membership m
    where m.space_id = gone and m.state = 'member' and m.until_at is null and not exists (
      select 1 from sharing.membership h where h.space_id = gone and h.state = 'member' and h.host and h.until_at is null)
    order by m.from_at, m.seat limit 1);
  if not exists (select 1 from sharing.membership m
    where m.space_id = gone and m.state = 'member' and m.until_at is null) then
    update sharing.membership set until_at = trust.now() where space_id = gone and until_at is null;
    update sharing.circle set ended_at = trust.now() where space_id = gone;
  end if;
end $$;

-- Ending: a member leaves, and in the same transaction the leaver's grants to the circle end. Whoever is only asked
-- declines.
create or replace function trust.leave_circle(gone uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform 1 from sharing.circle c where c.space_id = gone for no key update;
  if trust.in_circle(gone, trust.me())
    and exists (select 1 from sharing.circle c where c.id = gone and c.kind <> 'roundtable') then
    perform trust.end_circle(gone);
  elsif trust.sees_circle(gone) then
    perform trust.free_of(gone, trust.me());
  end if;
end $$;

-- Ending: a host takes back an asking or a seat. Says whether there was one.
create function trust.dismiss(circle uuid, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
declare was text;
begin
  perform 1 from sharing.circle c where c.space_id = circle for no key update;
  select m.state into was from sharing.membership m join sharing.circle c on c.space_id = m.space_id
    where m.space_id = circle and m.person_id = dismiss.person and c.kind = 'roundtable' and m.until_at is null
      and dismiss.person <> trust.me() and trust.hosts(circle);
  if not found then return false; end if;
  if was = 'member' then perform trust.tell(dismiss.person, 'seat taken back', 'roundtable', circle, circle); end if;
  perform trust.free_of(circle, dismiss.person);
  return true;
end $$;

-- A host makes another member a host; false when there is none.
create function trust.make_host(circle uuid, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.membership m set host = true
    where m.space_id = circle and m.person_id = make_host.person and m.state = 'member' and m.until_at is null
      and trust.hosts(circle) and exists (
        select 1 from sharing.circle c where c.space_id = circle and c.kind = 'roundtable');
  return found;
end $$;

-- A host says what a roundtable is called, what it is for and which organization it calls home; false when there is none.
create function trust.describe_circle(circle uuid, name text, purpose text, home uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.circle c
    set name = describe_circle.name, purpose = describe_circle.purpose, home_id = describe_circle.home
    where c.space_id = circle and c.kind = 'roundtable' and c.ended_at is null and trust.hosts(circle);
  return found;
end $$;

-- What is shared with the circle rests from now on. Either of two may pause, and takes it up again; in a roundtable its
-- hosts do. False when there is nothing to do.
create function trust.pause_circle(circle uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.circle c set paused_at = trust.now(), paused_by = trust.me()
    where c.space_id = circle and c.paused_at is null and trust.in_circle(circle, trust.me())
      and (c.kind <> 'roundtable' or trust.hosts(circle));
  return found;
end $$;
create function trust.resume_circle(circle uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  update sharing.circle c set paused_at = null, paused_by = null
    where c.space_id = circle and c.paused_at is not null and trust.in_circle(circle, trust.me())
      and (c.paused_by = trust.me() or c.kind = 'roundtable' and trust.hosts(circle));
  return found;
end $$;

-- Ending: the office of both posts appoints who leads an evaluation. As before; what a leader presents in a meeting of a
-- roundtable in which the evaluator sits stays open until it closes, and the leader is told who sits there.
create or replace function trust.appoint_evaluator(judge uuid, leader uuid, process text default 'evaluation',
  until timestamptz default null, delegating boolean default false) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
declare past uuid; moment timestamptz := until;
begin
  if judge = leader or (until is not null and until <= trust.now()) or not (case when delegating
      then trust.knows(judge) and exists (select 1 from supervision.assignment a
        where a.space_id = leader and a.evaluator_id = trust.me() and a.lead and a.process = appoint_evaluator.process
          and a.during @> trust.now())
      else trust.manages(judge, 'supervision', 'write') and trust.manages(leader, 'supervision', 'write') end) then
    raise insufficient_privilege using message = 'Only the office of both posts appoints an evaluator.';
  end if;
  perform 1 from people.person p where p.space_id = leader for no key update;
  if delegating then -- never beyond one's own time
    select least(until, upper(a.during)) into moment from supervision.assignment a
      where a.space_id = leader and a.evaluator_id = trust.me() and a.lead and a.process = appoint_evaluator.process
        and a.during @> trust.now();
  end if;
  for past in select a.id from supervision.assignment a
    where a.space_id = leader and a.process = appoint_evaluator.process and a.during && tstzrange(trust.now(), null)
      and (not delegating and a.lead or delegating and a.delegated_by = trust.me() and a.evaluator_id = judge) loop
    perform trust.close_assignment(leader, past, trust.now());
  end loop;
  loop
    begin
      perform trust.end_circle(c.id) from sharing.circle c
        where c.kind <> 'roundtable' and c.ended_at is null and 2 = (
          select count(distinct m.person_id) from sharing.membership m where m.space_id = c.id
            and m.person_id in (judge, leader) and (m.until_at is null or m.until_at > trust.now()));
      update people.standing s set during = s.during * tstzrange(null, trust.now())
        where s.low = least(judge, leader) and s.high = greatest(judge, leader) and s.side = 'peer'
          and s.during && tstzrange(trust.now(), null);
      update sharing.grant g set until_at = trust.now()
        where (g.until_at is null or g.until_at > trust.now())
          and ((g.space_id = leader
              and (g.person_id = judge or g.meeting_id is null and trust.in_circle(g.circle_id, judge)))
            or (g.space_id = judge and g.person_id = leader));
      insert into people.standing (space_id, low, high, side, evaluator, during)
        values (least(judge, leader), least(judge, leader), greatest(judge, leader), 'evaluates', judge,
          tstzrange(trust.now(), moment));
      insert into supervision.assignment (space_id, evaluator_id, process, lead, during, appointed_by, delegated_by)
        values (leader, judge, appoint_evaluator.process, not delegating, tstzrange(trust.now(), moment), trust.me(),
          case when delegating then trust.me() end);
      perform trust.tell(leader, 'evaluator appointed', 'person', judge, judge),
        trust.tell(judge, 'evaluating begun', 'person', leader, leader);
      perform trust.tell(leader, 'supervisor at the table', 'roundtable', c.id, c.id) from sharing.circle c
        where c.kind = 'roundtable' and trust.in_circle(c.id, leader) and trust.in_circle(c.id, judge);
      return;
    exception when exclusion_violation then -- the two became peers in this very moment: that ends, too
    end;
  end loop;
end $$;

do $$
declare one text;
begin
  foreach one in array array['my_circles()', 'hosts(uuid)', 'free_seat(uuid)', 'supervisors_in(uuid)',
    'may_present(uuid, uuid, timestamptz)', 'may_give(text, uuid, uuid, uuid, uuid, timestamptz)', 'free_of(uuid, uuid)',
    'dismiss(uuid, uuid)', 'make_host(uuid, uuid)', 'describe_circle(uuid, text, text, uuid)',
    'pause_circle(uuid)', 'resume_circle(uuid)'] loop
    execute format('revoke all on function trust.%s from public', one);
    if one not like 'free_of%' then execute format('grant execute on function trust.%s to lps_app', one); end if;
    execute format('alter function trust.%s cost 2000', one);
  end loop;
end $$;
alter function trust.my_circles() rows 5;

-- A circle begins neither paused nor with an agreement. Members see who is asked in.
drop policy found on sharing.circle;
create policy found on sharing.circle for insert to lps_app with check (
  founded_by = (select trust.me()) and ended_at is null and paused_at is null and open_days is null and trust.unused(id));
drop policy read on sharing.membership;
create policy read on sharing.membership for select to lps_app using (
  from_at <= trust.now() and (until_at is null or until_at > trust.now())
  and (person_id = (select trust.me()) or space_id in (select trust.my_circles())));
drop policy ask on sharing.membership;
create policy ask on sharing.membership for insert to lps_app with check (
  asked_by = (select trust.me()) and from_at = trust.now() and until_at is null and trust.may_ask(space_id, person_id)
  and host = (person_id = (select trust.me()))
  and state = case when person_id = (select trust.me()) then 'member' else 'asked' end);

-- What happens to what a circle keeps is remembered by its members.
drop policy add on platform.happening;
create policy add on platform.happening for insert to lps_app with check (
  who = (select trust.me()) and (space_id = (select trust.me()) or space_id in (select trust.my_circles())
    or (item_id = space_id and trust.sees_circle(space_id)) or trust.serves(space_id)));

-- Meetings are seen and kept by the present members of their circle, those of a structure by the leader who keeps it.
alter table meetings.meeting enable row level security;
create policy read on meetings.meeting for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy add on meetings.meeting for insert to lps_app with check (
  made_by = (select trust.me()) and case when structure_id is null then space_id in (select trust.my_circles())
    else space_id = (select trust.me()) end);
create policy change on meetings.meeting for update to lps_app
  using (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  with check (space_id = (select trust.me()) or space_id in (select trust.my_circles()));
grant select, insert on meetings.meeting to lps_app;
grant update (title, starts_at, ends_at, zone, place, link, state, sequence, facilitator_id, changed_at)
  on meetings.meeting to lps_app;

-- A promise is seen by the members of its circle; whoever made or wrote it keeps sight of it. Who promised says when it is
-- done; who wrote it down may mend the words while both are there.
alter table promises.promise enable row level security;
create policy read on promises.promise for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles())
  or person_id = (select trust.me()) or written_by = (select trust.me()));
create policy add on promises.promise for insert to lps_app with check (
  written_by = (select trust.me()) and case when space_id = (select trust.me()) then person_id = (select trust.me())
    else space_id in (select trust.my_circles()) and trust.in_circle(space_id, person_id) end);
create policy change on promises.promise for update to lps_app
  using (person_id = (select trust.me()) or (written_by = (select trust.me()) and space_id in (select trust.my_circles())))
  with check (person_id = (select trust.me())
    or (written_by = (select trust.me()) and space_id in (select trust.my_circles())));
grant select, insert on promises.promise to lps_app;
grant update (what, due_on, done_at, dropped_at) on promises.promise to lps_app;
