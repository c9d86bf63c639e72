-- Roundtables of ten, each in three zones, with hours in two parts of five days and two hundred meetings a head.
insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
  select id, 'district', 'District', id, 'America/Chicago', id from (select uuidv7() as id) one;
insert into people.person (space_id, id, name, time_zone) select id, id, 'Person ' || n,
    (array['America/Chicago', 'America/New_York', 'America/Los_Angeles'])[n % 3 + 1]
  from (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id, n
    from generate_series(1, :people) n) one;
insert into posts.post (space_id, organization_id, title, role_kind, starts)
  select p.id, o.id, 'Principal', 'principal', '2026-07-01' from people.person p, organizations.organization o;
insert into organizations.pause (organization_id, title, starts, ends)
  select id, 'Break ' || n, '2026-09-01'::date + n * 30, '2026-09-05'::date + n * 30
  from organizations.organization, generate_series(1, 10) n;
insert into slots.hour (space_id, weekday, from_minute, to_minute)
  select p.id, d, h.since, h.until from people.person p, generate_series(1, 5) d,
    (values (420, 720), (780, 1050)) h(since, until);
create temp table seat as select id, row_number() over (order by id) as n from people.person;
insert into sharing.circle (space_id, id, kind, name, founded_by)
  select c.id, c.id, 'roundtable', 'Circle', s.id
  from (select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid as id, n
    from generate_series(1, :people / 10) n) c join seat s on s.n = c.n * 10;
insert into sharing.membership (space_id, person_id, state, asked_by, seat, from_at)
  select c.id, s.id, 'member', c.founder, (s.n - 1) % 10 + 1, '2026-09-01'
  from (select id, founded_by as founder, row_number() over (order by id) as n from sharing.circle) c
    join seat s on (s.n - 1) / 10 + 1 = c.n;
insert into meetings.meeting (space_id, starts_at, ends_at, zone, made_by)
  select p.id, t, t + interval '45 minutes', 'America/Chicago', p.id
  from seat p, generate_series(0, 199) k,
    lateral (select '2027-02-01T14:00Z'::timestamptz + k * interval '11 hours' + p.n % 7 * interval '1 hour' as t) at;
analyze;
