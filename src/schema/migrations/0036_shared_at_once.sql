-- What others share with the asker, the latest sharing first, at most so many; asked once for each owner and circle and not for each item: whether one is a member,
-- whether somebody there evaluates the owner, and since when the owner has been one without a break. The law is that of
-- `trust.granted`, which policies ask of a single row.
create function trust.shared_lately(most integer) returns table (noun text, space_id uuid, item_id uuid, at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ with open as materialized (
      select distinct g.circle_id, g.space_id
      from sharing.membership m join sharing.grant g on g.circle_id = m.space_id
      where m.person_id = trust.me() and g.space_id <> trust.me()
        and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())),
    standing as materialized (
      select o.circle_id, o.space_id, m.from_at
      from open o join sharing.membership m on m.space_id = o.circle_id and m.person_id = o.space_id
      where m.state = 'member' and (m.until_at is null or m.until_at > trust.now())
        and trust.in_circle(o.circle_id, trust.me()) and not trust.evaluator_in(o.circle_id, o.space_id)),
    given as (
        select g.noun, g.space_id, g.item_id, g.from_at
        from standing s join sharing.grant g on g.circle_id = s.circle_id and g.space_id = s.space_id
        where s.from_at <= g.from_at and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      union all
        select g.noun, g.space_id, g.item_id, g.from_at from sharing.grant g
        where g.person_id = trust.me() and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
          and not trust.evaluates(trust.me(), g.space_id))
    select g.noun, g.space_id, g.item_id, max(g.from_at) as at from given g
    where g.noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = g.space_id and e.id = g.item_id and e.trashed_at is null)
    group by g.noun, g.space_id, g.item_id order by at desc, g.item_id limit most $$;

create or replace function trust.shared_with_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select s.noun, s.space_id, s.item_id from trust.shared_lately(null) s $$;

revoke all on function trust.shared_lately from public;
grant execute on function trust.shared_lately to lps_app;
alter function trust.shared_lately cost 2000 rows 20;
alter function trust.shared_with_me() rows 20;
