-- Partners find each other, agree how they work, and note what an outside coach gives.
create schema agreements;
create schema partners;
grant usage on schema agreements, partners to lps_app;

-- What the members of a circle agreed on: norms of ours by their key, one of their own, how often they meet, how long what
-- they show each other stays open, and in a coaching the hours promised. Each proposal is a version.
create table agreements.version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  number integer not null check (number > 0),
  norms text[] not null check (norms <@ array['between us', 'equals', 'owner leads', 'facts first', 'free to go']),
  own text not null default '' check (length(own) <= 1000),
  cadence text not null default '' check (length(cadence) <= 300),
  open_days smallint check (open_days between 1 and 366),
  hours numeric(4, 1) check (hours > 0 and hours <= 500),
  proposed_by uuid not null,
  proposed_at timestamptz not null default trust.now(),
  in_force_at timestamptz,
  primary key (space_id, id),
  unique (space_id, number),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade,
  check (cardinality(norms) > 0 or own <> '')
);

create table agreements.acceptance (
  space_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, version_id, person_id),
  foreign key (space_id, version_id) references agreements.version (space_id, id) on delete cascade
);

-- Whether somebody may be asked: how many partners they can have at a time, and whether people of other districts are
-- suggested, too. `suggested_at` turns the suggestions round fairly; nobody reads it.
create table partners.wish (
  space_id uuid primary key,
  places smallint not null check (places between 0 and 3),
  elsewhere boolean not null default false,
  suggested_at timestamptz,
  foreign key (space_id, space_id) references people.person (space_id, id) on delete cascade
);

-- Who was suggested to somebody, and what they put off.
create table partners.suggestion (
  space_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null default trust.now(),
  put_off_at timestamptz,
  primary key (space_id, person_id)
);

-- Which of several partnerships is somebody's main one.
create table partners.main (
  space_id uuid primary key,
  circle_id uuid not null
);

-- Hours that an outside coach gave, noted by either.
create table partners.given (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  on_day date not null,
  minutes smallint not null check (minutes between 5 and 600),
  note text not null default '' check (length(note) <= 200),
  noted_by uuid not null,
  noted_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, space_id) references sharing.circle (space_id, id) on delete cascade
);

-- May I propose an agreement here? Either of two may; in a roundtable its hosts.
create function trust.may_propose(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from sharing.circle c where c.space_id = circle and c.ended_at is null
    and trust.in_circle(circle, trust.me()) and (c.kind <> 'roundtable' or trust.hosts(circle))) $$;

-- Ending: the asker accepts the latest version; false when it is not the latest, or not theirs to accept. Of two it comes
-- into force when both have accepted, in a roundtable when it is proposed. Then it says how long what is shared with the
-- circle stays open. In a roundtable a longer time waits until all have accepted. What has been open longer, by the old time
-- or the new, is closed for good: a later agreement opens nothing again.
create function trust.accept_agreement(circle uuid, version uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
declare here sharing.circle; latest agreements.version; everybody boolean; days smallint;
begin
  select c.* into here from sharing.circle c where c.space_id = circle and c.ended_at is null for no key update;
  if not found or not trust.in_circle(circle, trust.me()) then return false; end if;
  select v.* into latest from agreements.version v where v.space_id = circle order by v.number desc limit 1;
  if latest.id is distinct from version then return false; end if;
  insert into agreements.acceptance (space_id, version_id, person_id) values (circle, version, trust.me())
    on conflict do nothing;
  select bool_and(a.person_id is not null) and (here.kind = 'roundtable' or count(*) = 2) into everybody
    from sharing.membership m left join agreements.acceptance a
      on a.space_id = m.space_id and a.version_id = version and a.person_id = m.person_id
    where m.space_id = circle and m.state = 'member' and m.from_at <= trust.now()
      and (m.until_at is null or m.until_at > trust.now());
  if not everybody and here.kind <> 'roundtable' then return true; end if;
  update agreements.version v set in_force_at = trust.now()
    where v.space_id = circle and v.id = version and v.in_force_at is null;
  days := case when everybody then latest.open_days else least(here.open_days, latest.open_days) end;
  if days is distinct from here.open_days then
    update sharing.grant g set until_at = trust.now()
      where g.circle_id = circle and (g.until_at is null or g.until_at > trust.now())
        and g.from_at + make_interval(days => least(here.open_days, days)) <= trust.now();
    update sharing.circle c set open_days = days where c.space_id = circle;
  end if;
  return true;
end $$;

-- Ending: who is asked into a partnership or coaching says no. The asking ends for both and nobody is told; false when there
-- is none.
create function trust.decline_circle(gone uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform 1 from sharing.circle c where c.space_id = gone for no key update;
  if not exists (select 1 from sharing.membership m join sharing.circle c on c.space_id = m.space_id
    where m.space_id = gone and m.person_id = trust.me() and m.state = 'asked' and m.until_at is null
      and c.kind <> 'roundtable' and c.ended_at is null) then return false; end if;
  update sharing.grant set until_at = trust.now()
    where circle_id = gone and (until_at is null or until_at > trust.now());
  update sharing.membership set until_at = trust.now() where space_id = gone and until_at is null;
  update sharing.circle set ended_at = trust.now() where space_id = gone;
  return true;
end $$;

-- Who asks the asker into which circle, by name: they are to know it, also where they could not find each other.
create function trust.who_asks() returns table (circle uuid, person uuid, name text)
  language sql stable security definer set search_path = ''
  as $$ select m.space_id, p.id, p.name from sharing.membership m
      join sharing.circle c on c.space_id = m.space_id and c.ended_at is null
      join people.person p on p.space_id = m.asked_by and p.id = m.asked_by
    where m.person_id = trust.me() and m.state = 'asked'
      and m.from_at <= trust.now() and (m.until_at is null or m.until_at > trust.now()) $$;

-- Do the two stand in the line of evaluation, one above the other? To the asker, about themselves and one other.
create function trust.in_line(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ with recursive up as (
      select a.evaluator_id as id from supervision.assignment a
        where a.space_id = trust.me() and a.during @> trust.now()
    union select a.evaluator_id from up join supervision.assignment a
        on a.space_id = up.id and a.during @> trust.now()),
    down as (
      select a.space_id as id from supervision.assignment a
        where a.evaluator_id = trust.me() and a.during @> trust.now()
    union select a.space_id from down join supervision.assignment a
        on a.evaluator_id = down.id and a.during @> trust.now())
    select other in (select up.id from up union all select down.id from down) $$;

-- Matching: a few people who said they may be asked. They do the same work at another place that is neither above nor below
-- one of the asker's; neither stands above the other in the line of evaluation; they have a free place; they are not away,
-- not with the asker already and not put off by them. Who was suggested or asked least lately comes first. What was
-- suggested stays for a month, while it fits: to look again shows nobody else.
create function trust.suggest_partners(most integer) returns setof uuid
  language sql volatile security definer set search_path = ''
  as $$ with recursive
    held as materialized (
      select p.space_id as id, p.id as post_id, p.role_kind, p.organization_id from posts.post p
      where (select trust.today()) between p.starts and coalesce(p.ends, 'infinity')),
    mine as materialized (select h.role_kind, h.organization_id from held h where h.id = trust.me()),
    above as (
        select o.id, o.parent_id from organizations.organization o where o.id in (select m.organization_id from mine m)
      union select o.id, o.parent_id from above join organizations.organization o on o.id = above.parent_id),
    below as (
        select m.organization_id as id from mine m
      union select o.id from below join organizations.organization o on o.parent_id = below.id),
    near as materialized (select above.id from above union select below.id from below),
    place as materialized (
        select o.id, o.top_id, o.id as district from organizations.organization o where o.parent_id is null
      union all select o.id, o.top_id, case when o.kind = 'district' then o.id else place.district end
        from place join organizations.organization o on o.parent_id = place.id),
    up as (
        select a.evaluator_id as id from supervision.assignment a
          where a.space_id = trust.me() and a.during @> trust.now()
      union select a.evaluator_id from up join supervision.assignment a
          on a.space_id = up.id and a.during @> trust.now()),
    down as (
        select a.space_id as id from supervision.assignment a
          where a.evaluator_id = trust.me() and a.during @> trust.now()
      union select a.space_id from down join supervision.assignment a
          on a.evaluator_id = down.id and a.during @> trust.now()),
    line as materialized (select up.id from up union select down.id from down),
    home as materialized (select p.top_id, p.district from mine m join place p on p.id = m.organization_id),
    stays as materialized (select not exists (
      select 1 from partners.wish w where w.space_id = trust.me() and not w.elsewhere) as far),
    paired as materialized (
      select m.person_id as id, count(*) filter (where m.until_at is null) as present,
        max(m.from_at) filter (where m.asked_by <> m.person_id) as asked_at
      from sharing.membership m join sharing.circle c on c.space_id = m.space_id
      where c.kind = 'partnership' group by m.person_id),
    known as materialized (
      select other.person_id as id
      from sharing.membership me join sharing.membership other on other.space_id = me.space_id
        join sharing.circle c on c.space_id = me.space_id and c.kind <> 'roundtable'
      where me.person_id = trust.me() and me.until_at is null and other.until_at is null),
    wishing as materialized (
      select w.space_id as id, greatest(w.suggested_at, paired.asked_at) as last_at, w.elsewhere
      from partners.wish w left join paired on paired.id = w.space_id
      where w.places > coalesce(paired.present, 0) and w.space_id <> trust.me()
        and w.space_id not in (select line.id from line)
        and w.space_id not in (select known.id from known)
        and w.space_id not in (select s.person_id from partners.suggestion s
          where s.space_id = trust.me() and s.put_off_at > trust.now() - interval '180 days')),
    fit as materialized (
      select w.id, min(w.last_at) as last_at
      from wishing w join held h on h.id = w.id join place p on p.id = h.organization_id
        left join people.setting e on e.space_id = w.id and e.findable
      group by w.id
      having bool_or(h.role_kind in (select m.role_kind from mine m))
        and not bool_or(h.organization_id in (select near.id from near))
        and bool_or(p.district in (select home.district from home)
          or ((select far from stays) and w.elsewhere
            and (p.top_id in (select home.top_id from home) or e.space_id is not null)))
        and not bool_and(exists (select 1 from posts.leave l where l.space_id = h.id and l.post_id = h.post_id
          and trust.today() between l.starts and coalesce(l.ends, 'infinity')))),
    kept as materialized (
      select s.person_id as id, s.made_at from partners.suggestion s join fit on fit.id = s.person_id
      where s.space_id = trust.me() and s.put_off_at is null and s.made_at > trust.now() - interval '30 days'
      order by s.made_at, s.person_id limit least(most, 3)),
    fresh as materialized (
      select fit.id from fit where fit.id not in (select kept.id from kept)
      order by fit.last_at nulls first, md5(fit.id::text || trust.me()::text)
      limit greatest(least(most, 3) - (select count(*) from kept), 0)),
    turned as (
      update partners.wish w set suggested_at = trust.now() from fresh where w.space_id = fresh.id),
    noted as (
      insert into partners.suggestion (space_id, person_id) select trust.me(), fresh.id from fresh
      on conflict (space_id, person_id) do update set made_at = excluded.made_at, put_off_at = null)
    select found.id from (
      select kept.id, kept.made_at from kept union all select fresh.id, trust.now() from fresh) found
    order by found.made_at, found.id $$;

do $$
declare one text;
begin
  foreach one in array array['may_propose(uuid)', 'accept_agreement(uuid, uuid)', 'decline_circle(uuid)',
    'who_asks()', 'in_line(uuid)', 'suggest_partners(integer)'] loop
    execute format('revoke all on function trust.%s from public', one);
    execute format('grant execute on function trust.%s to lps_app', one);
    execute format('alter function trust.%s cost 2000', one);
  end loop;
end $$;
alter function trust.suggest_partners(integer) rows 3;
alter function trust.who_asks() rows 3;

-- An agreement is seen by the present members of its circle; whoever proposed a version or accepted one keeps sight of that.
-- What is in force stays as it is; a proposal can be taken back by who made it.
alter table agreements.version enable row level security;
create policy read on agreements.version for select to lps_app using (
  space_id in (select trust.my_circles()) or proposed_by = (select trust.me()));
create policy add on agreements.version for insert to lps_app with check (
  proposed_by = (select trust.me()) and proposed_at = trust.now() and in_force_at is null
  and trust.may_propose(space_id));
create policy remove on agreements.version for delete to lps_app using (
  proposed_by = (select trust.me()) and in_force_at is null and space_id in (select trust.my_circles()));
grant select, insert, delete on agreements.version to lps_app;

alter table agreements.acceptance enable row level security;
create policy read on agreements.acceptance for select to lps_app using (
  space_id in (select trust.my_circles()) or person_id = (select trust.me()));
grant select on agreements.acceptance to lps_app;

-- Wishes, suggestions and which partnership is the main one are one's own; who is suggested is written by trust alone.
alter table partners.wish enable row level security;
create policy read on partners.wish for select to lps_app using (space_id = (select trust.me()));
create policy add on partners.wish for insert to lps_app with check (space_id = (select trust.me()));
create policy change on partners.wish for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select (space_id, places, elsewhere), insert (space_id, places, elsewhere), update (places, elsewhere)
  on partners.wish to lps_app;

alter table partners.suggestion enable row level security;
create policy read on partners.suggestion for select to lps_app using (space_id = (select trust.me()));
create policy change on partners.suggestion for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, update (put_off_at) on partners.suggestion to lps_app;

alter table partners.main enable row level security;
create policy own on partners.main for all to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert, update (circle_id) on partners.main to lps_app;

-- Hours given are seen and noted by the present members; who noted a line can take it away.
alter table partners.given enable row level security;
create policy read on partners.given for select to lps_app using (
  space_id in (select trust.my_circles()) or noted_by = (select trust.me()));
create policy add on partners.given for insert to lps_app with check (
  noted_by = (select trust.me()) and space_id in (select trust.my_circles()));
create policy remove on partners.given for delete to lps_app using (
  noted_by = (select trust.me()) and space_id in (select trust.my_circles()));
grant select, insert, delete on partners.given to lps_app;
