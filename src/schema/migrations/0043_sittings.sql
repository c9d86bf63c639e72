-- A meeting as it is run: its steps, its clock, and the cards that people write. Everything that changes tells the room by
-- the circle's id alone; what each device then shows is read under its own person.
create schema sittings;
grant usage on schema sittings to lps_app;

-- The steps are copied when it begins, so that a protocol changed meanwhile changes no sitting. For each step: whether
-- what is written stays hidden until it is over, and to whom what is written is said. The clock is moments and
-- milliseconds: whoever reads it knows how much time is left, whatever was killed in between.
create table sittings.sitting (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  about text check (length(about) between 1 and 300),
  steps jsonb not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) between 1 and 60
    and length(steps::text) <= 90000),
  silent boolean[] not null,
  presenters uuid[] not null,
  facilitator_id uuid not null,
  begun_by uuid not null,
  begun_at timestamptz not null default trust.now(),
  state text not null default 'running' check (state in ('running', 'paused', 'over')),
  at smallint not null default 0,
  since timestamptz,
  spent integer[] not null,
  extra smallint[] not null,
  left_out smallint[] not null default '{}',
  version integer not null default 1 check (version > 0),
  moved_at timestamptz not null default trust.now(),
  last_once uuid,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references meetings.meeting (space_id, id) on delete cascade,
  check (at between 0 and jsonb_array_length(steps) - 1 and (state = 'running') = (since is not null)
    and cardinality(silent) = jsonb_array_length(steps) and cardinality(presenters) = cardinality(silent)
    and cardinality(spent) = cardinality(silent) and cardinality(extra) = cardinality(silent))
);
-- Two who begin at once begin one.
create unique index one_open_sitting on sittings.sitting (space_id, meeting_id) where state <> 'over';
create index sitting_of_meeting on sittings.sitting (space_id, meeting_id);

-- What somebody wrote in a step. Its id comes from the device that wrote it, so that sending it twice writes it once.
create table sittings.card (
  space_id uuid not null,
  id uuid not null,
  sitting_id uuid not null,
  step smallint not null check (step between 0 and 59),
  author_id uuid not null,
  kind text not null check (kind in ('question', 'warm', 'cool', 'idea', 'experience', 'word')),
  words text not null check (length(words) between 1 and 500),
  written_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, sitting_id) references sittings.sitting (space_id, id) on delete cascade
);
create index card_of_sitting on sittings.card (space_id, sitting_id);

-- Visibility: the steps of the sittings of the asker's circles whose cards they may read. While a sitting runs these are
-- all, of a silent step only when it is over; afterwards those that were said to the asker.
create function trust.open_steps() returns table (sitting uuid, step smallint)
  language sql stable security definer set search_path = ''
  as $$ select s.id, (n.place - 1)::smallint
    from sittings.sitting s, unnest(s.silent, s.presenters) with ordinality n (silent, presenter, place)
    where s.space_id in (select trust.my_circles()) and (s.state <> 'over' or trust.me() = any (s.presenters))
      and case when s.state = 'over' then n.presenter = trust.me() else not n.silent or n.place - 1 < s.at end $$;
revoke all on function trust.open_steps from public;
grant execute on function trust.open_steps to lps_app;
alter function trust.open_steps cost 2000 rows 20;

-- A sitting is seen, begun and moved on by the present members of its circle, that of a structure by its leader.
alter table sittings.sitting enable row level security;
create policy read on sittings.sitting for select to lps_app using (
  space_id = (select trust.me()) or space_id in (select trust.my_circles()));
create policy add on sittings.sitting for insert to lps_app with check (
  begun_by = (select trust.me()) and (facilitator_id = (select trust.me()) or trust.in_circle(space_id, facilitator_id))
  and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
create policy change on sittings.sitting for update to lps_app
  using (space_id = (select trust.me()) or space_id in (select trust.my_circles()))
  with check (space_id = (select trust.me()) or space_id in (select trust.my_circles()));
grant select, insert on sittings.sitting to lps_app;
grant update (facilitator_id, state, at, since, spent, extra, left_out, version, moved_at, last_once)
  on sittings.sitting to lps_app;

-- Each writes their own cards, keeps sight of them, and takes them back; nobody changes anybody's.
alter table sittings.card enable row level security;
create policy read on sittings.card for select to lps_app using (
  author_id = (select trust.me()) or (space_id in (select trust.my_circles())
    and (sitting_id, step) in (select o.sitting, o.step from trust.open_steps() o)));
create policy add on sittings.card for insert to lps_app with check (
  author_id = (select trust.me()) and (space_id = (select trust.me()) or space_id in (select trust.my_circles())));
create policy take_back on sittings.card for delete to lps_app using (author_id = (select trust.me()));
grant select, insert, delete on sittings.card to lps_app;

-- Whoever listens hears which circle to look at again: when a sitting moves on, a card is written or taken back, and when
-- somebody joins or leaves. It joins the transaction that changes it.
create function sittings.tell_room() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  perform pg_notify('lps_rooms', (case when tg_op = 'DELETE' then old.space_id else new.space_id end)::text);
  return null;
end $$;
revoke all on function sittings.tell_room from public;
create trigger tell_room after insert or update on sittings.sitting for each row execute function sittings.tell_room();
create trigger tell_room after insert or delete on sittings.card for each row execute function sittings.tell_room();
create trigger tell_room after insert or update on sharing.membership for each row execute function sittings.tell_room();
