-- The page of an organization says how long its expectations take to read, and so does the purpose of each of its leaders:
-- the words are counted when they are written and not again at every look.
alter table purpose.expectation add column length integer not null
  generated always as (cardinality(regexp_split_to_array(words, '[[:space:]]+'))) stored;

-- Who holds a post in an organization now: a person is found by their space alone, for it is their id. Asked for both, PostgreSQL
-- expected to find almost nobody and walked through everybody for each of them. Whether the asker holds a post in the same tree
-- is asked first: most who look do, and then nothing hangs on a role. The day is asked once and not for each post. The law is
-- what it was.
create or replace function trust.people_in(organization uuid, page integer)
  returns table (person uuid, post uuid, name text, pronouns text, title text)
  language sql stable security definer cost 2000 rows 51 set search_path = ''
  as $$ select p.space_id, p.id, e.name, e.pronouns, p.title
    from posts.post p join people.person e on e.space_id = p.space_id
    where p.organization_id = people_in.organization
      and (select trust.today()) between p.starts and coalesce(p.ends, 'infinity')
      and (exists (
        select 1 from organizations.organization here join organizations.organization o on o.top_id = here.top_id
          join posts.post mine on mine.organization_id = o.id and mine.space_id = trust.me()
        where here.id = people_in.organization and (select trust.today()) between mine.starts and coalesce(mine.ends, 'infinity'))
        or trust.may('posts', 'read', people_in.organization))
    order by e.name, p.space_id, p.id limit 51 offset 50 * (greatest(page, 1)::bigint - 1) $$;
