-- A district of people with a post, a break to look at, and three notices each from the day before.
insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
  select id, 'district', 'District', id, 'America/Chicago', id from (select uuidv7() as id) one;
insert into people.person (space_id, id, name) select id, id, 'Person ' || n
  from (select uuidv7() as id, n from generate_series(1, :people) n) one;
insert into posts.post (space_id, organization_id, title, role_kind, starts)
  select p.id, o.id, 'Principal', 'principal', '2026-07-01' from people.person p, organizations.organization o;
insert into organizations.pause (organization_id, title, starts, ends)
  select id, 'Spring break', '2027-03-15', '2027-03-19' from organizations.organization;
insert into auth."user" (id, name, email) select id, id, id || '@example.org' from people.person;
insert into notices.notice (space_id, kind, caused_by, noun, about_space_id, about_id, at)
  select p.id, kind, p.id, 'post', p.id, p.id, '2027-02-15 16:00Z'
  from people.person p, unnest(array['role given', 'post given', 'partner asked']) kind;
analyze;
