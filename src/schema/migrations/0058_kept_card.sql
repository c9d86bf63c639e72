-- The card of the coach is decided when something changed, not at every look. What was decided is kept for its leader alone,
-- with what it stands on: the cycle, the spaces around, the moment before which every deed in them was seen, and how long
-- time alone changes nothing. A card of null says that all was well. Where nothing is kept, `holds` is empty: then `since`
-- is the moment from which on it may be kept again.
create table coach.card (
  space_id uuid primary key,
  cycle_id uuid,
  card jsonb,
  around uuid[] not null default '{}',
  since uuid not null default uuidv7(),
  holds tstzrange not null default 'empty',
  foreign key (space_id, cycle_id) references cycles.cycle (space_id, id) on delete cascade
);
alter table coach.card enable row level security;
create policy read on coach.card for select to lps_app using (space_id = (select trust.me()));
create policy add on coach.card for insert to lps_app with check (space_id = (select trust.me()));
create policy change on coach.card for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
create policy remove on coach.card for delete to lps_app using (space_id = (select trust.me()));
grant select, insert, delete, update (cycle_id, card, around, since, holds) on coach.card to lps_app;

-- Who evaluates whom, and who sits where, reaches across organizations.
create index happening_of_lines on platform.happening (id) where noun in ('evaluator', 'evaluation', 'post', 'role');

-- What the advice to the asker stands on: the circles they are in or asked into and who sits there, the organizations of
-- their posts and those above this one, where data they ask about come from, and where they promised something; and whether somebody did something there
-- since. Of others who sit there only what they are called counts. Ids of happenings are in the order of time.
create function trust.around(post uuid, since uuid, out spaces uuid[], out stirred boolean)
  language plpgsql stable security definer cost 2000 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  moment timestamptz := trust.now();
  circles uuid[] := array(select m.space_id from sharing.membership m
    where m.person_id = me and (m.until_at is null or m.until_at > moment));
  others uuid[] := array(select m.person_id from sharing.membership m
    where m.space_id in (select trust.my_circles()) and m.person_id <> me and m.state = 'member'
      and (m.until_at is null or m.until_at > moment));
  places uuid[] := array(select p.organization_id from posts.post p where p.space_id = me
    union select a from posts.post p cross join lateral trust.above(p.organization_id) a where p.space_id = me and p.id = post
    union select i.measure_space_id from inquiry.inquiry i where i.space_id = me
    union select p.space_id from promises.promise p where p.person_id = me and p.done_at is null and p.dropped_at is null);
begin
  spaces := array(select distinct s from unnest(circles || others || places || me) s order by s);
  stirred := exists (select from unnest(spaces) s (id) join platform.happening h on h.space_id = s.id and h.id > since
      where h.noun = 'profile' or h.space_id <> all (others))
    or exists (select from platform.happening h where h.id > since and h.noun in ('evaluator', 'evaluation', 'post', 'role'));
end $$;
revoke all on function trust.around from public;
grant execute on function trust.around to lps_app;
