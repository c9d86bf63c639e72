-- The shared purpose of an organization, what its goals serve of it, and who hears of a goal above that changed.

-- A goal whose number is to fall; a draft taken out of sight; and when a keeper last read the goal above as it stands.
alter table plans.goal
  add column lower boolean not null default false,
  add column trashed_at timestamptz,
  add check (trashed_at is null or state = 'draft');
alter table plans.goal_version
  add column lower boolean not null default false,
  add column reason text not null default '';
alter table plans.link add column seen_at timestamptz not null default trust.now();
grant update (lower, trashed_at) on plans.goal to lps_app;
grant update (seen_at) on plans.link to lps_app;
create index goal_changed on plans.goal (changed_at) where state <> 'draft';

-- What was shown is no draft again, and so never removed. The function sees the goal as it stands before the change.
alter policy change on plans.goal with check (
  space_id in (select trust.kept('plans')) and (state <> 'draft' or not trust.stands(space_id, id)));

-- What an organization is for, and what it wants to become.
create table plans.purpose (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  purpose text not null default '',
  vision text not null default '',
  changed_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  constraint purpose_once unique (space_id)
);

-- Every wording of it, with who wrote it.
create table plans.purpose_version (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  purpose_id uuid not null,
  purpose text not null,
  vision text not null,
  made_by uuid not null,
  at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, purpose_id) references plans.purpose (space_id, id) on delete cascade
);

-- Who was listened to for it, and what was heard.
create table plans.listening (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  who text not null check (length(who) between 1 and 200),
  day date,
  how text not null default '',
  heard text not null default '',
  made_by uuid not null,
  made_at timestamptz not null default trust.now(),
  trashed_at timestamptz,
  primary key (space_id, id)
);

-- A sentence of the purpose or vision that a goal serves, as it read then: a sentence that is written anew has to be
-- found anew.
create table plans.sentence (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  sentence text not null check (length(sentence) between 1 and 2000),
  primary key (space_id, id),
  constraint sentence_once unique (space_id, goal_id, sentence),
  foreign key (space_id, goal_id) references plans.goal (space_id, id) on delete cascade
);

-- A link that was taken away, so that it can be put back with its words.
create table plans.past_link (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  goal_id uuid not null,
  to_space_id uuid not null,
  to_goal_id uuid not null,
  how text not null,
  strength text not null,
  ended_by uuid not null,
  ended_at timestamptz not null default trust.now(),
  primary key (space_id, id),
  foreign key (space_id, goal_id) references plans.goal (space_id, id) on delete cascade
);
create index past_link_of_goal on plans.past_link (space_id, goal_id);

alter table plans.purpose enable row level security;
create policy read on plans.purpose for select to lps_app using (space_id in (select trust.my_trees()));
create policy add on plans.purpose for insert to lps_app with check (space_id in (select trust.kept('plans')));
create policy change on plans.purpose for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
grant select, insert, update (purpose, vision, changed_at) on plans.purpose to lps_app;

alter table plans.purpose_version enable row level security;
create policy read on plans.purpose_version for select to lps_app using (space_id in (select trust.my_trees()));
create policy add on plans.purpose_version for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
grant select, insert on plans.purpose_version to lps_app;

alter table plans.listening enable row level security;
create policy read on plans.listening for select to lps_app using (
  (trashed_at is null and space_id in (select trust.my_trees())) or space_id in (select trust.kept('plans')));
create policy add on plans.listening for insert to lps_app with check (
  made_by = (select trust.me()) and space_id in (select trust.kept('plans')));
create policy change on plans.listening for update to lps_app
  using (space_id in (select trust.kept('plans'))) with check (space_id in (select trust.kept('plans')));
grant select, insert, update (who, day, how, heard, trashed_at) on plans.listening to lps_app;

alter table plans.sentence enable row level security;
create policy read on plans.sentence for select to lps_app using (
  space_id in (select trust.kept('plans'))
  or (space_id in (select trust.my_trees()) and trust.stands(space_id, goal_id)));
create policy add on plans.sentence for insert to lps_app with check (space_id in (select trust.kept('plans')));
create policy remove on plans.sentence for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete on plans.sentence to lps_app;

alter table plans.past_link enable row level security;
create policy read on plans.past_link for select to lps_app using (space_id in (select trust.kept('plans')));
create policy add on plans.past_link for insert to lps_app with check (
  ended_by = (select trust.me()) and space_id in (select trust.kept('plans')));
create policy remove on plans.past_link for delete to lps_app using (space_id in (select trust.kept('plans')));
grant select, insert, delete on plans.past_link to lps_app;

-- The kinds of notices are a list of the program, which grows; the table holds their shape.
alter table notices.notice drop constraint notice_kind_check;
alter table notices.notice add constraint notice_kind_check check (kind ~ '^[a-z ]{2,40}$');
create index notice_of_goal on notices.notice (space_id, about_id) where kind = 'goal above changed';

-- Whom a changed goal concerns: leaders with an open goal that serves it, and whoever heads, or has a role in, an
-- organization with such a goal. Only what changed after they linked or last read it, not by themselves; and once, until
-- they have seen that they were told.
create function trust.changed_above(whom uuid) returns table (person uuid, space uuid, goal uuid)
  language sql stable security definer set search_path = ''
  as $$ select distinct o.person, g.space_id, g.id
    from plans.goal g cross join lateral (
        select l.space_id as person, l.seen_at from focus.goal_link l
          join focus.goal f on f.space_id = l.space_id and f.id = l.goal_id
          join cycles.cycle c on c.space_id = f.space_id and c.id = f.cycle_id
          where l.to_space_id = g.space_id and l.to_goal_id = g.id
            and f.state in ('draft', 'shared', 'agreed', 'inProgress') and c.state not in ('closed', 'archived')
      union all select k.person, l.seen_at from plans.link l
          join plans.goal b on b.space_id = l.space_id and b.id = l.goal_id and b.state in ('draft', 'inProgress')
          join organizations.organization n on n.id = l.space_id
          cross join lateral (
              select p.space_id as person from posts.post p where p.organization_id = n.id
                and trust.today() between p.starts and coalesce(p.ends, 'infinity')
                and p.role_kind = case n.kind when 'school' then 'principal' when 'district' then 'superintendent'
                  when 'state' then 'stateAdministrator' else 'director' end
            union select r.person_id from roles.role r
                join roles.permission m on m.role = r.role and m.object = 'plans' and m.deed = 'write'
              where r.space_id = n.id and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())) k
          where l.to_space_id = g.space_id and l.to_goal_id = g.id) o
    where g.state <> 'draft' and g.changed_at > trust.now() - interval '60 days' and o.seen_at < g.changed_at
      and (whom is null or o.person = whom)
      and o.person is distinct from (select v.made_by from plans.goal_version v
        where v.space_id = g.space_id and v.goal_id = g.id order by v.at desc, v.id desc limit 1)
      and not exists (select 1 from notices.notice n where n.space_id = o.person and n.kind = 'goal above changed'
        and n.about_id = g.id and (n.seen_at is null or n.at >= g.changed_at)) $$;

-- Whose turn: people who are to hear of a goal above that changed, as ids; to work of the house alone.
create function trust.whose_turn_for_changed_goals() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select distinct c.person from trust.changed_above(null) c where trust.me() is null limit 10000 $$;

-- Visibility: the goals above of which the asker is to hear.
create function trust.changed_for_me() returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select 'organization goal', c.space, c.goal from trust.changed_above(trust.me()) c where trust.me() is not null $$;

revoke all on function trust.changed_above, trust.whose_turn_for_changed_goals, trust.changed_for_me from public;
grant execute on function trust.whose_turn_for_changed_goals, trust.changed_for_me to lps_app;
alter function trust.changed_above cost 2000 rows 10;
alter function trust.whose_turn_for_changed_goals cost 2000 rows 10;
alter function trust.changed_for_me cost 2000 rows 10;
