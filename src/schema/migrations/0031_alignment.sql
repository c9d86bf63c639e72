-- What a leader hands over, frozen; and counts without names, for a fixed group and a fixed period.
create schema snapshots;
create schema tallies;
grant usage on schema snapshots, tallies to lps_app;

-- Who reads what is shown to an organization: whoever holds one of these roles there, and its head. Data viewers and boards
-- read counts alone.
insert into roles.permission (role, object, deed) values ('leadershipOffice', 'shown', 'read'), ('stateAgency', 'shown', 'read');

-- A frozen copy for one organization. The words stand in the manifest, whose hash anybody can compute again. It is delivered
-- after a quarter of an hour; nothing of it ever changes.
create table snapshots.snapshot (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  act text not null check (act in ('show upward')),
  noun text not null check (noun ~ '^[a-z ]{2,40}$'),
  item_id uuid not null,
  recipient_id uuid not null,
  manifest text not null check (octet_length(manifest) between 2 and 262144),
  -- The SHA-256 of the manifest. Content in the store is named by columns called sha256, and this names none.
  seal text not null,
  handed_at timestamptz not null default trust.now(),
  delivered_at timestamptz not null default trust.now() + interval '15 minutes',
  primary key (space_id, id),
  check (seal = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')),
  check (delivered_at = handed_at + interval '15 minutes')
);
create index snapshot_of_item on snapshots.snapshot (space_id, item_id, handed_at);
create index snapshot_for on snapshots.snapshot (recipient_id, handed_at);

-- What became of it: opened by its first reader, read by others, withdrawn before anybody opened it, revoked afterwards.
create table snapshots.step (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  snapshot_id uuid not null,
  step text not null check (step in ('opened', 'read', 'withdrawn', 'revoked')),
  who uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, snapshot_id) references snapshots.snapshot (space_id, id) on delete cascade
);
create unique index step_once on snapshots.step (space_id, snapshot_id, step, who);
-- It is opened or withdrawn, whichever comes first; the other finds the place taken.
create unique index opened_or_withdrawn on snapshots.step (space_id, snapshot_id) where step in ('opened', 'withdrawn');

-- The organizations whose shown copies the asker reads: those in which they hold the role themselves, not what is below.
create function trust.receives() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select r.space_id from roles.role r
      join roles.permission p on p.role = r.role and p.object = 'shown' and p.deed = 'read'
      where r.person_id = trust.me() and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
    union select h.id from trust.headed() h (id) $$;

-- May the asker show something to this organization? They hold a post there now, or below it.
create function trust.may_show(organization uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from posts.post p
    where p.space_id = trust.me() and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      and organization in (select trust.above(p.organization_id))) $$;

-- Who would read it there today: told to whoever may show something to it, before they do.
create function trust.readers_in(organization uuid) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select r.person_id from roles.role r
      join roles.permission p on p.role = r.role and p.object = 'shown' and p.deed = 'read'
      where r.space_id = organization and trust.may_show(organization)
        and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
    union select p.space_id from posts.post p join organizations.organization o on o.id = p.organization_id
      where o.id = organization and trust.may_show(organization)
        and trust.today() between p.starts and coalesce(p.ends, 'infinity')
        and p.role_kind = case o.kind when 'school' then 'principal' when 'district' then 'superintendent'
          when 'state' then 'stateAdministrator' else 'director' end $$;

-- Has its owner taken it back?
create function trust.taken_back(space uuid, snapshot uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from snapshots.step s
    where s.space_id = space and s.snapshot_id = snapshot and s.step in ('withdrawn', 'revoked')) $$;

-- Has somebody opened it?
create function trust.was_opened(space uuid, snapshot uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from snapshots.step s
    where s.space_id = space and s.snapshot_id = snapshot and s.step = 'opened') $$;

-- May the asker open this copy? It has been delivered to where they read, and is not their own.
create function trust.may_open(space uuid, snapshot uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from snapshots.snapshot s
    where s.space_id = space and s.id = snapshot and s.space_id <> trust.me() and s.delivered_at <= trust.now()
      and s.recipient_id in (select trust.receives())) and not trust.taken_back(space, snapshot) $$;

alter table snapshots.snapshot enable row level security;
create policy read on snapshots.snapshot for select to lps_app using (space_id = (select trust.me())
  or (recipient_id in (select trust.receives()) and delivered_at <= (select trust.now())
    and not trust.taken_back(space_id, id)));
create policy add on snapshots.snapshot for insert to lps_app with check (
  space_id = (select trust.me()) and handed_at = trust.now() and trust.holds(noun, item_id)
  and trust.may_show(recipient_id));
grant select, insert on snapshots.snapshot to lps_app;

alter table snapshots.step enable row level security;
create policy read on snapshots.step for select to lps_app using (
  space_id = (select trust.me()) or who = (select trust.me()));
create policy add on snapshots.step for insert to lps_app with check (
  who = (select trust.me()) and at = trust.now()
  and case when step in ('withdrawn', 'revoked') then space_id = (select trust.me())
    else trust.may_open(space_id, snapshot_id) end
  and (step in ('opened', 'withdrawn') or trust.was_opened(space_id, snapshot_id)));
grant select, insert on snapshots.step to lps_app;

-- Whom a count is about. The group is fixed for a school year when five leaders are there; whoever comes later joins it when
-- five have come, so that no count changes by a known person. Nobody reads it.
create table tallies.roster (
  space_id uuid not null,
  school_year text not null,
  person_id uuid not null,
  place_id uuid not null,
  since date not null,
  primary key (space_id, school_year, person_id)
);

-- Which months a tree of organizations has been counted for, by the top of the tree.
create table tallies.month (
  space_id uuid not null,
  month date not null check (extract(day from month) = 1),
  counted_at timestamptz not null default trust.now(),
  primary key (space_id, month)
);

-- A count that may be told, of a goal or of an organization's leaders as a whole. Nothing below five is ever stored.
create table tallies.tally (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid,
  part text not null check (part in ('goal', 'linked', 'apart', 'none')),
  school_year text not null,
  month date not null,
  leaders integer check (leaders >= 5),
  among integer check (among - leaders >= 5),
  goals integer not null check (goals >= 5),
  -- At least so many, in steps of five.
  schools integer check (schools >= 5 and schools % 5 = 0),
  primary key (space_id, id),
  unique nulls not distinct (space_id, goal_id, part, school_year, month),
  foreign key (space_id, goal_id) references plans.goal (space_id, id) on delete cascade,
  check ((goal_id is null) = (part <> 'goal') and (leaders is null) = (part <> 'goal'))
);

-- How much of a set is covered by told sets inside it, at most: those of different organizations are apart and add up, those
-- of one organization may be the same leaders. A cell stands at the end of its `path` from the top down.
create function tallies.covered(cells jsonb, depth integer, unit text) returns integer
  language plpgsql immutable set search_path = ''
  as $$
begin
  return greatest(
    (select coalesce(max((c -> 'counts' ->> unit)::integer), 0) from jsonb_array_elements(cells) c
      where jsonb_array_length(c -> 'path') = depth),
    (select coalesce(sum(tallies.covered(b.cells, depth + 1, unit)), 0) from (
      select jsonb_agg(c) as cells from jsonb_array_elements(cells) c where jsonb_array_length(c -> 'path') > depth
      group by c -> 'path' ->> depth) b));
end $$;

-- Complementary suppression: of cells that are `large` enough by themselves, which may be told beside those that stand? One is
-- told where it, and each told cell around it, is larger by five than what is told inside, in goals and in the leaders behind them. A `whole` counts as told for the
-- goals inside it even where it is not, for the wholes below may add up to it. Where not both can be told the lower `rank`
-- comes first: districts, then what is above them, then schools; goals before wholes, the larger before the smaller.
create function tallies.tellable(cells jsonb) returns setof text
  language plpgsql immutable set search_path = ''
  as $$
declare
  told jsonb := (select coalesce(jsonb_agg(c), '[]') from jsonb_array_elements(cells) c where (c ->> 'stands')::boolean);
  wholes jsonb := (select coalesce(jsonb_agg(c || '{"shadow": true}'), '[]') from jsonb_array_elements(cells) c
    where (c ->> 'whole')::boolean);
  one jsonb; tried jsonb;
begin
  for one in select c from jsonb_array_elements(cells) c where (c ->> 'large')::boolean and not (c ->> 'stands')::boolean
    order by (c ->> 'rank')::integer, (c ->> 'whole')::boolean, (c -> 'counts' ->> 'goals')::integer desc, c ->> 'key' loop
    tried := told || jsonb_build_array(one);
    continue when exists (
      select 1 from jsonb_array_elements(tried || wholes) a, jsonb_each_text(a -> 'counts') n
      where (a ->> 'key' = one ->> 'key' or one -> 'inside' ? (a ->> 'key'))
        and n.value::integer - 5 < tallies.covered(
          (select coalesce(jsonb_agg(b), '[]') from jsonb_array_elements(tried) b
            where b -> 'inside' ? (a ->> 'key') and not (a ? 'shadow' and (b ->> 'whole')::boolean)),
          0, n.key)
        and not (a ? 'shadow' and (one ->> 'whole')::boolean));
    told := tried;
    return next one ->> 'key';
  end loop;
end $$;

-- Who belongs to the groups of a tree in a month: leaders with a cycle in it, each with the one place of their main post. An
-- organization's group begins when five are there, and grows by five or more at once.
create function trust.enroll(top uuid, month date) returns void
  language sql volatile security definer set search_path = ''
  as $$ with leader as (
      select distinct on (c.space_id, c.school_year) c.space_id as person_id, c.school_year, p.organization_id as place_id
      from cycles.cycle c join posts.post p on p.space_id = c.space_id and p.id = c.post_id
        join organizations.organization o on o.id = p.organization_id
      where o.top_id = enroll.top and c.state <> 'draft'
        and c.starts < enroll.month + interval '1 month' and c.ends >= enroll.month
      order by c.space_id, c.school_year, p.main desc, c.starts, c.id),
    newcomer as (
      select a.id as space_id, l.* from leader l cross join trust.above(l.place_id) a (id)
      where not exists (select 1 from tallies.roster r
        where r.space_id = a.id and r.school_year = l.school_year and r.person_id = l.person_id))
    insert into tallies.roster (space_id, school_year, person_id, place_id, since)
      select n.space_id, n.school_year, n.person_id, n.place_id, enroll.month from newcomer n
      where 5 <= (select count(*) from newcomer m where m.space_id = n.space_id and m.school_year = n.school_year) $$;

-- The raw counts of a tree, as cells for `tallies.tellable`: of each goal under way who works on it by any path, and of each
-- organization which leaders' goals reach a goal above the schools, say why not, or neither. Called by the function below alone.
create function trust.raw_cells(top uuid) returns table (space uuid, goal uuid, part text, year text, people integer,
    leaders integer, among integer, goals integer, schools integer, rank integer,
    path text[], inside text[])
  language sql stable security definer set search_path = ''
  as $$ with recursive org as (
      select o.id, o.kind, case o.kind when 'district' then 0 when 'school' then 2 else 1 end as rank,
        array[o.id::text] as path from organizations.organization o where o.id = raw_cells.top
    union all select o.id, o.kind, case o.kind when 'district' then 0 when 'school' then 2 else 1 end, u.path || o.id::text
      from org u join organizations.organization o on o.parent_id = u.id),
    aim as (
      select g.space_id, g.id, g.state, g.school_year, org.kind, org.rank, org.path from plans.goal g join org on org.id = g.space_id
      where g.state <> 'draft'),
    reach as (
      select a.space_id, a.id, a.space_id as to_space_id, a.id as to_id from aim a
    union select r.space_id, r.id, l.to_space_id, l.to_goal_id
      from reach r join plans.link l on l.space_id = r.to_space_id and l.goal_id = r.to_id),
    high as (
      select distinct r.space_id, r.id from reach r join aim a on a.space_id = r.to_space_id and a.id = r.to_id
      where a.kind <> 'school'),
    work as (
      select g.space_id as person_id, g.id, c.school_year, g.apart from focus.goal g
        join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      where g.state <> 'dropped' and exists (select 1 from tallies.roster r
        where r.space_id = raw_cells.top and r.person_id = g.space_id and r.school_year = c.school_year)),
    serves as (
      select distinct w.person_id, w.id, w.school_year, r.to_space_id, r.to_id from work w
        join focus.goal_link l on l.space_id = w.person_id and l.goal_id = w.id
        join reach r on r.space_id = l.to_space_id and r.id = l.to_goal_id),
    size as (
      select r.space_id, r.school_year, count(*)::integer as among,
        count(distinct r.place_id) filter (where org.kind = 'school')::integer as schools
      from tallies.roster r left join org on org.id = r.place_id
      where r.space_id in (select id from org) group by 1, 2),
    worked as (
      select a.space_id, a.id, a.school_year, a.rank, a.path, count(distinct s.person_id)::integer as people,
        count(distinct s.id)::integer as goals, count(distinct r.place_id) filter (where p.kind = 'school')::integer as schools
      from aim a join serves s on s.to_space_id = a.space_id and s.to_id = a.id and s.school_year = a.school_year
        join tallies.roster r on r.space_id = a.space_id and r.person_id = s.person_id and r.school_year = a.school_year
        left join org p on p.id = r.place_id
      where a.state = 'inProgress' group by 1, 2, 3, 4, 5),
    sorted as (
      select w.*, case when exists (select 1 from focus.goal_link l
          join high h on h.space_id = l.to_space_id and h.id = l.to_goal_id
          where l.space_id = w.person_id and l.goal_id = w.id) then 'linked'
        when w.apart <> '' then 'apart' else 'none' end as part from work w),
    parted as (
      select r.space_id, s.part, s.school_year, org.rank, org.path, count(distinct s.person_id)::integer as people,
        count(*)::integer as goals
      from sorted s join tallies.roster r on r.person_id = s.person_id and r.school_year = s.school_year
        join org on org.id = r.space_id
      group by 1, 2, 3, 4, 5)
    select w.space_id, w.id, 'goal', w.school_year, w.people, w.people, z.among, w.goals,
        case when z.schools - w.schools >= 5 and w.schools >= 5 then w.schools - w.schools % 5 end, w.rank, w.path,
        array(select r.to_id::text from reach r where r.space_id = w.space_id and r.id = w.id and r.to_id <> w.id)
        || case when exists (select 1 from high h where h.space_id = w.space_id and h.id = w.id)
          then array(select up || ' linked' from unnest(w.path) up) else '{}' end
      from worked w join size z on z.space_id = w.space_id and z.school_year = w.school_year
    union all select p.space_id, null, p.part, p.school_year, p.people, null, null, p.goals, null, p.rank, p.path,
        array(select up || ' ' || p.part from unnest(p.path) up where up <> p.space_id::text)
      from parted p
      -- Where all share one value there is nothing to tell that would not be told of each.
      where exists (select 1 from parted q
        where q.space_id = p.space_id and q.school_year = p.school_year and q.part <> p.part) $$;

-- Tallies: counts the trees of this LPS for a month that is over, once, suppresses, and stores what may be told. A number that
-- was told stands until one may be told that differs by five or more. Gives how many were told, to work of the house alone.
create function trust.count_goals() returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  wanted date := date_trunc('month', trust.today() - interval '1 month');
  top record; added integer; told integer := 0;
begin
  if trust.me() is not null then return 0; end if;
  for top in select distinct o.top_id as id from organizations.organization o where not exists (
      select 1 from tallies.month m where m.space_id = o.top_id and m.month = wanted) loop
    insert into tallies.month (space_id, month) values (top.id, wanted) on conflict do nothing;
    continue when not found;
    perform trust.enroll(top.id, wanted);
    with cell as materialized (
        select *, coalesce(goal::text, space || ' ' || part) as key from trust.raw_cells(top.id)),
      standing as (
        select distinct on (t.space_id, t.goal_id, t.part, t.school_year) t.* from tallies.tally t
        where t.space_id in (select o.id from organizations.organization o where o.top_id = top.id)
        order by t.space_id, t.goal_id, t.part, t.school_year, t.month desc),
      compared as (
        select c.*, s.id is not null and (abs(c.goals - s.goals) < 5 or abs(c.leaders - s.leaders) < 5) as stands,
          c.people >= 5 and c.goals >= 5 and (c.among is null or c.among - c.people >= 5) as large,
          coalesce(s.goals, c.goals) as before_goals, coalesce(s.leaders, c.leaders) as before_leaders
        from cell c left join standing s on s.space_id = c.space and s.goal_id is not distinct from c.goal
          and s.part = c.part and s.school_year = c.year),
      chosen as (
        select tallies.tellable(jsonb_agg(jsonb_build_object('key', key, 'path', path, 'inside', inside, 'rank', rank,
          'whole', goal is null, 'large', large, 'stands', stands, 'counts', jsonb_build_object(
            'goals', case when stands then before_goals else goals end,
            'leaders', case when stands and goal is not null then before_leaders else people end)))) as key
        from compared where stands or large or part = 'linked' group by year)
      insert into tallies.tally (space_id, goal_id, part, school_year, month, leaders, among, goals, schools)
        select c.space, c.goal, c.part, c.year, wanted, c.leaders, c.among, c.goals, c.schools
        from cell c join chosen on chosen.key = c.key;
    get diagnostics added = row_count;
    told := told + added;
  end loop;
  return told;
end $$;

-- Read by everybody in the same tree; written by the function above alone.
alter table tallies.roster enable row level security;
create policy nobody on tallies.roster for all to lps_app using (false);
alter table tallies.month enable row level security;
create policy read on tallies.month for select to lps_app using (space_id in (select trust.my_trees()));
alter table tallies.tally enable row level security;
create policy read on tallies.tally for select to lps_app using (space_id in (select trust.my_trees()));
grant select on tallies.month, tallies.tally to lps_app;

revoke all on function trust.receives, trust.may_show, trust.readers_in, trust.taken_back, trust.was_opened,
  trust.may_open, trust.enroll, trust.raw_cells, trust.count_goals, tallies.covered, tallies.tellable from public;
grant execute on function trust.receives, trust.may_show, trust.readers_in, trust.taken_back, trust.was_opened,
  trust.may_open, trust.count_goals to lps_app;
do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'trust'::regnamespace
    and proname in ('receives', 'may_show', 'readers_in', 'taken_back', 'was_opened', 'may_open', 'enroll', 'raw_cells',
      'count_goals') loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
alter function trust.receives rows 2;
alter function trust.readers_in rows 5;
