-- What nearly every page asks of the law, answered with less work; the law of each is what it was. What is rare is looked
-- for first. Each says again what it costs and gives: `create or replace` forgets both.

create index standing_of_evaluator on people.standing (evaluator) where side = 'evaluates';

-- Could somebody who evaluates this leader read along in this circle? Few evaluate anybody: from each member to whom they
-- evaluate, and not from everybody who evaluates to the members.
create or replace function trust.evaluator_in(circle uuid, leader uuid) returns boolean
  language sql stable security definer cost 2000 set search_path = ''
  as $$ with seat as materialized (
      select m.person_id as id from sharing.membership m
      where m.space_id = circle and m.state = 'member'
        and m.from_at <= (select trust.now()) and (m.until_at is null or m.until_at > (select trust.now())))
    select exists (select 1 from seat cross join lateral (
      select 1 from people.standing s
      where s.evaluator = seat.id and s.side = 'evaluates'
        and s.low = least(seat.id, leader) and s.high = greatest(seat.id, leader)
        and s.during @> (select trust.now()) offset 0) judged) $$;

-- Who in this circle evaluates another member: its members are to know (trust, rule 4).
create or replace function trust.supervisors_in(circle uuid) returns setof uuid
  language sql stable security definer cost 2000 rows 1 set search_path = ''
  as $$ with seat as materialized (
      select m.person_id as id from sharing.membership m
      where m.space_id = circle and m.state = 'member'
        and m.from_at <= (select trust.now()) and (m.until_at is null or m.until_at > (select trust.now())))
    select seat.id from seat
    where (select trust.me()) in (select id from seat)
      and exists (select 1 from people.standing s
        where s.evaluator = seat.id and s.side = 'evaluates' and s.during @> (select trust.now())
          and case seat.id when s.low then s.high else s.low end in (select id from seat)) $$;

-- Directory: people under the same top organization, present members of a shared circle, who chose to be found by
-- everybody, whoever administers mine, and whom I administer. It starts from the few posts of the two, and never walks
-- through the tree.
create or replace function trust.knows(other uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  today date := trust.today();
  trees uuid[];
begin
  if other = me then return true; end if;
  trees := array(select o.top_id from posts.post mine join organizations.organization o on o.id = mine.organization_id
    where mine.space_id = me and today between mine.starts and coalesce(mine.ends, 'infinity'));
  if trees <> '{}' and exists (
    select 1 from posts.post theirs join organizations.organization o on o.id = theirs.organization_id
    where theirs.space_id = other and today between theirs.starts and coalesce(theirs.ends, 'infinity')
      and o.top_id = any(trees)) then return true; end if;
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
      and today between mine.starts and coalesce(mine.ends, 'infinity')
      and r.space_id in (select trust.above(mine.organization_id))
  ) or exists (
    select 1 from roles.role r join roles.role mine on mine.space_id = r.space_id
    where r.person_id = other and mine.person_id = me
      and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and mine.from_at <= trust.now() and (mine.until_at is null or mine.until_at > trust.now()));
end $$;

-- The law of grants for all that is shared with the asker at once.
create or replace function trust.shared_lately(most integer)
  returns table (noun text, space_id uuid, item_id uuid, at timestamptz)
  language sql stable security definer cost 2000 rows 20 set search_path = ''
  as $$ with asking as materialized (select trust.me() as me, trust.now() as now),
    open as materialized (
      select distinct g.circle_id, g.space_id
      from trust.my_circles() i (id) join sharing.grant g on g.circle_id = i.id
      where g.space_id <> (select me from asking)
        and g.from_at <= (select now from asking) and (g.until_at is null or g.until_at > (select now from asking))),
    standing as materialized (
      select o.circle_id, o.space_id, m.from_at, c.open_days, trust.evaluator_in(o.circle_id, o.space_id) as evaluated
      from open o join sharing.membership m on m.space_id = o.circle_id and m.person_id = o.space_id
        join sharing.circle c on c.space_id = o.circle_id
      where m.state = 'member' and (m.until_at is null or m.until_at > (select now from asking))
        and c.paused_at is null),
    given as (
        select g.noun, g.space_id, g.item_id, g.from_at
        from standing s join sharing.grant g on g.circle_id = s.circle_id and g.space_id = s.space_id
        where s.from_at <= g.from_at and g.from_at <= (select now from asking)
          and (g.until_at is null or g.until_at > (select now from asking))
          and (g.meeting_id is not null or not s.evaluated)
          and (s.open_days is null or g.from_at + make_interval(days => s.open_days) > (select now from asking))
      union all
        select g.noun, g.space_id, g.item_id, g.from_at from sharing.grant g
        where g.person_id = (select me from asking) and g.from_at <= (select now from asking)
          and (g.until_at is null or g.until_at > (select now from asking))
          and not trust.evaluates((select me from asking), g.space_id))
    select g.noun, g.space_id, g.item_id, max(g.from_at) as at from given g
    where g.noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null)
    group by g.noun, g.space_id, g.item_id order by at desc, g.item_id limit most $$;

alter function trust.granted cost 2000;
alter function trust.versions rows 20;
