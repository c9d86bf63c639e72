-- What others share with the asker is asked once on a page: each item with when it closes by itself and the circles it is open
-- in. In a transaction that only reads, what was found open is remembered for the policies that ask for the same item again,
-- under the whole question and with whose answer it is; what was not found is looked for anew. The law of each function is what it was.

-- The law of grants for all that is shared with the asker at once.
drop function trust.shared_lately(integer);
create function trust.shared_lately(most integer)
  returns table (noun text, space_id uuid, item_id uuid, at timestamptz, until_at timestamptz, circles uuid[])
  language plpgsql stable security definer cost 2000 rows 20 set search_path = ''
  as $$
declare
  asker uuid := trust.me();
  moment timestamptz := trust.now();
  key text;
  seen text := '';
begin
  for noun, space_id, item_id, at, until_at, circles in
    with open as materialized (
        select distinct g.circle_id, g.space_id
        from trust.my_circles() i (id) join sharing.grant g on g.circle_id = i.id
        where g.space_id <> asker and g.from_at <= moment and (g.until_at is null or g.until_at > moment)),
      standing as materialized (
        select o.circle_id, o.space_id, m.from_at, c.open_days, trust.evaluator_in(o.circle_id, o.space_id) as evaluated
        from open o join sharing.membership m on m.space_id = o.circle_id and m.person_id = o.space_id
          join sharing.circle c on c.space_id = o.circle_id
        where m.state = 'member' and (m.until_at is null or m.until_at > moment) and c.paused_at is null),
      given as (
          select g.noun, g.space_id, g.item_id, g.circle_id, g.from_at,
            least(g.until_at, g.from_at + make_interval(days => s.open_days)) as closes
          from standing s join sharing.grant g on g.circle_id = s.circle_id and g.space_id = s.space_id
          where s.from_at <= g.from_at and g.from_at <= moment and (g.until_at is null or g.until_at > moment)
            and (g.meeting_id is not null or not s.evaluated)
            and (s.open_days is null or g.from_at + make_interval(days => s.open_days) > moment)
        union all
          select g.noun, g.space_id, g.item_id, null, g.from_at, g.until_at from sharing.grant g
          where g.person_id = asker and g.from_at <= moment and (g.until_at is null or g.until_at > moment)
            and not trust.evaluates(asker, g.space_id))
    select g.noun, g.space_id, g.item_id, max(g.from_at), nullif(max(coalesce(g.closes, 'infinity')), 'infinity'),
      array_agg(distinct g.circle_id) filter (where g.circle_id is not null)
    from given g
    where g.noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null)
    group by g.noun, g.space_id, g.item_id order by 4 desc, g.item_id limit most
  loop
    key := noun || space_id || item_id;
    seen := seen || ' ' || key;
    if circles is not null then seen := seen || ' ' || array_to_string(circles, key || ' ') || key; end if;
    return next;
  end loop;
  if asker is not null and current_setting('transaction_read_only') = 'on' then
    perform set_config('lps.opened', asker || seen, true);
  end if;
end $$;
revoke all on function trust.shared_lately from public;
grant execute on function trust.shared_lately to lps_app;

-- May the asker read an item by a grant?
create or replace function trust.granted(noun text, space uuid, item uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  asker uuid := trust.me();
  kept text := current_setting('lps.opened', true);
  key text := ' ' || noun || space || item;
begin
  if left(kept, 36) is distinct from asker::text then kept := asker::text; end if;
  if strpos(kept, key) > 0 or current_setting('lps.granted', true) = asker || noun || space || item then
    return true;
  end if;
  if not exists (
    select 1 from sharing.grant g
    where g.space_id = space and g.item_id = item and g.noun = granted.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and ((g.person_id = asker and not trust.evaluates(trust.me(), space))
        or (trust.in_circle(g.circle_id, asker)
          and (g.meeting_id is not null or not trust.evaluator_in(g.circle_id, space))
          and exists (select 1 from sharing.membership m join sharing.circle c on c.space_id = m.space_id
            where m.space_id = g.circle_id and m.person_id = space and m.state = 'member'
              and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())
              and c.paused_at is null
              and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())))))
  then return false; end if;
  if asker is not null and length(kept) < 16000 and current_setting('transaction_read_only') = 'on' then
    perform set_config('lps.opened', kept || key, true);
  end if;
  return true;
end $$;

-- May the asker read it by a grant or by break-glass?
create or replace function trust.opens(noun text, space uuid, item uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
begin
  if not trust.granted(noun, space, item) and not trust.broken(noun, space, item) then return false; end if;
  return noun <> 'evidence' or exists (
    select 1 from portfolio.evidence e where e.space_id = space and e.id = item and e.trashed_at is null);
end $$;

-- Is it open to this circle, in which the asker is?
create or replace function trust.open_in(circle uuid, noun text, owner uuid, item uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  asker uuid := trust.me();
  moment timestamptz := trust.now();
  kept text := current_setting('lps.opened', true);
  key text := ' ' || circle || noun || owner || item;
begin
  if left(kept, 36) is distinct from asker::text then kept := asker::text; end if;
  if strpos(kept, key) > 0 then return true; end if;
  if not trust.in_circle(circle, asker) or not exists (
    select 1 from sharing.grant g join sharing.circle c on c.space_id = g.circle_id
      join sharing.membership m on m.space_id = c.space_id and m.person_id = g.space_id and m.state = 'member'
    where g.circle_id = circle and g.space_id = owner and g.item_id = item and g.noun = open_in.noun
      and g.from_at <= moment and (g.until_at is null or g.until_at > moment)
      and m.from_at <= g.from_at and (m.until_at is null or m.until_at > moment)
      and c.paused_at is null
      and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > moment)
      and (g.meeting_id is not null or not trust.evaluator_in(circle, owner)))
    or (noun = 'evidence' and not exists (
      select 1 from portfolio.evidence e where e.space_id = owner and e.id = item and e.trashed_at is null))
  then return false; end if;
  if asker is not null and length(kept) < 16000 and current_setting('transaction_read_only') = 'on' then
    perform set_config('lps.opened', kept || key, true);
  end if;
  return true;
end $$;

-- What is open to a circle of the asker. Whether somebody reads along who evaluates its owner is asked once for each owner, and
-- not for each thing.
create or replace function trust.at_table(circle uuid)
  returns table (noun text, space_id uuid, item_id uuid, meeting_id uuid)
  language sql stable security definer cost 2000 rows 10 set search_path = ''
  as $$ with open as materialized (
      select g.noun, g.space_id, g.item_id, g.meeting_id
      from sharing.circle c
        join sharing.grant g on g.circle_id = c.space_id
        join sharing.membership m on m.space_id = c.space_id and m.person_id = g.space_id and m.state = 'member'
      where c.space_id = circle and c.paused_at is null and trust.in_circle(circle, trust.me())
        and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
        and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())
        and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())),
    judged as materialized (
      select l.space_id from (select distinct o.space_id from open o where o.meeting_id is null offset 0) l
      where trust.evaluator_in(circle, l.space_id))
    select o.noun, o.space_id, o.item_id, o.meeting_id from open o
    where o.meeting_id is not null or o.space_id not in (select j.space_id from judged j) $$;

-- May the asker say something to it there?
create or replace function trust.may_say(circle uuid, noun text, owner uuid, item uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
begin
  if owner = trust.me() then return false; end if;
  if circle is null then return trust.open_to(trust.me(), noun, owner, item); end if;
  return trust.open_in(circle, noun, owner, item);
end $$;

-- Is somebody in a circle now? What is remembered begins with whose circles they are: these letters are no circle.
create or replace function trust.in_circle(circle uuid, who uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  kept text := current_setting('lps.circles', true);
begin
  if who = trust.me() and left(kept, 36) = who::text and strpos(kept, circle::text) > 36 then return true; end if;
  return exists (
    select 1 from sharing.membership m
    where m.space_id = circle and m.person_id = who and m.state = 'member'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now()));
end $$;

-- Is the asker in a circle, or asked into it?
create or replace function trust.sees_circle(circle uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  asker uuid := trust.me();
  kept text := current_setting('lps.circles', true);
  moment timestamptz := trust.now();
begin
  if left(kept, 36) = asker::text and strpos(kept, circle::text) > 36 then return true; end if;
  return exists (select 1 from sharing.membership m where m.space_id = circle and m.person_id = asker
    and m.from_at <= moment and (m.until_at is null or m.until_at > moment));
end $$;

-- What an item is called, as its reader may see it. One table is asked and not eight.
create or replace function sharing.title_of(noun text, space uuid, item uuid) returns text
  language plpgsql stable cost 500 set search_path = ''
  as $$
begin
  case noun
    when 'evidence' then return (select coalesce(nullif(e.title, ''), left(e.caption, 120))
      from portfolio.evidence e where e.space_id = space and e.id = item and e.trashed_at is null);
    when 'goal' then return (select g.statement from focus.goal g where g.space_id = space and g.id = item);
    when 'assessment' then return (select v.title
      from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      where a.space_id = space and a.id = item);
    when 'inquiry' then return (select i.title from inquiry.inquiry i where i.space_id = space and i.id = item);
    when 'brief' then return (select b.title from briefs.brief b where b.space_id = space and b.id = item);
    when 'purpose' then return (select '' from purpose.purpose p where p.space_id = space and p.id = item);
    when 'philosophy' then return (select '' from purpose.philosophy p where p.space_id = space and p.id = item);
    when 'pulse' then return (select '' from pulse.pulse p where p.space_id = space and p.id = item);
    else return null;
  end case;
end $$;
