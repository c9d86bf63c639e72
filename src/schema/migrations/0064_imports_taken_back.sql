-- An import of data can be taken back, and brought back: what stands is what the imports say that stand, the later over the
-- earlier. So what each import says is kept, and its place among the imports of its organization.
alter table indicators.report
  add column place integer,
  add column taken_back_at timestamptz,
  add column taken_back_by uuid,
  -- The unit of each of its measures when it was taken back: a measure without numbers may get another one.
  add column units jsonb not null default '{}' check (jsonb_typeof(units) = 'object'),
  add constraint taken_back check ((taken_back_at is null) = (taken_back_by is null));
update indicators.report r set place = n.place
  from (select space_id, id, row_number() over (partition by space_id order by made_at, id) as place from indicators.report) n
  where (n.space_id, n.id) = (r.space_id, r.id);
alter table indicators.report
  alter column place set not null,
  add constraint report_place unique (space_id, place);

-- What an import says of a measure in a year: its spots and what it says of each, in lists of one length. Without a report it
-- is what stood there before imports were kept. Lists are squeezed, rows of their own would take twenty times the room.
create table indicators.layer (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid,
  measure_id uuid not null,
  year text not null check (length(year) between 4 and 20),
  abouts uuid[] not null,
  grades text[] not null,
  groups text[] not null,
  numbers numeric[] not null,
  bounds text[] not null,
  counts integer[] not null,
  marks text[] not null,
  notes text[] not null,
  primary key (space_id, id),
  constraint layer_once unique nulls not distinct (space_id, measure_id, year, report_id),
  foreign key (space_id, measure_id) references indicators.measure (space_id, id) on delete cascade,
  foreign key (space_id, report_id) references indicators.report (space_id, id),
  check (cardinality(abouts) = all (array[cardinality(grades), cardinality(groups), cardinality(numbers), cardinality(bounds),
    cardinality(counts), cardinality(marks), cardinality(notes)]))
);
create index layer_of_report on indicators.layer (space_id, report_id);
insert into indicators.layer (space_id, measure_id, year, abouts, grades, groups, numbers, bounds, counts, marks, notes)
  select space_id, measure_id, year, array_agg(about_id), array_agg(grade), array_agg(student_group), array_agg(value),
    array_agg(bound), array_agg(n), array_agg(mark), array_agg(note)
  from indicators.point group by space_id, measure_id, year;

-- Whoever keeps the data reads what imports said and adds to it; nothing of it is changed or removed.
alter table indicators.layer enable row level security;
create policy read on indicators.layer for select to lps_app using (space_id in (select trust.kept('plans')));
create policy add on indicators.layer for insert to lps_app with check (space_id in (select trust.kept('plans')));
grant select, insert on indicators.layer to lps_app;

-- Each number that an import says, with the place of that import, and whether it stands. Read as who asks.
create view indicators.said with (security_invoker) as
  select l.space_id, l.measure_id, l.year, s.*, l.report_id, coalesce(r.place, 0) as place,
    l.report_id is null or r.taken_back_at is null as stands
  from indicators.layer l left join indicators.report r on r.space_id = l.space_id and r.id = l.report_id
    cross join lateral unnest(l.abouts, l.grades, l.groups, l.numbers, l.bounds, l.counts, l.marks, l.notes)
      s (about_id, grade, student_group, value, bound, n, mark, note);
grant select on indicators.said to lps_app;

drop policy add on indicators.report;
create policy add on indicators.report for insert to lps_app
  with check (made_by = (select trust.me()) and taken_back_by is null and space_id in (select trust.kept('plans')));
create policy change on indicators.report for update to lps_app using (space_id in (select trust.kept('plans')))
  with check (space_id in (select trust.kept('plans')) and (taken_back_by is null or taken_back_by = (select trust.me())));
grant update (taken_back_at, taken_back_by, units) on indicators.report to lps_app;
