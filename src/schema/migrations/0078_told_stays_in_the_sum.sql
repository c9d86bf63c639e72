-- Counts that were told stay in the sum: what an organization does to its goals and schools tells of no group below five.

-- What a told count was of: how many leaders, inside which others it lay, which lay inside it. Nobody reads it; what is told
-- later is held against it, whatever became of the links, the goals and the schools since.
create table tallies.basis (
  space_id uuid not null,
  id uuid not null,
  people integer not null,
  inside text[] not null,
  holds text[] not null,
  primary key (space_id, id),
  foreign key (space_id, id) references tallies.tally (space_id, id) on delete cascade
);
alter table tallies.basis enable row level security;
create policy nobody on tallies.basis for all to lps_app using (false);

-- As before; and a number that stands stays beside the others until the one that may take its place is told.
create or replace function tallies.tellable(cells jsonb) returns setof text
  language plpgsql immutable set search_path = ''
  as $$
declare
  told jsonb := (select coalesce(jsonb_agg(
      case when c ? 'before' then c || jsonb_build_object('counts', c -> 'before') else c end), '[]')
    from jsonb_array_elements(cells) c where (c ->> 'stands')::boolean or c ? 'before');
  wholes jsonb := (select coalesce(jsonb_agg(c || '{"shadow": true}'), '[]') from jsonb_array_elements(cells) c
    where (c ->> 'whole')::boolean);
  one jsonb; tried jsonb; done text[] := '{}';
begin
  -- Each rank twice: what bowed to a number that stood may be told once another took that number's place.
  for turn in 0..5 loop
    for one in select c from jsonb_array_elements(cells) c
      where (c ->> 'rank')::integer = turn / 2 and (c ->> 'large')::boolean and not (c ->> 'stands')::boolean
        and c ->> 'key' <> all (done)
      order by (c ->> 'whole')::boolean, (c -> 'counts' ->> 'goals')::integer desc, c ->> 'key' loop
      tried := jsonb_build_array(one) || (select coalesce(jsonb_agg(t), '[]') from jsonb_array_elements(told) t
        where t ->> 'key' <> one ->> 'key');
      continue when exists (
        select 1 from jsonb_array_elements(tried || wholes) a, jsonb_each_text(a -> 'counts') n
        where (a ->> 'key' = one ->> 'key' or one -> 'inside' ? (a ->> 'key'))
          and n.value::integer - 5 < tallies.covered(
            (select coalesce(jsonb_agg(b), '[]') from jsonb_array_elements(tried) b
              where b -> 'inside' ? (a ->> 'key') and not (a ? 'shadow' and (b ->> 'whole')::boolean)),
            0, n.key)
          and not (a ? 'shadow' and (one ->> 'whole')::boolean));
      told := tried;
      done := done || (one ->> 'key');
      return next one ->> 'key';
    end loop;
  end loop;
end $$;

-- As before, of goals in every state but drafts: whether one is under way, the function below asks. And a set lies inside another
-- where its group does, also when it was moved away from below it.
create or replace function trust.raw_cells(top uuid) returns table (space uuid, goal uuid, part text, year text, people integer,
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
    -- Whose group holds another's, though it does not stand above it: a school was moved, and the groups of a year stay.
    beside as (
      select a.space_id as one, b.space_id as other, a.school_year
      from tallies.roster a join tallies.roster b on b.school_year = a.school_year and b.person_id = a.person_id
        join org x on x.id = a.space_id join org y on y.id = b.space_id
        join size s on s.space_id = a.space_id and s.school_year = a.school_year
        join size z on z.space_id = b.space_id and z.school_year = b.school_year
      where not y.id::text = any(x.path) and not x.id::text = any(y.path) and (z.among, y.id) > (s.among, x.id)
      group by 1, 2, 3 having count(*) >= 5),
    worked as (
      select a.space_id, a.id, a.school_year, a.rank, a.path, count(distinct s.person_id)::integer as people,
        count(distinct s.id)::integer as goals, count(distinct r.place_id) filter (where p.kind = 'school')::integer as schools
      from aim a join serves s on s.to_space_id = a.space_id and s.to_id = a.id and s.school_year = a.school_year
        join tallies.roster r on r.space_id = a.space_id and r.person_id = s.person_id and r.school_year = a.school_year
        left join org p on p.id = r.place_id
      group by 1, 2, 3, 4, 5),
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
          then array(select up || ' linked' from unnest(w.path) up
            union select b.other || ' linked' from beside b where b.one = w.space_id and b.school_year = w.school_year)
          else '{}' end
      from worked w join size z on z.space_id = w.space_id and z.school_year = w.school_year
    union all select p.space_id, null, p.part, p.school_year, p.people, null, null, p.goals, null, p.rank, p.path,
        array(select up || ' ' || p.part from unnest(p.path) up where up <> p.space_id::text
          union select b.other || ' ' || p.part from beside b where b.one = p.space_id and b.school_year = p.school_year)
      from parted p
      -- Where all share one value there is nothing to tell that would not be told of each.
      where exists (select 1 from parted q
        where q.space_id = p.space_id and q.school_year = p.school_year and q.part <> p.part) $$;

-- As before; but each number that was told this school year and has no later one is in the sum, whatever became of its goal;
-- it lies where it lies now and where it lay when it was told. The three numbers are told anew as those of goals are, and of two
-- school years each is told by itself.
create or replace function trust.count_goals() returns integer
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
    with recursive org as (
        select o.id, case o.kind when 'district' then 0 when 'school' then 2 else 1 end as rank, array[o.id::text] as path
        from organizations.organization o where o.id = top.id
      union all select o.id, case o.kind when 'district' then 0 when 'school' then 2 else 1 end, u.path || o.id::text
        from org u join organizations.organization o on o.parent_id = u.id),
      raw as materialized (
        select c.*, coalesce(c.goal::text, c.space || ' ' || c.part) as key, coalesce(g.state = 'inProgress', true) as open
        from trust.raw_cells(top.id) c left join plans.goal g on g.space_id = c.space and g.id = c.goal),
      standing as materialized (
        select distinct on (t.space_id, t.goal_id, t.part, t.school_year) t.*,
          coalesce(t.goal_id::text, t.space_id || ' ' || t.part) as key, b.people, coalesce(b.inside, '{}') as inside, coalesce(b.holds, '{}') as holds
        from tallies.tally t left join tallies.basis b on b.space_id = t.space_id and b.id = t.id
        where t.space_id in (select id from org) and t.school_year in (select year from raw)
        order by t.space_id, t.goal_id, t.part, t.school_year, t.month desc),
      known as (
        select r.* from raw r
        union all select s.space_id, s.goal_id, s.part, s.school_year, 0, 0, null, 0, null, o.rank, o.path,
          array(select up || ' ' || s.part from unnest(o.path) up where up <> s.space_id::text), s.key, false
        from standing s join org o on o.id = s.space_id
        where not exists (select 1 from raw r where r.key = s.key and r.year = s.school_year)),
      cell as materialized (
        select f.space, f.goal, f.part, f.year, f.people, f.leaders, f.among, f.goals, f.schools, f.rank, f.path, f.key,
          f.inside || coalesce(s.inside, '{}')
            || array(select t.key from standing t where t.school_year = f.year and f.key = any(t.holds)) as inside,
          f.open and f.people >= 5 and f.goals >= 5 and (f.among is null or f.among - f.people >= 5)
            and (s.id is null or coalesce(abs(f.goals - s.goals) >= 5 and abs(f.people - coalesce(s.leaders, s.people)) >= 5, false))
            as large,
          s.id is not null as before, s.goals as before_goals, coalesce(s.leaders, s.people, f.people) as before_people
        from known f left join standing s on s.key = f.key and s.school_year = f.year),
      chosen as (
        select c.year, tallies.tellable(jsonb_agg(jsonb_build_object('key', key, 'path', path, 'inside', inside, 'rank', rank,
          'whole', goal is null, 'large', large, 'stands', before and not large,
          'counts', jsonb_build_object('goals', goals, 'leaders', people))
          || case when before then jsonb_build_object('before', jsonb_build_object('goals', before_goals, 'leaders', before_people))
            else '{}' end)) as key
        from cell c where large or before or part = 'linked' group by c.year),
      stored as (
        insert into tallies.tally (space_id, goal_id, part, school_year, month, leaders, among, goals, schools)
          select c.space, c.goal, c.part, c.year, wanted, c.leaders, c.among, c.goals, c.schools
          from cell c join chosen on chosen.key = c.key and chosen.year = c.year
          returning space_id, id, coalesce(goal_id::text, space_id || ' ' || part) as key, school_year)
      insert into tallies.basis (space_id, id, people, inside, holds)
        select s.space_id, s.id, c.people, c.inside,
          array(select b.key from cell b where b.year = c.year and c.key = any(b.inside))
        from stored s join cell c on c.key = s.key and c.year = s.school_year;
    get diagnostics added = row_count;
    told := told + added;
  end loop;
  return told;
end $$;

-- As before; and of the leaders of an organization five have to be left who did not meet, also beside those inside it.
create or replace function trust.count_meetings() returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  wanted date := date_trunc('month', trust.today() - interval '1 month');
  top record; added integer; told integer := 0;
begin
  if trust.me() is not null then return 0; end if;
  for top in select distinct o.top_id as id from tallies.wish w join organizations.organization o on o.id = w.space_id
      where w.since <= wanted and not exists (
        select 1 from tallies.meeting_month m where m.space_id = o.top_id and m.month = wanted) loop
    insert into tallies.meeting_month (space_id, month) values (top.id, wanted) on conflict do nothing;
    continue when not found;
    perform trust.enroll(top.id, wanted);
    with recursive org as (
        select o.id, case o.kind when 'district' then 0 when 'school' then 2 else 1 end as rank, array[o.id::text] as path
        from organizations.organization o where o.id = top.id
      union all select o.id, case o.kind when 'district' then 0 when 'school' then 2 else 1 end, u.path || o.id::text
        from org u join organizations.organization o on o.parent_id = u.id),
      wished as (select org.* from org join tallies.wish w on w.space_id = org.id and w.since <= wanted),
      member as materialized (
        select r.space_id, r.person_id from tallies.roster r join wished w on w.id = r.space_id
        where r.school_year = (select max(l.school_year) from tallies.roster l
          where l.space_id = r.space_id and l.since <= wanted)),
      met as (
        select b.space_id, b.person_id, m.id
        from member b join sharing.membership s on s.person_id = b.person_id and s.state = 'member'
          join sharing.circle c on c.space_id = s.space_id and c.kind in ('partnership', 'roundtable')
          join meetings.meeting m on m.space_id = c.space_id and m.state = 'held' and m.starts_at >= s.from_at
            and (s.until_at is null or m.starts_at < s.until_at)
        where m.starts_at >= wanted and m.starts_at < wanted + interval '1 month'),
      size as (select b.space_id, count(*)::integer as among from member b group by 1),
      -- Whose group holds another's, though it does not stand above it: a school was moved, and the groups of a year stay.
      beside as (
        select a.space_id as one, b.space_id as other
        from member a join member b on b.person_id = a.person_id
          join wished x on x.id = a.space_id join wished y on y.id = b.space_id
          join size s on s.space_id = a.space_id join size z on z.space_id = b.space_id
        where not y.id::text = any(x.path) and not x.id::text = any(y.path) and (z.among, y.id) > (s.among, x.id)
        group by 1, 2 having count(*) >= 5),
      cell as materialized (
        select w.id, w.rank, w.path, count(distinct met.person_id)::integer as leaders,
          count(distinct met.id)::integer as held,
          (select count(*) from member b where b.space_id = w.id)::integer as among
        from wished w join met on met.space_id = w.id group by 1, 2, 3),
      chosen as (
        select tallies.tellable(jsonb_agg(jsonb_build_object('key', id, 'path', path, 'rank', rank, 'whole', false,
          'inside', array_remove(path, id::text)
            || array(select b.other::text from beside b where b.one = cell.id),
          'large', leaders >= 5 and held >= 5 and among - leaders >= 5,
          'stands', false, 'counts', jsonb_build_object('goals', held, 'leaders', leaders, 'rest', among - leaders)))) as key from cell)
      insert into tallies.meeting_tally (space_id, month, leaders, among, held)
        select c.id, wanted, c.leaders, c.among, c.held from cell c join chosen on chosen.key = c.id::text;
    get diagnostics added = row_count;
    told := told + added;
  end loop;
  return told;
end $$;

do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'trust'::regnamespace
    and proname in ('raw_cells', 'count_goals', 'count_meetings') loop
    execute format('alter function %s cost 2000', one);
  end loop;
end $$;
