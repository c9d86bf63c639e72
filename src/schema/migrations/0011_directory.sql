-- Profile, how somebody reads LPS, and finding people by any word of their name, post or organization.
create extension if not exists unaccent with schema public;

-- Words as they are compared: without accents and case, parted by single spaces, one before the first. A name is kept
-- parted and joined, so that O'Brien is found as "brien" and as "obrien".
create function people.fold(words text) returns text
  language sql immutable parallel safe strict
  as $$ select ' ' || trim(regexp_replace(
      case when f.bare ~ '[''’-]' then f.bare || ' ' || regexp_replace(f.bare, '[''’-]', '', 'g') else f.bare end,
      '[^[:alnum:]]+', ' ', 'g')) || ' '
    from (select casefold(regexp_replace(public.unaccent('public.unaccent'::regdictionary,
      normalize(words, NFKC)), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8) as bare) f $$;

alter table people.person add column languages text[] not null default '{}'
  check (cardinality(languages) <= 20 and length(array_to_string(languages, '')) <= 1000);
alter table people.person add column folded text not null
  generated always as (people.fold(name || ' ' || coalesce(full_name, ''))) stored;
alter table posts.post add column folded text not null generated always as (people.fold(title)) stored;
alter table organizations.organization add column folded text not null generated always as (people.fold(name)) stored;

-- How a person reads LPS, and whether people elsewhere may find them. Nobody else reads it: it can tell of a disability.
create table people.setting (
  space_id uuid primary key,
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  text_size text not null default 'usual' check (text_size in ('usual', 'large', 'larger')),
  motion text not null default 'device' check (motion in ('device', 'less')),
  contrast text not null default 'usual' check (contrast in ('usual', 'more')),
  underlines boolean not null default false,
  findable boolean not null default false,
  foreign key (space_id, space_id) references people.person (space_id, id) on delete cascade
);
create index setting_findable on people.setting (space_id) where findable;

alter table people.setting enable row level security;
create policy read on people.setting for select to lps_app using (space_id = (select trust.me()));
create policy add on people.setting for insert to lps_app with check (space_id = (select trust.me()));
create policy change on people.setting for update to lps_app using (space_id = (select trust.me()))
  with check (space_id = (select trust.me()));
grant select, insert, update on people.setting to lps_app;

-- Directory: people under the same top organization, whoever administers mine, whom I administer, present members of a
-- shared circle, and who chose to be found by everybody.
create or replace function trust.knows(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select other = trust.me() or exists (
    select 1 from posts.post mine join organizations.organization o on o.id = mine.organization_id
      join organizations.organization p on p.top_id = o.top_id
      join posts.post theirs on theirs.organization_id = p.id
    where mine.space_id = trust.me() and theirs.space_id = other
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and trust.today() between theirs.starts and coalesce(theirs.ends, 'infinity')
  ) or exists (
    select 1 from sharing.membership m
    where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, trust.me())
  ) or trust.manages(other, 'posts', 'read') or exists (
    select 1 from roles.role r join posts.post mine on mine.space_id = trust.me()
    where r.person_id = other and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and r.space_id in (select trust.above(mine.organization_id))
  ) or exists (
    select 1 from roles.role r join roles.role mine on mine.space_id = r.space_id
    where r.person_id = other and mine.person_id = trust.me()
      and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and mine.from_at <= trust.now() and (mine.until_at is null or mine.until_at > trust.now())
  ) or (trust.me() is not null
    and exists (select 1 from people.setting s where s.space_id = other and s.findable)) $$;

-- The same people all at once, thirty a page and one more that tells of a next page, by name; each word begins a word of
-- their name, or of a post they hold now or its organization. Those whose name has all the words come first.
create function trust.find_people(words text, page integer) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with
    asked as materialized (
      select coalesce(array_agg('% ' || word || '%'), '{}') as patterns
      from regexp_split_to_table(trim(people.fold(translate(words, '''’-', '   '))), ' ') word where word <> ''),
    mine as materialized (
      select p.organization_id, o.top_id
      from posts.post p join organizations.organization o on o.id = p.organization_id
      where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')),
    place as materialized (
      select o.id, o.folded, o.top_id in (select m.top_id from mine m)
        or o.id in (select trust.reach('posts', 'read')) as near
      from organizations.organization o),
    present as materialized (
      select p.space_id as id, bool_or(o.near) as near, string_agg(p.folded || o.folded, '') as folded
      from posts.post p join place o on o.id = p.organization_id
      where (select trust.today()) between p.starts and coalesce(p.ends, 'infinity') group by p.space_id),
    others as (
        select m.person_id as id from sharing.membership me join sharing.membership m on m.space_id = me.space_id
        where me.person_id = trust.me() and me.state = 'member' and m.state = 'member'
          and me.from_at <= trust.now() and (me.until_at is null or me.until_at > trust.now())
          and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())
      union select r.person_id from roles.role r
        where r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
          and (r.space_id in (select trust.above(m.organization_id) from mine m) or r.space_id in (
            select h.space_id from roles.role h where h.person_id = trust.me()
              and h.from_at <= trust.now() and (h.until_at is null or h.until_at > trust.now())))
      union select s.space_id from people.setting s where s.findable and trust.me() is not null
      union select trust.me())
    select e.id from asked a cross join people.person e left join present h on h.id = e.id
    where (h.near or e.id in (select o.id from others o))
      and (e.folded || coalesce(h.folded, '')) like all (a.patterns)
    order by not e.folded like all (a.patterns), e.folded, e.id
    limit 31 offset 30 * (greatest(page, 1)::bigint - 1) $$;

revoke all on function trust.find_people from public;
grant execute on function trust.find_people to lps_app;
alter function trust.find_people cost 20000 rows 31;
