-- The hours of a week that suit somebody for meetings, and the private feed of their calendar.
create schema slots;
create schema calendar;
grant usage on schema slots, calendar to lps_app;

-- Hours by the clock on the wall, wherever their person is: Monday is 1, minutes count from midnight. Whoever has marked
-- none counts as free from Monday to Friday, seven to five.
create table slots.hour (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  weekday smallint not null check (weekday between 1 and 7),
  from_minute smallint not null check (from_minute between 0 and 1425),
  to_minute smallint not null check (to_minute between 15 and 1440),
  primary key (space_id, id),
  check (from_minute < to_minute and from_minute % 15 = 0 and to_minute % 15 = 0),
  exclude using gist (space_id with =, weekday with =, int4range(from_minute, to_minute) with &&)
);

-- Where somebody's calendar program looks their meetings up. `round` counts the addresses made: a new one voids those
-- before; none of them is kept here. `named`: does it say with whom, and where? Turned off it answers nobody.
create table calendar.feed (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  round integer not null default 1 check (round between 1 and 1000000),
  named boolean not null default false,
  made_at timestamptz not null default trust.now(),
  off_at timestamptz,
  primary key (space_id, id),
  unique (space_id),
  unique (id)
);

alter table slots.hour enable row level security;
create policy own on slots.hour for all to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert, delete on slots.hour to lps_app;

alter table calendar.feed enable row level security;
create policy own on calendar.feed for all to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert on calendar.feed to lps_app;
grant update (round, named, off_at) on calendar.feed to lps_app;

-- Visibility: whose feed this is and which of its addresses is good, to whoever brings the id. The program has yet to prove the
-- address by its seal, and then reads as that person.
create function trust.held_feed() returns table (person uuid, round integer)
  language sql stable security definer set search_path = ''
  as $$ select f.space_id, f.round from calendar.feed f
    where f.id = trust.link() and f.off_at is null $$;

-- Matching: when all present members of a circle of the asker are free, or the asker alone in their own space; nobody's
-- hours and nobody's meetings for themselves. Free is who marked these hours, is neither on leave nor in a break of their
-- school, and has no meeting of LPS. At most 62 days are looked at, and never the past.
create function trust.free_together(circle uuid, since timestamptz, until timestamptz) returns tstzmultirange
  language sql stable security definer set search_path = ''
  as $$ with asked as materialized (
      select tstzrange(s.since, least(until, s.since + interval '62 days')) as span
      from (select greatest(free_together.since, trust.now()) as since) s
      where isfinite(s.since) and until > s.since),
    member as materialized (
        select m.person_id as person from sharing.membership m
        where m.space_id = circle and m.state = 'member' and trust.in_circle(circle, trust.me())
          and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())
      union all select trust.me() where circle = trust.me()),
    day as materialized (
      select m.person, p.time_zone as zone, d::date as day
      from member m join people.person p on p.space_id = m.person cross join asked a
        cross join generate_series((lower(a.span) at time zone p.time_zone)::date::timestamp,
          (upper(a.span) at time zone p.time_zone)::date::timestamp, interval '1 day') d),
    hour as materialized (
        select h.space_id as person, h.weekday, h.from_minute, h.to_minute
        from slots.hour h where h.space_id in (select person from member)
      union all
        select m.person, weekday, 7 * 60, 17 * 60 from member m cross join generate_series(1, 5) weekday
        where not exists (select 1 from slots.hour h where h.space_id = m.person)),
    away as materialized (
      select s.person, range_agg(daterange(s.starts, s.ends, '[]')) as days from (
          select l.space_id as person, l.starts, l.ends from posts.leave l
          where l.space_id in (select person from member)
        union all
          select h.space_id, b.starts, b.ends
          from posts.post h cross join trust.above(h.organization_id) up
            join organizations.pause b on b.organization_id = up
          where h.space_id in (select person from member)
            and trust.today() between h.starts and coalesce(h.ends, 'infinity')) s
      group by s.person),
    marked as (
      select d.person, range_agg(tstzrange(w.since, w.until)) as free
      from day d join hour h on h.person = d.person and h.weekday = extract(isodow from d.day)
        left join away a on a.person = d.person
        cross join lateral (select (d.day + make_interval(mins => h.from_minute)) at time zone d.zone as since,
          (d.day + make_interval(mins => h.to_minute)) at time zone d.zone as until) w
      where w.since < w.until and (a.days is null or not a.days @> d.day)
      group by d.person),
    busy as (
      select s.person, range_agg(tstzrange(g.starts_at, g.ends_at)) as times
      from (select m.person, c.space_id from member m join sharing.membership c on c.person_id = m.person
              and c.state = 'member' and c.from_at <= trust.now() and (c.until_at is null or c.until_at > trust.now())
            union all select m.person, m.person from member m) s
        cross join asked a
        join meetings.meeting g on g.space_id = s.space_id and g.state = 'planned'
          and g.starts_at > lower(a.span) - interval '12 hours' and g.starts_at < upper(a.span)
      group by s.person)
    select coalesce(range_intersect_agg((coalesce(f.free, '{}') - coalesce(b.times, '{}')) * tstzmultirange(a.span)), '{}')
    from member m cross join asked a left join marked f on f.person = m.person left join busy b on b.person = m.person $$;

revoke all on function trust.held_feed, trust.free_together from public;
grant execute on function trust.held_feed, trust.free_together to lps_app;
alter function trust.held_feed cost 200 rows 1;
alter function trust.free_together cost 5000;
