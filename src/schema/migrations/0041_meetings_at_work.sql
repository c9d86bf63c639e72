-- Meetings that come again, who comes and who was there, what an agenda is made of, and the themes that stay.

-- A rule by which meetings come again, in the local time of its zone; `until_on` is included. Its meetings are rows of
-- their own, so that one of them can be moved or called off.
create table meetings.series (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  structure_id uuid,
  every text not null check (every in ('week', 'twoWeeks', 'threeWeeks', 'month', 'lastOfMonth')),
  from_on date not null,
  until_on date not null,
  begins time not null,
  minutes smallint not null check (minutes between 5 and 720),
  zone text not null check (length(zone) between 2 and 60),
  skips_breaks boolean not null default false,
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (until_on between from_on and from_on + 1100)
);
alter table meetings.meeting add foreign key (space_id, series_id) references meetings.series (space_id, id),
  add column moved_from timestamptz, add column changed_by uuid;
create index meeting_of_series on meetings.meeting (space_id, series_id) where series_id is not null;
create index meeting_ahead on meetings.meeting (starts_at) where state = 'planned';

-- Whether somebody comes, by their own word; who was there, as anybody who was there remembers it.
create table meetings.answer (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  coming text not null check (coming in ('yes', 'no', 'maybe')),
  answered_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint answer_once unique (space_id, meeting_id, person_id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id) on delete cascade
);
create table meetings.presence (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  noted_by uuid not null,
  noted_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint presence_once unique (space_id, meeting_id, person_id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id) on delete cascade
);

-- An agenda builds itself. Here stands what people add to it: own topics, items they bring, and what they change of the
-- parts that are there anyway (other minutes, another place, left out), one row for each part.
create table meetings.agenda_item (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('checkIn', 'promises', 'goal', 'question', 'topic', 'presenting', 'noting',
    'checkOut')),
  words text check (length(words) between 1 and 300),
  noun text check (noun ~ '^[a-z ]{2,40}$'),
  item_space_id uuid,
  item_id uuid,
  protocol text check (length(protocol) between 1 and 60),
  minutes smallint check (minutes between 1 and 240),
  place smallint check (place between 0 and 200),
  left_out boolean not null default false,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id) on delete cascade,
  check (num_nonnulls(noun, item_space_id, item_id) in (0, 3)),
  check (kind <> 'topic' or words is not null),
  check (kind = 'presenting' or noun is null)
);
create unique index agenda_part on meetings.agenda_item (space_id, meeting_id, kind)
  where kind not in ('topic', 'presenting');
create unique index agenda_brought on meetings.agenda_item (space_id, meeting_id, item_space_id, item_id)
  where item_id is not null;
create index agenda_of_meeting on meetings.agenda_item (space_id, meeting_id);

-- What a meeting keeps besides its promises: themes, a line each, with who wrote it.
create table meetings.theme (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) between 1 and 300),
  taken_back_at timestamptz,
  written_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id) on delete cascade
);
create index theme_of_meeting on meetings.theme (space_id, meeting_id);
create index theme_of_person on meetings.theme (person_id);

-- May the asker plan a meeting of this circle? Its present members may, while it is neither paused nor over.
create function trust.may_meet(circle uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.in_circle(circle, trust.me()) and exists (
    select 1 from sharing.circle c where c.space_id = circle and c.paused_at is null and c.ended_at is null) $$;

-- What is open to a circle by grants to it, to its present members, by the law of trust.granted; with the meeting in
-- which it is presented.
create function trust.at_table(circle uuid)
  returns table (noun text, space_id uuid, item_id uuid, meeting_id uuid)
  language sql stable security definer set search_path = ''
  as $$ select g.noun, g.space_id, g.item_id, g.meeting_id
    from sharing.circle c
      join sharing.grant g on g.circle_id = c.space_id
      join sharing.membership m on m.space_id = c.space_id and m.person_id = g.space_id and m.state = 'member'
    where c.space_id = circle and c.paused_at is null and trust.in_circle(circle, trust.me())
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())
      and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())
      and (g.meeting_id is not null or not trust.evaluator_in(circle, g.space_id)) $$;

-- Whose turn: people with a meeting within a day of which they were not reminded, who did not say they would not come, as
-- ids; to work of the house alone. What was planned or moved within that day was told of just now.
create function trust.whose_turn_for_meetings() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ with ahead as materialized (
      select g.* from meetings.meeting g
      where trust.me() is null and g.state = 'planned' and g.starts_at > trust.now()
        and g.starts_at <= trust.now() + interval '24 hours' and g.changed_at < g.starts_at - interval '24 hours'),
    who as (
        select a.space_id, a.id, a.starts_at, m.person_id from ahead a join sharing.membership m on m.space_id = a.space_id
        where a.structure_id is null and m.state = 'member' and m.from_at <= trust.now()
          and (m.until_at is null or m.until_at > trust.now())
      union all
        select a.space_id, a.id, a.starts_at, a.space_id from ahead a where a.structure_id is not null)
    select distinct w.person_id from who w
    where not exists (select 1 from notices.notice n where n.space_id = w.person_id and n.kind = 'meeting tomorrow'
        and n.about_id = w.id and n.at >= w.starts_at - interval '24 hours')
      and not exists (select 1 from meetings.answer a where a.space_id = w.space_id and a.meeting_id = w.id
        and a.person_id = w.person_id and a.coming = 'no')
    limit 10000 $$;
create index notice_of_meeting on notices.notice (space_id, about_id) where kind = 'meeting tomorrow';

revoke all on function trust.may_meet, trust.at_table, trust.whose_turn_for_meetings from public;
grant execute on function trust.may_meet, trust.at_table, trust.whose_turn_for_meetings to lps_app;
alter function trust.may_meet cost 2000;
alter function trust.at_table cost 2000 rows 10;
alter function trust.whose_turn_for_meetings cost 2000;

-- A paused circle plans nothing new.
alter policy add on meetings.meeting with check (made_by = (select trust.me())
  and case when structure_id is null then trust.may_meet(space_id) else space_id = (select trust.me()) end);
grant update (moved_from, changed_by) on meetings.meeting to lps_app;

alter table meetings.series enable row level security;
create policy read on meetings.series for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy add on meetings.series for insert to lps_app with check (made_by = (select trust.me())
  and case when structure_id is null then trust.may_meet(space_id) else space_id = (select trust.me()) end);
create policy change on meetings.series for update to lps_app
  using (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  with check (space_id = (select trust.me()) or space_id in (select trust.my_circles()));
grant select, insert, update (from_on, until_on, begins, minutes) on meetings.series to lps_app;

alter table meetings.answer enable row level security;
create policy read on meetings.answer for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()) or person_id = (select trust.me()));
create policy add on meetings.answer for insert to lps_app with check (person_id = (select trust.me())
  and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
create policy change on meetings.answer for update to lps_app
  using (person_id = (select trust.me())
    and (space_id = (select trust.me()) or space_id in (select trust.my_circles())))
  with check (person_id = (select trust.me())
    and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
grant select, insert, update (coming, answered_at) on meetings.answer to lps_app;

alter table meetings.presence enable row level security;
create policy read on meetings.presence for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()) or person_id = (select trust.me()));
create policy add on meetings.presence for insert to lps_app with check (noted_by = (select trust.me())
  and case when space_id = (select trust.me()) then person_id = space_id
    else space_id in (select trust.my_circles()) and trust.in_circle(space_id, person_id) end);
create policy remove on meetings.presence for delete to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()));
grant select, insert, delete on meetings.presence to lps_app;

-- A row that names an item is seen by those who may read the item; only one's own things are brought.
alter table meetings.agenda_item enable row level security;
create policy read on meetings.agenda_item for select to lps_app using (
  (space_id = (select trust.me()) or space_id in (select trust.my_circles()) or person_id = (select trust.me()))
  and (noun is null or item_space_id = (select trust.me()) or trust.opens(noun, item_space_id, item_id)));
create policy add on meetings.agenda_item for insert to lps_app with check (person_id = (select trust.me())
  and (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  and (noun is null or (item_space_id = (select trust.me()) and trust.holds(noun, item_id))));
create policy change on meetings.agenda_item for update to lps_app
  using (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  with check (space_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy remove on meetings.agenda_item for delete to lps_app using (person_id = (select trust.me()));
grant select, insert, delete, update (minutes, place, left_out) on meetings.agenda_item to lps_app;

-- Whoever wrote a theme keeps sight of it, also after leaving; it is mended and taken back while one is there.
alter table meetings.theme enable row level security;
create policy read on meetings.theme for select to lps_app using (person_id = (select trust.me())
  or (taken_back_at is null and (space_id = (select trust.me()) or space_id in (select trust.my_circles()))));
create policy add on meetings.theme for insert to lps_app with check (person_id = (select trust.me())
  and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
create policy change on meetings.theme for update to lps_app
  using (person_id = (select trust.me())
    and (space_id = (select trust.me()) or space_id in (select trust.my_circles())))
  with check (person_id = (select trust.me())
    and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
grant select, insert, update (words, taken_back_at) on meetings.theme to lps_app;
