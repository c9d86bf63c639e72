-- What others say to something that is shared with them, what its owner makes of it, and whom an owner asks (LPS-22).
create schema feedback;
grant usage on schema feedback to lps_app;

-- It lies with who wrote it: their words go where they go. `circle_id`: among whom it was said; nothing where the item was
-- opened to its author by name.
create table feedback.feedback (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  owner_id uuid not null,
  noun text not null check (length(noun) between 1 and 40),
  item_id uuid not null,
  circle_id uuid,
  kind text not null check (kind in ('warm', 'cool', 'question', 'idea', 'experience')),
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  check (owner_id <> space_id)
);
create index feedback_to_owner on feedback.feedback (owner_id, item_id);
create index feedback_in_circle on feedback.feedback (circle_id) where circle_id is not null;

-- What its owner made of it, and perhaps one line back.
create table feedback.mark (
  space_id uuid not null,
  author_id uuid not null,
  feedback_id uuid not null,
  state text not null check (state in ('heard', 'used', 'parked')),
  line text not null default '' check (length(line) <= 300),
  at timestamptz not null default trust.now(),
  primary key (space_id, author_id, feedback_id)
);
create index mark_to_author on feedback.mark (author_id, feedback_id);

-- An owner asks somebody who sees the item already. `done_at`: it was answered, or put aside.
create table feedback.asking (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  noun text not null check (length(noun) between 1 and 40),
  item_id uuid not null,
  circle_id uuid,
  person_id uuid not null,
  question text not null default '' check (length(question) <= 300),
  asked_at timestamptz not null default trust.now(),
  reminded_at timestamptz,
  done_at timestamptz,
  primary key (space_id, id),
  check (person_id <> space_id)
);
create unique index asking_open on feedback.asking (space_id, item_id, person_id) where done_at is null;
create index asking_of_person on feedback.asking (person_id) where done_at is null;

-- Is this item open to the circle now, and the asker one of its members? The law of `trust.granted`, for one circle.
create function trust.open_in(circle uuid, noun text, owner uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g join sharing.circle c on c.space_id = g.circle_id
      join sharing.membership m on m.space_id = c.space_id and m.person_id = g.space_id and m.state = 'member'
    where g.circle_id = circle and g.space_id = owner and g.item_id = item and g.noun = open_in.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and m.from_at <= g.from_at and (m.until_at is null or m.until_at > trust.now())
      and c.paused_at is null
      and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > trust.now())
      and (g.meeting_id is not null or not trust.evaluator_in(circle, owner))
      and trust.in_circle(circle, trust.me()))
    and (noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = owner and e.id = item and e.trashed_at is null)) $$;

-- The same for an item that its owner opened to somebody by name.
create function trust.open_to(person uuid, noun text, owner uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from sharing.grant g
    where g.person_id = person and g.space_id = owner and g.item_id = item and g.noun = open_to.noun
      and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
      and trust.me() in (person, owner) and not trust.evaluates(person, owner))
    and (noun <> 'evidence' or exists (
      select 1 from portfolio.evidence e where e.space_id = owner and e.id = item and e.trashed_at is null)) $$;

-- May the asker say something to this item, in this circle or, where it was opened to them by name, to its owner alone?
create function trust.may_say(circle uuid, noun text, owner uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select owner <> trust.me() and case when circle is null then trust.open_to(trust.me(), noun, owner, item)
    else trust.open_in(circle, noun, owner, item) end $$;

-- May the asker, its owner, ask this person for feedback? Only who sees the item already, and nobody who evaluates them.
create function trust.may_wish(circle uuid, noun text, item uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select person <> trust.me() and trust.knows(person) and not trust.evaluates(person, trust.me())
    and case when circle is null then trust.open_to(person, noun, trust.me(), item)
      else trust.open_in(circle, noun, trust.me(), item) and trust.in_circle(circle, person) end $$;

-- Was this said to the asker?
create function trust.said_to_me(author uuid, feedback uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from feedback.feedback f
    where f.space_id = author and f.id = feedback and f.owner_id = trust.me()) $$;

-- Does the asker, who said it, hear what its owner made of it? As long as the two are in that circle, and not where they
-- evaluate the owner by now.
create function trust.hears_back(owner uuid, feedback uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from feedback.feedback f
    where f.space_id = trust.me() and f.id = feedback and f.owner_id = owner
      and not trust.evaluates(trust.me(), owner)
      and (f.circle_id is null or (trust.in_circle(f.circle_id, trust.me()) and trust.in_circle(f.circle_id, owner)))) $$;

-- Telling, taken back: the asker withdrew the first they said to an item that day, before anybody heard of it.
create function trust.untell_feedback(person uuid, item uuid) returns void
  language sql volatile security definer set search_path = ''
  as $$ delete from notices.notice n where n.space_id = person and n.caused_by = trust.me()
    and n.kind = 'feedback received' and n.about_id = item and n.seen_at is null and n.letter = 'waiting'
    and n.at > trust.now() - interval '15 minutes' $$;

-- Whose turn: owners whose asking nobody has answered for four days, as ids; to work of the house alone.
create function trust.whose_turn_for_feedback() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select distinct a.space_id from feedback.asking a
    where trust.me() is null and a.done_at is null and a.reminded_at is null
      and a.asked_at <= trust.now() - interval '4 days' limit 10000 $$;

do $$
declare one text;
begin
  foreach one in array array['open_in(uuid, text, uuid, uuid)', 'open_to(uuid, text, uuid, uuid)',
    'may_say(uuid, text, uuid, uuid)', 'may_wish(uuid, text, uuid, uuid)', 'said_to_me(uuid, uuid)',
    'hears_back(uuid, uuid)', 'untell_feedback(uuid, uuid)', 'whose_turn_for_feedback()'] loop
    execute format('revoke all on function trust.%s from public', one);
    execute format('grant execute on function trust.%s to lps_app', one);
    execute format('alter function trust.%s cost 2000', one);
  end loop;
end $$;

-- Seen by its author, by the owner of the item, and by the members of the circle while the item is open to it. Who wrote it
-- mends it or takes it back for a quarter of an hour; then it stands.
alter table feedback.feedback enable row level security;
create policy read on feedback.feedback for select to lps_app using (
  space_id = (select trust.me()) or owner_id = (select trust.me())
  or (circle_id in (select trust.my_circles()) and trust.open_in(circle_id, noun, owner_id, item_id)));
create policy say on feedback.feedback for insert to lps_app with check (
  space_id = (select trust.me()) and at = trust.now() and trust.may_say(circle_id, noun, owner_id, item_id));
create policy mend on feedback.feedback for update to lps_app
  using (space_id = (select trust.me()) and at > trust.now() - interval '15 minutes')
  with check (space_id = (select trust.me()) and at > trust.now() - interval '15 minutes');
create policy withdraw on feedback.feedback for delete to lps_app using (
  space_id = (select trust.me()) and at > trust.now() - interval '15 minutes');
grant select, insert, delete on feedback.feedback to lps_app;
grant update (kind, words) on feedback.feedback to lps_app;

-- A mark is the owner's; whom it answers hears it.
alter table feedback.mark enable row level security;
create policy read on feedback.mark for select to lps_app using (
  space_id = (select trust.me())
  or (author_id = (select trust.me()) and trust.hears_back(space_id, feedback_id)));
create policy add on feedback.mark for insert to lps_app with check (
  space_id = (select trust.me()) and trust.said_to_me(author_id, feedback_id));
create policy change on feedback.mark for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
create policy remove on feedback.mark for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, delete on feedback.mark to lps_app;
grant update (state, line, at) on feedback.mark to lps_app;

-- An asking is the owner's; whom it asks sees it while the item is open to them, and says that it is done.
alter table feedback.asking enable row level security;
create policy read on feedback.asking for select to lps_app using (
  space_id = (select trust.me())
  or (person_id = (select trust.me()) and trust.may_say(circle_id, noun, space_id, item_id)));
create policy ask on feedback.asking for insert to lps_app with check (
  space_id = (select trust.me()) and asked_at = trust.now() and reminded_at is null and done_at is null
  and trust.may_wish(circle_id, noun, item_id, person_id));
create policy change on feedback.asking for update to lps_app
  using (space_id = (select trust.me()) or person_id = (select trust.me()))
  with check (space_id = (select trust.me()) or person_id = (select trust.me()));
create policy remove on feedback.asking for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, delete on feedback.asking to lps_app;
grant update (reminded_at, done_at) on feedback.asking to lps_app;
