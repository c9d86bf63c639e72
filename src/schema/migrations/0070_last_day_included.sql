-- A last day is included, and days are those of the organization: its clocks say when one ends. Where clocks are set back
-- over midnight the day ends at the first of the two.
create function platform.after_day(day date, zone text) returns timestamptz
  language sql immutable parallel safe strict
  as $$ select case when ((m.moment - interval '1 hour') at time zone zone)::date > day then m.moment - interval '1 hour'
      else m.moment end
    from (select (day + 1)::timestamp at time zone zone as moment) m $$;

-- The time zone of a person's organization, that of their main post first, as far as the asker may see it. A post counts a
-- day longer on both sides, for which day it is hangs on the zone that is looked for.
create function posts.zone_of(person uuid) returns text
  language sql stable
  as $$ select coalesce(
    (select o.time_zone from posts.post p join organizations.organization o on o.id = p.organization_id
      where p.space_id = zone_of.person
        and (trust.now() at time zone 'UTC')::date between p.starts - 1 and coalesce(p.ends + 1, 'infinity')
      order by p.main desc, p.starts desc, p.id limit 1),
    (select o.time_zone from roles.role r join organizations.organization o on o.id = r.space_id
      where r.person_id = zone_of.person and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      order by r.from_at, r.id limit 1)) $$;

-- The last day on which somebody evaluates a leader.
create function supervision.last_day(leader uuid, during tstzrange) returns date
  language sql stable
  as $$ select ((upper(during) - interval '1 microsecond') at time zone coalesce(posts.zone_of(leader), 'UTC'))::date $$;
revoke all on function platform.after_day, posts.zone_of, supervision.last_day from public;
grant execute on function platform.after_day, posts.zone_of, supervision.last_day to lps_app;

-- Where the asker's days begin and end. It is asked at nearly every table, so the answer is kept for the rest of the
-- transaction, under whose it is; work of the house and the public count days in UTC.
create function trust.learn_zone() returns text
  language plpgsql stable security definer cost 1 set search_path = ''
  as $$
declare
  me text := nullif(current_setting('lps.person', true), '');
  zone text := posts.zone_of(me::uuid);
begin
  if zone is null then return 'UTC'; end if;
  perform set_config('lps.zone', me || zone, true);
  return zone;
end $$;
revoke all on function trust.learn_zone from public;
grant execute on function trust.learn_zone to lps_app;

create function trust.zone() returns text language sql stable
  as $$ select coalesce(case when left(current_setting('lps.zone', true), 36) = current_setting('lps.person', true)
    then nullif(substr(current_setting('lps.zone', true), 37), '') end, trust.learn_zone()) $$;
revoke all on function trust.zone from public;
grant execute on function trust.zone to lps_app;

create or replace function trust.today() returns date language sql stable parallel unsafe
  as $$ select (trust.now() at time zone trust.zone())::date $$;
