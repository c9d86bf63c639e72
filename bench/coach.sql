-- Leaders of fifty schools in one district, each with a running cycle, a purpose, a philosophy, three goals and twenty
-- entries, and nothing done for two weeks.
insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
  select id, 'district', 'District', id, 'America/Chicago', id from (select uuidv7() as id) one;
insert into organizations.organization (kind, name, parent_id, top_id, time_zone, founded_by)
  select 'school', 'School ' || n, d.id, d.id, d.time_zone, d.id
  from organizations.organization d, generate_series(1, 50) n;
insert into people.person (space_id, id, name) select id, id, 'Person ' || n
  from (select uuidv7() as id, n from generate_series(1, :people) n) one;
insert into posts.post (space_id, organization_id, title, role_kind, starts)
  select p.id, o.id, 'Principal', 'principal', '2026-07-01'
  from (select id, row_number() over (order by id) as n from people.person) p
    join (select id, row_number() over (order by id) as n from organizations.organization where kind = 'school') o
      on o.n = p.n % 50 + 1;
insert into auth."user" (id, name, email) select id, id, id || '@example.org' from people.person;
insert into cycles.cycle (space_id, post_id, school_year, starts, ends)
  select space_id, id, '2026–27', '2026-07-27', '2027-06-30' from posts.post;
insert into cycles.phase (space_id, cycle_id, phase)
  select space_id, id, unnest(array['purpose', 'focus', 'structures', 'action', 'outcomes']) from cycles.cycle;
insert into purpose.purpose (space_id, cycle_id, uses) select space_id, id, '{growth,evaluation}' from cycles.cycle;
insert into purpose.philosophy (space_id, believe) select space_id, 'Children learn where adults learn.' from cycles.cycle;
insert into plans.goal (space_id, school_year, statement, state, made_by)
  select o.id, '2026–27', 'Goal ' || n, 'inProgress', o.id from organizations.organization o, generate_series(1, 3) n;
insert into focus.goal (space_id, cycle_id, kind, statement, measure, baseline, target, due, position)
  select c.space_id, c.id, (array['studentLearning', 'school', 'professionalGrowth'])[n], 'Goal ' || n, 'Visits', 35, 60,
    '2027-05-28', n from cycles.cycle c, generate_series(1, 3) n;
insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id)
  select g.space_id, g.id, above.space_id, above.id
  from focus.goal g join posts.post p on p.space_id = g.space_id
    cross join lateral (select a.space_id, a.id from plans.goal a where a.space_id = p.organization_id limit 1) above;
insert into portfolio.evidence (space_id, cycle_id, kind, title, caption, practised_on)
  select c.space_id, c.id, 'sentence', 'Entry ' || n, 'What I saw', '2026-09-01'::date + n * 7
  from cycles.cycle c, generate_series(1, 20) n;
insert into coach.choice (space_id, rule, about, answer) select space_id, 'C1', null, 'off' from cycles.cycle;
analyze;
