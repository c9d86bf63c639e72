-- A page on a framework asks at each of its tables which versions its reader may read: an assessment six times. As with the
-- circles of the asker, the first answer is kept for the others in a transaction that only reads; the law is what it was.
create or replace function trust.versions() returns setof uuid
  language plpgsql stable security definer cost 100 rows 20 set search_path = ''
  as $$
declare
  me text := current_setting('lps.person', true);
  kept text := current_setting('lps.versions', true);
  ids uuid[];
  id uuid;
begin
  if me <> '' and left(kept, 36) = me then
    ids := substr(kept, 37);
  else
    ids := array(select s.version_id from frameworks.step s where trust.me() is not null
      union select v.id from frameworks.version v where v.space_id in (select trust.reach('frameworks', 'read')));
    if current_setting('transaction_read_only') = 'on' then perform set_config('lps.versions', me || ids::text, true); end if;
  end if;
  foreach id in array ids loop return next id; end loop;
end $$;

-- Whom the asker knows is asked at each name, and a page names the same few again and again: whoever was found is remembered
-- for the rest of a transaction that only reads, fifty of them. Who was not found is looked for anew. The law is what it was.
create or replace function trust.knows(other uuid) returns boolean
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  kept text := current_setting('lps.known', true);
  today date := trust.today();
  trees uuid[];
  known boolean := false;
begin
  if other = me then return true; end if;
  if left(kept, 36) is distinct from me::text then kept := me::text; end if;
  if strpos(kept, ',' || other::text) > 0 then return true; end if;
  <<look>> begin
    trees := array(select o.top_id from posts.post mine join organizations.organization o on o.id = mine.organization_id
      where mine.space_id = me and today between mine.starts and coalesce(mine.ends, 'infinity'));
    known := trees <> '{}' and exists (
      select 1 from posts.post theirs join organizations.organization o on o.id = theirs.organization_id
      where theirs.space_id = other and today between theirs.starts and coalesce(theirs.ends, 'infinity')
        and o.top_id = any(trees));
    exit look when known;
    known := exists (select 1 from sharing.membership m
      where m.person_id = other and trust.in_circle(m.space_id, other) and trust.in_circle(m.space_id, me));
    exit look when known;
    known := me is not null and exists (select 1 from people.setting s where s.space_id = other and s.findable);
    exit look when known;
    -- What is left hangs on a role that one of the two holds.
    exit look when not exists (select 1 from roles.role r where r.person_id in (me, other));
    known := trust.manages(other, 'posts', 'read') or exists (
      select 1 from roles.role r join posts.post mine on mine.space_id = me
      where r.person_id = other and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
        and today between mine.starts and coalesce(mine.ends, 'infinity')
        and r.space_id in (select trust.above(mine.organization_id))
    ) or exists (
      select 1 from roles.role r join roles.role mine on mine.space_id = r.space_id
      where r.person_id = other and mine.person_id = me
        and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
        and mine.from_at <= trust.now() and (mine.until_at is null or mine.until_at > trust.now()));
  end look;
  if known and me is not null and length(kept) < 1850 and current_setting('transaction_read_only') = 'on' then
    perform set_config('lps.known', kept || ',' || other::text, true);
  end if;
  return known;
end $$;
