-- A page that only reads asks at every table it looks into to whom its reader belongs: ten times and more. In a transaction
-- that only reads, the first answer is kept for the others, in a setting that ends with the transaction and begins with
-- whose answer it is. Where something may be written each question is asked anew, for what was true may have ended while
-- the writer waited. The law of each function is what it was.

-- The circles the asker is in now.
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
    if current_setting('transaction_read_only') = 'on' then perform set_config('lps.circles', me || ids::text, true); end if;
  end if;
  foreach id in array ids loop return next id; end loop;
end $$;

-- The organizations in which the asker holds a post now, or a role.
create or replace function trust.my_organizations() returns setof uuid
  language plpgsql stable security definer cost 2000 rows 3 set search_path = ''
  as $$
declare
  me text := current_setting('lps.person', true);
  kept text := current_setting('lps.organizations', true);
  ids uuid[];
  id uuid;
begin
  if me <> '' and left(kept, 36) = me then
    ids := substr(kept, 37);
  else
    ids := array(select p.organization_id from posts.post p
        where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      union select r.space_id from roles.role r where r.person_id = trust.me()
        and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now()));
    if current_setting('transaction_read_only') = 'on' then perform set_config('lps.organizations', me || ids::text, true); end if;
  end if;
  foreach id in array ids loop return next id; end loop;
end $$;

-- The organizations under the same tops as the asker's.
create or replace function trust.my_trees() returns setof uuid
  language plpgsql stable security definer cost 2000 rows 100 set search_path = ''
  as $$
declare
  me text := current_setting('lps.person', true);
  kept text := current_setting('lps.trees', true);
  ids uuid[];
  id uuid;
begin
  if me <> '' and left(kept, 36) = me then
    ids := substr(kept, 37);
  else
    ids := array(select o.id from organizations.organization o where o.top_id in (
      select mine.top_id from organizations.organization mine where mine.id in (select trust.my_organizations())));
    if current_setting('transaction_read_only') = 'on' then perform set_config('lps.trees', me || ids::text, true); end if;
  end if;
  foreach id in array ids loop return next id; end loop;
end $$;

-- Is somebody above or below the asker in the line of who evaluates whom? Up from both: a line up is short, and below a
-- superintendent stands everybody.
create or replace function trust.in_line(other uuid) returns boolean
  language sql stable security definer cost 2000 set search_path = ''
  as $$ with recursive up as (
      select a.space_id as whose, a.evaluator_id as id from supervision.assignment a
        where a.space_id in (trust.me(), other) and a.during @> (select trust.now())
    union select up.whose, a.evaluator_id from up join supervision.assignment a
        on a.space_id = up.id and a.during @> (select trust.now()))
    select exists (select 1 from up where up.id = case up.whose when other then trust.me() else other end) $$;

-- What a shared item is called and its day, as its reader may see it, or nothing. One table is asked and not eight.
create function sharing.told(noun text, space uuid, item uuid, out title text, out day date)
  language plpgsql stable cost 500 set search_path = ''
  as $$
begin
  case noun
    when 'evidence' then select coalesce(nullif(e.title, ''), left(e.caption, 120)), e.practised_on into title, day
      from portfolio.evidence e where e.space_id = space and e.id = item;
    when 'goal' then select g.statement, g.changed_at into title, day
      from focus.goal g where g.space_id = space and g.id = item;
    when 'assessment' then select v.title, a.begun_at into title, day
      from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      where a.space_id = space and a.id = item;
    when 'inquiry' then select i.title, i.changed_at into title, day
      from inquiry.inquiry i where i.space_id = space and i.id = item;
    when 'brief' then select b.title, b.changed_at into title, day
      from briefs.brief b where b.space_id = space and b.id = item;
    when 'purpose' then select coalesce(nullif(left(p.why, 120), ''), '…'), p.changed_at into title, day
      from purpose.purpose p where p.space_id = space and p.id = item;
    when 'philosophy' then select left(concat_ws(' ', p.believe, p.value, p.therefore), 120), p.changed_at into title, day
      from purpose.philosophy p where p.space_id = space and p.id = item;
    when 'pulse' then select p.month::text, p.changed_at into title, day
      from pulse.pulse p where p.space_id = space and p.id = item;
    else null;
  end case;
end $$;
revoke all on function sharing.told from public;
grant execute on function sharing.told to lps_app;
