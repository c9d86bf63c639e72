-- What a cycle is for, use by use; who sees what because of it, confirmed; what an organization writes for its leaders;
-- who I am and what I do; ideas about leadership and what is written to their questions.

-- For whom one use of a cycle is, and what they decide. The mix itself stays with the purpose: words of a use that is not
-- in it any more wait here until it comes back.
create table purpose.use (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  purpose_id uuid not null,
  use text not null check (use in ('growth', 'planning', 'selfAssessment', 'evaluation', 'credentialing', 'employment')),
  audience text not null default '',
  decides text not null default '',
  primary key (space_id, id),
  constraint use_once unique (space_id, purpose_id, use),
  foreign key (space_id, purpose_id) references purpose.purpose (space_id, id) on delete cascade
);

-- The one text there was belongs to the use where there is one alone; else it stays where its leader wrote it.
insert into purpose.use (space_id, purpose_id, use, audience)
  select space_id, id, uses[1], audience from purpose.purpose where cardinality(uses) = 1 and audience <> '';
update purpose.purpose set audience = '' where cardinality(uses) = 1;

-- The picture of who sees what that its leader has confirmed last, as a mark without a name.
create table purpose.confirmation (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  purpose_id uuid not null,
  mark text not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint confirmation_once unique (space_id, purpose_id),
  foreign key (space_id, purpose_id) references purpose.purpose (space_id, id) on delete cascade
);

-- When the leader last said that it still holds.
alter table purpose.philosophy add column confirmed_at timestamptz;

-- Who I am, what I do, and where the two part: every writing is kept, the last one holds. Nobody else ever sees it.
create table purpose.mirror (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  am text not null default '',
  doing text not null default '',
  parts text not null default '',
  at timestamptz not null default trust.now(),
  primary key (space_id, id)
);

-- An idea card that was opened, and what its reader wrote to the question.
create table purpose.idea_note (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  idea text not null check (idea ~ '^[a-z-]{2,40}$'),
  words text not null default '',
  opened_at timestamptz not null default trust.now(),
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint idea_once unique (space_id, idea)
);

-- What an organization writes for its leaders. Each wording follows the one its writer had read, so that none is written
-- over unread; the one that nothing follows holds.
create table purpose.expectation (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  previous_id uuid,
  words text not null,
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint expectation_follows_one unique nulls not distinct (space_id, previous_id),
  foreign key (space_id, previous_id) references purpose.expectation (space_id, id)
);

-- Which wording a leader opened last; for the leader alone.
create table purpose.opening (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  organization_id uuid not null,
  expectation_id uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint opening_once unique (space_id, organization_id)
);

create or replace function pg_temp.own(tab text, opened text default 'false') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read on %s for select to lps_app using (space_id = (select trust.me()) or (%s))', tab, opened);
  execute format('create policy add on %s for insert to lps_app with check (space_id = (select trust.me()))', tab);
  execute format('create policy change on %s for update to lps_app using (space_id = (select trust.me())) with check (space_id = (select trust.me()))', tab);
  execute format('create policy remove on %s for delete to lps_app using (space_id = (select trust.me()))', tab);
end $$;

select pg_temp.own('purpose.use', $$trust.opens('purpose', space_id, purpose_id)$$);
select pg_temp.own('purpose.confirmation');
select pg_temp.own('purpose.mirror');
select pg_temp.own('purpose.idea_note');
select pg_temp.own('purpose.opening');
grant select, insert, update (audience, decides) on purpose.use to lps_app;
grant select, insert, update (mark, at) on purpose.confirmation to lps_app;
grant select, insert on purpose.mirror to lps_app;
grant select, insert, update (words, changed_at) on purpose.idea_note to lps_app;
grant select, insert, update (expectation_id, at) on purpose.opening to lps_app;

alter table purpose.expectation enable row level security;
create policy read on purpose.expectation for select to lps_app using (
  space_id in (select trust.my_trees()) or space_id in (select trust.kept('plans')));
create policy add on purpose.expectation for insert to lps_app with check (
  made_by = (select trust.me()) and made_at = trust.now() and space_id in (select trust.kept('plans')));
grant select, insert on purpose.expectation to lps_app;

-- The picture of each own cycle as it stands: the uses that open a door, and everybody who sits in a circle with the leader
-- or evaluates them, as a mark; and whether the leader has confirmed exactly this one. It sees what its reader sees.
create view purpose.picture with (security_invoker = true) as
  select k.space_id, p.id as purpose_id, k.id as cycle_id, s.people, s.doors || ':' || s.people as mark,
    c.at as confirmed_at, coalesce(c.mark = s.doors || ':' || s.people, false) as holds
  from cycles.cycle k left join purpose.purpose p on p.space_id = k.space_id and p.cycle_id = k.id
    left join purpose.confirmation c on c.space_id = p.space_id and c.purpose_id = p.id
    cross join lateral (
      select coalesce((select string_agg(u, ',' order by u collate "C") from unnest(p.uses) u
          where u in ('planning', 'evaluation', 'credentialing', 'employment')), '') as doors,
        md5(coalesce((select string_agg(m.space_id || ' ' || m.person_id, ',' order by m.space_id, m.person_id)
          from sharing.membership mine join sharing.membership m on m.space_id = mine.space_id
          where mine.person_id = k.space_id and mine.state = 'member' and m.state = 'member'), '') || ':'
        || coalesce((select string_agg(distinct a.evaluator_id::text, ',') from supervision.assignment a
          where a.space_id = k.space_id and a.during @> trust.now()), '')) as people
      -- Without this the planner would have both worked out again wherever they are named above.
      offset 0) s
  where k.space_id = trust.me();
grant select on purpose.picture to lps_app;
