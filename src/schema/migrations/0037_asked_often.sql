-- What policies ask most often, answered with less work. The law of each is what it was; what can be said early is said
-- early, for a statement of `plpgsql` is planned once a session and begun only when it is reached.

-- Directory: people under the same top organization, present members of a shared circle, who chose to be found by
-- everybody, whoever administers mine, and whom I administer. It starts from the posts of the other, which are few, and
-- never walks through the tree.
create or replace function trust.knows(other uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
declare me uuid := trust.me();
begin
  if other = me then return true; end if;
  if exists (
    select 1 from posts.post theirs join organizations.organization p on p.id = theirs.organization_id
    where theirs.space_id = other and trust.today() between theirs.starts and coalesce(theirs.ends, 'infinity')
      and exists (
        select 1 from posts.post mine join organizations.organization o on o.id = mine.organization_id
        where mine.space_id = me and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
          and p.top_id = o.top_id)) then return true; end if;
  if exists (select 1 from sharing.membership m
    where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, me)) then
    return true; end if;
  if me is not null and exists (select 1 from people.setting s where s.space_id = other and s.findable) then
    return true; end if;
  -- What is left hangs on a role that one of the two holds.
  if not exists (select 1 from roles.role r where r.person_id in (me, other)) then return false; end if;
  return trust.manages(other, 'posts', 'read') or exists (
    select 1 from roles.role r join posts.post mine on mine.space_id = me
    where r.person_id = other and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')
      and r.space_id in (select trust.above(mine.organization_id))
  ) or exists (
    select 1 from roles.role r join roles.role mine on mine.space_id = r.space_id
    where r.person_id = other and mine.person_id = me
      and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and mine.from_at <= trust.now() and (mine.until_at is null or mine.until_at > trust.now()));
end $$;

-- Could somebody who evaluates this leader read along in this circle? In one look at its members, not one for each.
create or replace function trust.evaluator_in(circle uuid, leader uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.membership m join people.standing s on s.low = least(m.person_id, leader)
      and s.high = greatest(m.person_id, leader) and s.side = 'evaluates' and s.evaluator = m.person_id
      and s.during @> trust.now()
    where m.space_id = circle and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now())) $$;

-- The organizations in which a role lets the asker do this deed on this object. Most people hold none.
create or replace function trust.reach(object text, deed text) returns setof uuid
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if not exists (select 1 from roles.role r where r.person_id = trust.me()) then return; end if;
  return query with recursive down as (
      select r.space_id as id from roles.role r
        join roles.permission p on p.role = r.role and p.object = reach.object and p.deed = reach.deed
        where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
    union select o.id from down join organizations.organization o on o.parent_id = down.id)
    select down.id from down;
end $$;

-- Who holds a post in an organization now, with what the directory says of them; the same people as before.
drop function trust.people_in(uuid, integer);
create function trust.people_in(organization uuid, page integer)
  returns table (person uuid, post uuid, name text, pronouns text, title text)
  language sql stable security definer set search_path = ''
  as $$ select p.space_id, p.id, e.name, e.pronouns, p.title
    from posts.post p join people.person e on e.space_id = p.space_id and e.id = p.space_id
    where p.organization_id = people_in.organization
      and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      and (trust.may('posts', 'read', people_in.organization) or exists (
        select 1 from organizations.organization here join organizations.organization o on o.top_id = here.top_id
          join posts.post mine on mine.organization_id = o.id and mine.space_id = trust.me()
        where here.id = people_in.organization and trust.today() between mine.starts and coalesce(mine.ends, 'infinity')))
    order by e.name, p.space_id, p.id limit 51 offset 50 * (greatest(page, 1)::bigint - 1) $$;
revoke all on function trust.people_in from public;
grant execute on function trust.people_in to lps_app;
alter function trust.people_in cost 2000 rows 51;
