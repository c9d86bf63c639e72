-- The portfolio's list shows beside the words of an entry what hangs on it, and its filters say how many entries each of
-- them holds. Both were asked anew at every look, over the whole portfolio. They are kept now where they change, so that a
-- look reads what is there. Nothing here decides anything: both tables can be worked out from the others at any time.

-- What hangs on an entry: its goals, how many files, the first photo. An entry on which nothing hangs has no row.
create table portfolio.listed (
  space_id uuid not null,
  evidence_id uuid not null,
  goals uuid[] not null,
  files integer not null,
  photo json,
  primary key (space_id, evidence_id),
  foreign key (space_id, evidence_id) references portfolio.evidence (space_id, id) on delete cascade
);

-- How many entries each filter holds, in steps: what counts is their sum. A step is added and never changed, so that nobody
-- waits for another who captures at the same time; now and then the steps of a space are summed up to one for each filter.
create table portfolio.counted (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  what text not null check (what in ('kind', 'month', 'untold', 'trash', 'goal', 'standard')),
  key text not null,
  n integer not null,
  primary key (space_id, id)
);

-- The owner alone reads them: entries, claims and files are opened to others by laws of their own. Nobody writes them.
alter table portfolio.listed enable row level security;
create policy read on portfolio.listed for select to lps_app using (space_id = (select trust.me()));
alter table portfolio.counted enable row level security;
create policy read on portfolio.counted for select to lps_app using (space_id = (select trust.me()));
grant select on portfolio.listed, portfolio.counted to lps_app;

-- The filters that hold an entry by itself. In the trash it is in that one alone.
create function portfolio.filters_of(kind text, day date, untold boolean, trashed boolean)
  returns table (what text, key text) language sql stable
  as $$ select f.what, f.key from (values ('kind', kind, not trashed), ('month', to_char(day, 'YYYY-MM'), not trashed),
    ('untold', '', untold and not trashed), ('trash', '', trashed)) f (what, key, holds) where f.holds $$;

-- Sums the steps of a space up. Whoever does it at the same time leaves those alone that another holds already.
create function portfolio.sum_up(space uuid) returns void
  language sql volatile set search_path = ''
  as $$ with gone as (
      delete from portfolio.counted c using (select o.id from portfolio.counted o where o.space_id = space for update skip locked) o
      where c.space_id = space and c.id = o.id returning c.what, c.key, c.n)
    insert into portfolio.counted (space_id, what, key, n)
    select space, g.what, g.key, sum(g.n) from gone g group by g.what, g.key having sum(g.n) <> 0 $$;

-- An entry comes, goes, or is held by other filters than before. From the trash and into it go its goals and standards, too.
create function portfolio.count_entry() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  space uuid := coalesce(new.space_id, old.space_id);
  moved integer := (new.trashed_at is null)::integer - (old.trashed_at is null)::integer;
begin
  if tg_op = 'INSERT' then
    insert into portfolio.counted (space_id, what, key, n) select space, f.what, f.key, 1
      from portfolio.filters_of(new.kind, new.practised_on, new.caption = '', new.trashed_at is not null) f;
  elsif tg_op = 'DELETE' then
    insert into portfolio.counted (space_id, what, key, n) select space, f.what, f.key, -1
      from portfolio.filters_of(old.kind, old.practised_on, old.caption = '', old.trashed_at is not null) f;
  else
    insert into portfolio.counted (space_id, what, key, n) select space, s.what, s.key, sum(s.n) from (
        select f.what, f.key, 1 as n
        from portfolio.filters_of(new.kind, new.practised_on, new.caption = '', new.trashed_at is not null) f
      union all select f.what, f.key, -1
        from portfolio.filters_of(old.kind, old.practised_on, old.caption = '', old.trashed_at is not null) f) s
      group by s.what, s.key having sum(s.n) <> 0;
    if moved <> 0 then
      insert into portfolio.counted (space_id, what, key, n)
        select space, 'goal', c.goal_id::text, moved from portfolio.claim c where c.space_id = space and c.evidence_id = new.id
        union all select space, 'standard', s.item_space_id || ' ' || s.item_id, moved
        from portfolio.standard s where s.space_id = space and s.evidence_id = new.id;
    end if;
  end if;
  if random() < 0.03 then perform portfolio.sum_up(space); end if;
  return null;
end $$;

-- Holds an entry until the transaction ends, and counts what joins it to a goal or standard, or no longer does, unless it
-- lies in the trash. Held, it goes into the trash before or after, never at the same time.
create function portfolio.count_shown(space uuid, entry uuid, what text, key text, step integer) returns void
  language plpgsql volatile set search_path = ''
  as $$
declare kept boolean;
begin
  select e.trashed_at is null into kept from portfolio.evidence e where e.space_id = space and e.id = entry for no key update;
  if kept and step <> 0 then insert into portfolio.counted (space_id, what, key, n) values (space, what, key, step); end if;
  if random() < 0.03 then perform portfolio.sum_up(space); end if;
end $$;

-- Writes anew what hangs on an entry that is held.
create function portfolio.list_anew(space uuid, entry uuid) returns void
  language plpgsql volatile set search_path = ''
  as $$
declare
  shows uuid[] := array(select c.goal_id from portfolio.claim c where c.space_id = space and c.evidence_id = entry order by 1);
  hanging integer := (select count(*) from portfolio.attachment a where a.space_id = space and a.evidence_id = entry);
begin
  if shows = '{}' and hanging = 0 then
    delete from portfolio.listed l where l.space_id = space and l.evidence_id = entry;
  else
    insert into portfolio.listed (space_id, evidence_id, goals, files, photo) values (space, entry, shows, hanging, (
        select json_build_object('fileId', f.id, 'alt', a.alt, 'width', f.width, 'height', f.height, 'state', f.state)
        from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id and f.kind = 'photo'
        where a.space_id = space and a.evidence_id = entry order by a.position, a.id limit 1))
      on conflict (space_id, evidence_id) do update
        set goals = excluded.goals, files = excluded.files, photo = excluded.photo;
  end if;
end $$;

create function portfolio.count_claim() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op <> 'INSERT' then
    perform portfolio.count_shown(old.space_id, old.evidence_id, 'goal', old.goal_id::text, -1);
    perform portfolio.list_anew(old.space_id, old.evidence_id);
  end if;
  if tg_op <> 'DELETE' then
    perform portfolio.count_shown(new.space_id, new.evidence_id, 'goal', new.goal_id::text, 1);
    perform portfolio.list_anew(new.space_id, new.evidence_id);
  end if;
  return null;
end $$;

create function portfolio.count_standard() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op <> 'INSERT' then perform portfolio.count_shown(old.space_id, old.evidence_id, 'standard',
    old.item_space_id || ' ' || old.item_id, -1); end if;
  if tg_op <> 'DELETE' then perform portfolio.count_shown(new.space_id, new.evidence_id, 'standard',
    new.item_space_id || ' ' || new.item_id, 1); end if;
  return null;
end $$;

create function portfolio.list_files() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op <> 'INSERT' then
    perform portfolio.count_shown(old.space_id, old.evidence_id, '', '', 0);
    perform portfolio.list_anew(old.space_id, old.evidence_id);
  end if;
  if tg_op = 'INSERT' or new.evidence_id is distinct from old.evidence_id then
    perform portfolio.count_shown(new.space_id, new.evidence_id, '', '', 0);
    perform portfolio.list_anew(new.space_id, new.evidence_id);
  end if;
  return null;
end $$;

-- A photo is ready, or could not be read after all. Whoever hangs it on an entry at this moment is waited for, or waits.
create function portfolio.list_photo() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare entry uuid;
begin
  perform 1 from files.file f where f.space_id = new.space_id and f.id = new.id for update;
  for entry in select a.evidence_id from portfolio.attachment a where a.space_id = new.space_id and a.file_id = new.id order by 1 loop
    perform portfolio.count_shown(new.space_id, entry, '', '', 0);
    perform portfolio.list_anew(new.space_id, entry);
  end loop;
  return null;
end $$;

-- What hangs on an entry goes before it does, while it can still be seen whether it counted.
create function portfolio.clear_entry() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from portfolio.claim c where c.space_id = old.space_id and c.evidence_id = old.id;
  delete from portfolio.standard s where s.space_id = old.space_id and s.evidence_id = old.id;
  delete from portfolio.attachment a where a.space_id = old.space_id and a.evidence_id = old.id;
  return old;
end $$;

-- Where the last entry went no count stays.
create function portfolio.count_what_went() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform portfolio.sum_up(w.space_id) from (select distinct space_id from went) w;
  return null;
end $$;

do $$
declare one regprocedure;
begin
  for one in select oid from pg_proc where pronamespace = 'portfolio'::regnamespace loop
    execute format('revoke all on function %s from public', one);
  end loop;
end $$;

create trigger count_entry after insert or delete on portfolio.evidence for each row execute function portfolio.count_entry();
create trigger count_changed after update on portfolio.evidence for each row
  when ((old.kind, old.practised_on, old.caption = '', old.trashed_at is null)
    is distinct from (new.kind, new.practised_on, new.caption = '', new.trashed_at is null))
  execute function portfolio.count_entry();
create trigger clear_entry before delete on portfolio.evidence for each row execute function portfolio.clear_entry();
create trigger count_what_went after delete on portfolio.evidence referencing old table as went
  for each statement execute function portfolio.count_what_went();
create trigger count_claim after insert or delete or update of evidence_id, goal_id on portfolio.claim
  for each row execute function portfolio.count_claim();
create trigger count_standard after insert or delete or update of evidence_id, item_space_id, item_id on portfolio.standard
  for each row execute function portfolio.count_standard();
create trigger list_files after insert or delete or update of evidence_id, file_id, alt, position on portfolio.attachment
  for each row execute function portfolio.list_files();
create trigger list_photo after update on files.file for each row
  when ((old.kind, old.state, old.width, old.height) is distinct from (new.kind, new.state, new.width, new.height))
  execute function portfolio.list_photo();

-- What is there already.
insert into portfolio.counted (space_id, what, key, n)
select w.space_id, w.what, w.key, count(*) from (
    select e.space_id, f.what, f.key from portfolio.evidence e
      cross join portfolio.filters_of(e.kind, e.practised_on, e.caption = '', e.trashed_at is not null) f
  union all select c.space_id, 'goal', c.goal_id::text from portfolio.claim c join portfolio.evidence e
      on e.space_id = c.space_id and e.id = c.evidence_id and e.trashed_at is null
  union all select s.space_id, 'standard', s.item_space_id || ' ' || s.item_id from portfolio.standard s
      join portfolio.evidence e on e.space_id = s.space_id and e.id = s.evidence_id and e.trashed_at is null) w
group by w.space_id, w.what, w.key;
select portfolio.list_anew(h.space_id, h.evidence_id) from (
  select space_id, evidence_id from portfolio.claim union select space_id, evidence_id from portfolio.attachment) h;
analyze portfolio.listed, portfolio.counted;

-- To whom these things of the asker are open now, with the names that the asker knows. Asked table by table, each name costs
-- a look of its own into who belongs to whom.
create function trust.audiences_on_me(items uuid[]) returns table (item_id uuid, kind text, name text, until_at timestamptz)
  language plpgsql stable security definer cost 2000 rows 5 set search_path = ''
  as $$
declare
  me uuid := trust.me();
  moment timestamptz := trust.now();
begin
  return query select g.item_id, coalesce(k.kind, 'person'), coalesce(case when g.person_id is null then p.name
      when trust.knows(g.person_id) then (select o.name from people.person o where o.space_id = g.person_id) end, k.name, ''),
      g.until_at
    from sharing.grant g
      left join sharing.circle k on k.space_id = g.circle_id and exists (select 1 from sharing.membership mine
        where mine.space_id = k.space_id and mine.person_id = me and mine.state = 'member'
          and mine.from_at <= moment and (mine.until_at is null or mine.until_at > moment))
      left join sharing.membership m on m.space_id = k.space_id and k.kind <> 'roundtable' and m.person_id <> me
        and m.state = 'member' and m.until_at is null
      left join people.person p on p.space_id = m.person_id
    where g.space_id = me and g.item_id = any(items)
      and g.from_at <= moment and (g.until_at is null or g.until_at > moment);
  if exists (select 1 from breakglass.access a where a.space_id = me) then
    return query select i.id, 'break-glass', coalesce(case when trust.knows(a.reader_id) then
        (select o.name from people.person o where o.space_id = a.reader_id) end, ''), a.until_at
      from trust.accesses_on_me() a join unnest(items) i (id) on coalesce(a.item_id, i.id) = i.id;
  end if;
end $$;
revoke all on function trust.audiences_on_me from public;
grant execute on function trust.audiences_on_me to lps_app;
