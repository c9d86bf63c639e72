-- What a roundtable is for is read by those who sit at it, as all that they write together is. Whoever is only asked sees
-- the circle, its name and who asks.
create function trust.purpose_of(circle uuid) returns text
  language sql stable security definer cost 500 set search_path = ''
  as $$ select c.purpose from sharing.circle c where c.space_id = circle and trust.in_circle(circle, trust.me()) $$;
revoke all on function trust.purpose_of from public;
grant execute on function trust.purpose_of to lps_app;
revoke select on sharing.circle from lps_app;
grant select (space_id, id, kind, name, founded_by, founded_at, ended_at, home_id, paused_at, paused_by, open_days)
  on sharing.circle to lps_app;

-- Ending: who let a partnership or coaching pause takes it up again, of a roundtable its hosts and nobody else. Whoever let a
-- roundtable pause, left it and came back is no host any more.
create or replace function trust.resume_circle(circle uuid) returns boolean
  language plpgsql volatile security definer cost 2000 set search_path = ''
  as $$
begin
  update sharing.circle c set paused_at = null, paused_by = null
    where c.space_id = circle and c.paused_at is not null and trust.in_circle(circle, trust.me())
      and case c.kind when 'roundtable' then trust.hosts(circle) else c.paused_by = trust.me() end;
  return found;
end $$;
