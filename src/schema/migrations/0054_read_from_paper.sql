-- What readers asked for: a note typed from paper, a question that is no second opening, and until when something is open.

-- The links whose id ends in these letters and that lead somewhere now. A typed address names its link by them; whether its
-- seal is right is proven by the program, over the whole id, before anything is opened.
create function trust.links_ending(ending text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select l.id from snapshots.link l join snapshots.snapshot s on s.space_id = l.space_id and s.id = l.snapshot_id
    where right(l.id::text, 5) = ending and s.act = 'publish' and s.delivered_at <= trust.now()
      and l.expires_at > trust.now() and not trust.taken_back(l.space_id, l.snapshot_id) $$;
create index link_by_ending on snapshots.link (right(id::text, 5));

-- Whoever just asked a question, or whose question has to be mended, has the note open already: that is no further opening.
drop function trust.open_link();
create function trust.open_link(again boolean) returns table (manifest text)
  language plpgsql volatile security definer set search_path = ''
  as $$
declare one record;
begin
  select l.space, l.snapshot into one from trust.linked() l;
  if not found then return; end if;
  if one.space is distinct from trust.me() then
    insert into snapshots.step (space_id, snapshot_id, step) values (one.space, one.snapshot, 'opened')
      on conflict (space_id, snapshot_id) where step in ('opened', 'withdrawn') do nothing;
    -- Taken back in this very moment: nobody sees it.
    if trust.taken_back(one.space, one.snapshot) then return; end if;
    -- An address that says so by itself opens nothing uncounted that nobody opened before.
    update snapshots.link l set views = l.views + 1, viewed_at = trust.now()
      where l.space_id = one.space and l.snapshot_id = one.snapshot and not (again and l.views > 0);
  end if;
  return query select s.manifest from snapshots.snapshot s where s.space_id = one.space and s.id = one.snapshot;
end $$;

-- When what is open to the asker closes by itself; nothing where it stays open, or is not open to them at all. Of several
-- ways the last that closes, for as long they see it.
create function trust.closes_at(noun text, owner uuid, item uuid) returns timestamptz
  language sql stable security definer set search_path = ''
  as $$ select nullif(max(least(coalesce(g.until_at, 'infinity'),
      coalesce(g.from_at + make_interval(days => c.open_days), 'infinity'))), 'infinity')
    from sharing.grant g left join sharing.circle c on c.space_id = g.circle_id
    where g.space_id = owner and g.item_id = item and g.noun = closes_at.noun and g.from_at <= trust.now()
      and ((g.person_id = trust.me() and (g.until_at is null or g.until_at > trust.now())
          and trust.open_to(trust.me(), closes_at.noun, owner, item))
        or trust.open_in(g.circle_id, closes_at.noun, owner, item)) $$;

revoke all on function trust.links_ending, trust.open_link, trust.closes_at from public;
grant execute on function trust.links_ending, trust.open_link, trust.closes_at to lps_app;
alter function trust.links_ending rows 1;
alter function trust.links_ending cost 500;
alter function trust.open_link rows 1;
alter function trust.open_link cost 2000;
alter function trust.closes_at cost 2000;
