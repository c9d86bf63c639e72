-- A card was kept only where a minute had been quiet, for ids of happenings are given before they are seen. Now it is kept at
-- once, with the mark of what its decision had seen of that minute: as long as the mark is the same, nothing came. What was
-- kept without a mark is decided anew. `since` is new with each keeping and each forgetting: whoever keeps a card says which
-- one their decision found, and where it is another by now somebody was faster.
alter table coach.card add column mark uuid;
grant update (mark) on coach.card to lps_app;

-- What the advice to the asker stands on, as before, and the mark of what happened there since: the same where the same
-- happened, and none where it was more than two hundred things. Asked in one question, for each costs more than what it finds.
drop function trust.around(uuid, uuid);
create function trust.around(post uuid, since uuid, out spaces uuid[], out mark uuid)
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  moment timestamptz := trust.now();
begin
  with recursive circle as materialized (
      select m.space_id as id, m.state = 'member' and m.from_at <= moment as sits from sharing.membership m
      where m.person_id = me and (m.until_at is null or m.until_at > moment)),
    other as materialized (
      select m.person_id as id from circle c join sharing.membership m on m.space_id = c.id
      where c.sits and m.person_id <> me and m.state = 'member' and (m.until_at is null or m.until_at > moment)),
    place (id, above) as (
      select p.organization_id, p.id = post from posts.post p where p.space_id = me
      union select o.parent_id, true from place join organizations.organization o on o.id = place.id
        where place.above and o.parent_id is not null),
    space as materialized (
      select id from circle union select id from other union select place.id from place union select me
      union select i.measure_space_id from inquiry.inquiry i where i.space_id = me
      union select p.space_id from promises.promise p
        where p.person_id = me and p.done_at is null and p.dropped_at is null),
    came as (
      select h.id from space cross join lateral (
        select h.id from platform.happening h where h.space_id = space.id and h.id > since
          and (h.noun = 'profile' or not exists (select from other where other.id = h.space_id)) limit 201) h
      union all (select h.id from platform.happening h
        where h.id > since and h.noun in ('evaluator', 'evaluation', 'post', 'role') limit 201))
  select array(select id from space order by id),
      (select case when count(*) <= 200 then md5(coalesce(string_agg(came.id::text, '' order by came.id), ''))::uuid end from came)
    into spaces, mark;
end $$;
revoke all on function trust.around from public;
grant execute on function trust.around to lps_app;

-- What was shared with the asker last: the newest grant that opens something. The law of `trust.shared_lately`, asked of one
-- grant after the other until one holds, for Today shows a single one and who judges whom was asked of each circle and owner.
-- Where nothing is written, `trust.granted` is told which one that was.
create function trust.shared_last() returns table (noun text, space_id uuid, item_id uuid)
  language plpgsql stable security definer cost 2000 rows 1 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  moment timestamptz := trust.now();
  told text;
begin
  select g.noun, g.space_id, g.item_id into noun, space_id, item_id from (
      select g.noun, g.space_id, g.item_id, g.from_at, g.circle_id, g.meeting_id
      from trust.my_circles() i (id) join sharing.grant g on g.circle_id = i.id
      where g.space_id <> me and g.from_at <= moment and (g.until_at is null or g.until_at > moment)
      union all select g.noun, g.space_id, g.item_id, g.from_at, null, null from sharing.grant g
      where g.person_id = me and g.from_at <= moment and (g.until_at is null or g.until_at > moment)
      order by from_at desc, item_id offset 0) g
    where (g.noun <> 'evidence' or exists (
        select from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null))
      and case when g.circle_id is null then not trust.evaluates(me, g.space_id)
        else exists (select from sharing.membership m join sharing.circle c on c.space_id = m.space_id
            where m.space_id = g.circle_id and m.person_id = g.space_id and m.state = 'member' and m.from_at <= g.from_at
              and (m.until_at is null or m.until_at > moment) and c.paused_at is null
              and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > moment))
          and (g.meeting_id is not null or not trust.evaluator_in(g.circle_id, g.space_id)) end
    limit 1;
  if item_id is null then return; end if;
  if current_setting('transaction_read_only') = 'on' then
    told := set_config('lps.granted', concat(me, noun, space_id, item_id), true);
  end if;
  return next;
end $$;
revoke all on function trust.shared_last from public;
grant execute on function trust.shared_last to lps_app;

-- What a circle is called, as its reader may see it: its name, or who the others are; and by which clocks these live. Asked
-- where it is shown; a page that looks at circles for another reason needs no names.
create function sharing.called(circle uuid, out kind text, out name text, out names text[], out zones text[])
  language plpgsql stable cost 2000 set search_path = ''
  as $$
begin
  select c.kind, c.name into kind, name from sharing.circle c where c.space_id = circle;
  if kind is not null then
    select array_agg(p.name order by p.name), array_agg(distinct p.time_zone) into names, zones
    from sharing.membership m cross join lateral (
        select p.name, p.time_zone from people.person p where p.space_id = m.person_id offset 0) p
    where m.space_id = circle and m.state = 'member' and m.person_id <> trust.me();
  end if;
end $$;
revoke all on function sharing.called from public;
grant execute on function sharing.called to lps_app;

-- The circles of the asker: what is kept for the rest of a reading transaction is set without a question of its own.
create or replace function trust.my_circles() returns setof uuid
  language plpgsql stable security definer cost 2000 rows 5 set search_path = ''
  as $$
declare
  me text := current_setting('lps.person', true);
  kept text := current_setting('lps.circles', true);
  ids uuid[];
  id uuid;
begin
  if me <> '' and left(kept, 36) = me then
    ids := substr(kept, 37);
  else
    ids := array(select m.space_id from sharing.membership m where m.person_id = trust.me() and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now()));
    if current_setting('transaction_read_only') = 'on' then kept := set_config('lps.circles', me || ids::text, true); end if;
  end if;
  foreach id in array ids loop return next id; end loop;
end $$;

-- Whether an item is granted is asked at each table it lies in. What was found as shared last need not be proved again.
create or replace function trust.granted(noun text, space uuid, item uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
begin
  if trust.me() is not null and current_setting('lps.granted', true) = concat(trust.me(), noun, space, item) then
    return true;
  end if;
  return exists (
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
              and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())))));
end $$;
