-- Letters that wait to be sent, and what people are told of.
create schema mail;
create schema notices;
grant usage on schema mail, notices to lps_app;

-- A letter goes to a person, or to the address of somebody who has no account yet. It holds ids and counts, never words:
-- those are written when it is sent.
create table mail.letter (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null check (kind ~ '^[a-zA-Z ]{2,40}$'),
  person_id uuid,
  address text check (length(address) between 3 and 320),
  about jsonb not null default '{}' check (jsonb_typeof(about) = 'object' and length(about::text) <= 2000),
  made_at timestamptz not null default trust.now(),
  due_at timestamptz not null default trust.now(),
  given_up_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'given up')),
  tries integer not null default 0,
  tried_at timestamptz,
  last_error text check (last_error ~ '^[a-z -]{2,40}$'),
  sent_at timestamptz,
  primary key (space_id, id),
  check (num_nonnulls(person_id, address) = 1)
);
create index letter_due on mail.letter (due_at) where state in ('waiting', 'failed');
create index letter_made on mail.letter (space_id, made_at desc);

-- What somebody is told of. `letter` says whether a letter about it is still to be made.
create table notices.notice (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('partner asked', 'partner accepted', 'partnership ended', 'evaluator appointed',
    'evaluator ended', 'evaluating begun', 'evaluating ended', 'invitation accepted', 'role given', 'role ended',
    'post given', 'post ended', 'access opened', 'nudge')),
  caused_by uuid,
  noun text not null check (noun ~ '^[a-z ]{2,40}$'),
  about_space_id uuid not null,
  about_id uuid not null,
  at timestamptz not null default trust.now(),
  seen_at timestamptz,
  letter text not null default 'waiting' check (letter in ('waiting', 'made', 'none')),
  primary key (space_id, id)
);
create index notice_by_time on notices.notice (space_id, at desc, id desc);
create index notice_unseen on notices.notice (space_id) where seen_at is null;
create index notice_waiting on notices.notice (space_id, at) where letter = 'waiting';

-- How somebody wants to be told, where they have said so. `ways` holds kinds that differ from the daily digest.
create table notices.preference (
  space_id uuid not null,
  ways jsonb not null default '{}' check (jsonb_typeof(ways) = 'object' and length(ways::text) <= 2000),
  digest_hour smallint not null check (digest_hour between 0 and 23),
  quiet_from smallint not null check (quiet_from between 0 and 23),
  quiet_to smallint not null check (quiet_to between 0 and 23),
  weekends boolean not null,
  breaks boolean not null,
  primary key (space_id)
);

-- When it is somebody's turn to get a letter, as far as is known, and when they last got one.
create table notices.turn (
  space_id uuid not null,
  looked_at timestamptz not null default trust.now(),
  due_at timestamptz,
  digest_at timestamptz,
  nudge_at timestamptz,
  primary key (space_id)
);

-- Whose turn: the letters that are due, or whose time is over, as ids; to work of the house alone.
create function trust.letters_due(most integer, past boolean) returns setof trust.item
  language sql stable security definer set search_path = ''
  as $$ select 'letter', l.space_id, l.id from mail.letter l
    where trust.me() is null and l.state in ('waiting', 'failed')
      and case when past then l.given_up_at else l.due_at end <= trust.now()
    order by l.due_at, l.id limit least(most, 1000) $$;

-- Whose turn: people with a notice that nobody has looked at for a letter yet, or whose letter is due. Whoever wrote a
-- notice may commit it a moment after its time, so the last two minutes are looked at again.
create function trust.whose_turn_for_mail() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select n.space_id from notices.notice n left join notices.turn t on t.space_id = n.space_id
    where trust.me() is null and n.letter = 'waiting' and n.seen_at is null
      and (t.due_at is null or t.due_at <= trust.now() or n.at > t.looked_at - interval '2 minutes')
    group by n.space_id order by min(n.at) limit 10000 $$;

-- Tally: how the post of this house stands, for whoever keeps it running. Numbers and kinds of trouble, nobody's name.
create function trust.mail_state() returns table (waiting bigint, failing bigint, given_up bigint, sent_today bigint,
    last_sent_at timestamptz, last_error text, last_error_at timestamptz, oldest_waiting_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select count(*) filter (where l.state = 'waiting'), count(*) filter (where l.state = 'failed'),
      count(*) filter (where l.state = 'given up'),
      count(*) filter (where l.sent_at > trust.now() - interval '1 day'), max(l.sent_at),
      (array_agg(l.last_error order by l.tried_at desc) filter (where l.last_error is not null))[1],
      max(l.tried_at) filter (where l.last_error is not null),
      min(l.made_at) filter (where l.state in ('waiting', 'failed'))
    from mail.letter l
    where exists (select 1 from trust.reach('operations', 'read')) $$;

-- May I tell this person of something? Whoever I can find, and whoever has or had a post, a role or an evaluation that I
-- keep: with its end I may no longer find them, and they are to hear of it.
create function trust.may_tell(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.knows(other)
    or exists (select 1 from posts.post p where p.space_id = other and trust.may('posts', 'write', p.organization_id))
    or exists (select 1 from roles.role r where r.person_id = other and trust.may('roles', 'write', r.space_id))
    or exists (select 1 from supervision.assignment a where other in (a.space_id, a.evaluator_id)
      and trust.me() in (a.evaluator_id, a.appointed_by, a.delegated_by)) $$;

-- Telling: functions of trust tell whom their deed concerns, also where the two can no longer find each other.
create function trust.tell(person uuid, kind text, noun text, space uuid, item uuid) returns void
  language sql volatile security definer set search_path = ''
  as $$ insert into notices.notice (space_id, kind, caused_by, noun, about_space_id, about_id)
    select person, tell.kind, trust.me(), tell.noun, space, item where person is distinct from trust.me() $$;

-- Ending: as before, and whoever did not end it is told.
create or replace function trust.end_circle(gone uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform trust.tell(m.person_id, 'partnership ended', c.kind, gone, gone)
    from sharing.circle c join sharing.membership m on m.space_id = c.space_id
    where c.id = gone and trust.in_circle(gone, m.person_id) and m.until_at is null;
  update sharing.grant set until_at = trust.now()
    where circle_id = gone and (until_at is null or until_at > trust.now());
  update sharing.circle set ended_at = trust.now() where id = gone;
  update people.standing s set during = s.during * tstzrange(null, trust.now())
    where s.side = 'peer' and s.during && tstzrange(trust.now(), null)
      and trust.in_circle(gone, s.low) and trust.in_circle(gone, s.high)
      and not exists (select 1 from sharing.circle c where c.id <> gone and c.kind <> 'roundtable'
        and trust.in_circle(c.id, s.low) and trust.in_circle(c.id, s.high));
  update sharing.membership set until_at = trust.now()
    where space_id = gone and (until_at is null or until_at > trust.now());
end $$;

-- A letter is added by its person, or by whoever invites people to an organization; work of its space sends it.
alter table mail.letter enable row level security;
create policy read on mail.letter for select to lps_app using (
  space_id = (select trust.me()) or trust.may('invitations', 'read', space_id));
create policy add on mail.letter for insert to lps_app with check (
  (space_id = (select trust.me()) or trust.may('invitations', 'write', space_id))
  and (person_id is null or person_id = space_id or trust.knows(person_id)));
create policy change on mail.letter for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select on mail.letter to lps_app;
grant insert (space_id, id, kind, person_id, address, about, due_at, given_up_at) on mail.letter to lps_app;
grant update (due_at, state, tries, tried_at, last_error, sent_at) on mail.letter to lps_app;

-- Somebody is told by a person who may. What only trust tells of, nobody else does.
alter table notices.notice enable row level security;
create policy read on notices.notice for select to lps_app using (space_id = (select trust.me()));
create policy tell on notices.notice for insert to lps_app with check (
  caused_by = (select trust.me()) and kind <> 'access opened' and trust.may_tell(space_id));
create policy change on notices.notice for update to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select on notices.notice to lps_app;
grant insert (space_id, kind, caused_by, noun, about_space_id, about_id) on notices.notice to lps_app;
grant update (seen_at, letter) on notices.notice to lps_app;

alter table notices.preference enable row level security;
create policy own on notices.preference for all to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert, update on notices.preference to lps_app;

alter table notices.turn enable row level security;
create policy own on notices.turn for all to lps_app
  using (space_id = (select trust.me())) with check (space_id = (select trust.me()));
grant select, insert, update on notices.turn to lps_app;

revoke all on function trust.letters_due, trust.whose_turn_for_mail, trust.mail_state, trust.may_tell, trust.tell from public;
grant execute on function trust.letters_due, trust.whose_turn_for_mail, trust.mail_state, trust.may_tell to lps_app;
