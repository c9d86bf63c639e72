-- How many leaders meet, as counts without names: off until an organization switches it on (domain 3.7).

-- The organizations that have meetings counted, and since when. Only months that begin later are counted.
create table tallies.wish (
  space_id uuid primary key,
  since date not null default trust.today(),
  made_by uuid not null
);

-- Which months a tree has been counted for, by its top.
create table tallies.meeting_month (
  space_id uuid not null,
  month date not null check (extract(day from month) = 1),
  counted_at timestamptz not null default trust.now(),
  primary key (space_id, month)
);

-- A count that may be told: so many of an organization's leaders met with a partner or a roundtable in a month.
create table tallies.meeting_tally (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  month date not null,
  leaders integer not null check (leaders >= 5),
  among integer not null check (among - leaders >= 5),
  held integer not null check (held >= 5),
  primary key (space_id, id),
  unique (space_id, month)
);

-- Tallies: counts a month that is over, once, for each organization that wishes it, and stores what may be told: of at least
-- five leaders, if five others remain, there and between an organization and those inside it. A meeting counts for who was a
-- member of its circle when it was held. Gives how many were told, to work of the house alone.
create function trust.count_meetings() returns integer
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
      cell as materialized (
        select w.id, w.rank, w.path, count(distinct met.person_id)::integer as leaders,
          count(distinct met.id)::integer as held,
          (select count(*) from member b where b.space_id = w.id)::integer as among
        from wished w join met on met.space_id = w.id group by 1, 2, 3),
      chosen as (
        select tallies.tellable(jsonb_agg(jsonb_build_object('key', id, 'path', path, 'rank', rank, 'whole', false,
          'inside', array_remove(path, id::text), 'large', leaders >= 5 and held >= 5 and among - leaders >= 5,
          'stands', false, 'counts', jsonb_build_object('goals', held, 'leaders', leaders)))) as key from cell)
      insert into tallies.meeting_tally (space_id, month, leaders, among, held)
        select c.id, wanted, c.leaders, c.among, c.held from cell c join chosen on chosen.key = c.id::text;
    get diagnostics added = row_count;
    told := told + added;
  end loop;
  return told;
end $$;
revoke all on function trust.count_meetings from public;
grant execute on function trust.count_meetings to lps_app;
alter function trust.count_meetings cost 2000;

-- Everybody in the tree reads whether it is counted, and the counts; who keeps the organization's plans switches.
alter table tallies.wish enable row level security;
create policy read on tallies.wish for select to lps_app using (space_id in (select trust.my_trees()));
create policy add on tallies.wish for insert to lps_app with check (
  made_by = (select trust.me()) and since = trust.today() and trust.keeps('plans', space_id));
create policy remove on tallies.wish for delete to lps_app using (trust.keeps('plans', space_id));
grant select, insert, delete on tallies.wish to lps_app;
alter table tallies.meeting_month enable row level security;
create policy read on tallies.meeting_month for select to lps_app using (space_id in (select trust.my_trees()));
alter table tallies.meeting_tally enable row level security;
create policy read on tallies.meeting_tally for select to lps_app using (space_id in (select trust.my_trees()));
grant select on tallies.meeting_month, tallies.meeting_tally to lps_app;
