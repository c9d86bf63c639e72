-- Leaders of five hundred schools in ten districts of one state, half of them principals; all may be asked, most have a
-- partner, and ten offices evaluate everybody.
insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
  select id, 'state', 'State', id, 'America/Chicago', id from (select uuidv7() as id) one;
insert into organizations.organization (kind, name, parent_id, top_id, time_zone, founded_by)
  select 'district', 'District ' || n, s.id, s.id, s.time_zone, s.id
  from organizations.organization s, generate_series(1, 10) n;
insert into organizations.organization (kind, name, parent_id, top_id, time_zone, founded_by)
  select 'school', 'School ' || n, d.id, d.top_id, d.time_zone, d.top_id
  from organizations.organization d, generate_series(1, 50) n where d.kind = 'district';
insert into people.person (space_id, id, name) select id, id, 'Person ' || n
  from (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id, n from generate_series(1, :people) n) one;
insert into posts.post (space_id, organization_id, title, role_kind, starts)
  select p.id, o.id, 'Leader', case when p.n % 2 = 0 then 'principal' else 'assistantPrincipal' end, '2026-07-01'
  from (select id, row_number() over (order by id) as n from people.person) p
    join (select id, row_number() over (order by id) as n from organizations.organization where kind = 'school') o
      on o.n = p.n / 2 % 500 + 1;
create temp table office as
  select uuidv7() as id, o.id as district from organizations.organization o where o.kind = 'district';
insert into people.person (space_id, id, name) select id, id, 'Office' from office;
insert into posts.post (space_id, organization_id, title, role_kind, starts)
  select id, district, 'Superintendent', 'superintendent', '2026-07-01' from office;
insert into supervision.assignment (space_id, evaluator_id, during, appointed_by)
  select p.space_id, f.id, tstzrange('2026-07-01', null), f.id
  from posts.post p join organizations.organization o on o.id = p.organization_id and o.kind = 'school'
    join office f on f.district = o.parent_id;
insert into people.standing (space_id, low, high, side, evaluator, during)
  select least(a.space_id, a.evaluator_id), least(a.space_id, a.evaluator_id), greatest(a.space_id, a.evaluator_id),
    'evaluates', a.evaluator_id, a.during from supervision.assignment a;
create temp table pair as
  select uuidv7() as id, a.id as one, b.id as other
  from (select id, row_number() over (order by id) as n from people.person where name <> 'Office') a
    join (select id, row_number() over (order by id) as n from people.person where name <> 'Office') b on b.n = a.n + 1
  where a.n % 5 in (1, 3);
insert into sharing.circle (space_id, id, kind, founded_by) select id, id, 'partnership', one from pair;
insert into sharing.membership (space_id, person_id, state, asked_by, seat, host)
  select id, one, 'member', one, 1, true from pair union all select id, other, 'member', one, 2, false from pair;
insert into partners.wish (space_id, places, elsewhere)
  select space_id, 1 + row_number() over (order by space_id) % 3, row_number() over (order by space_id) % 2 = 0
  from posts.post where role_kind <> 'superintendent';
analyze;
