-- One person cannot fill another's list and mailbox: after two hundred notices within a day no deed tells a further one.

-- Telling: has the asker told this person of two hundred things within a day? It answers about the asker's own deeds.
create function trust.told_often(other uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select count(*) >= 200 from (select from notices.notice n
    where n.space_id = other and n.caused_by = trust.me() and n.at > trust.now() - interval '1 day' limit 200) l $$;
revoke all on function trust.told_often from public;
grant execute on function trust.told_often to lps_app;
alter function trust.told_often cost 2000;

-- The deed that tells is refused as a whole. What functions of trust tell (an ending, an evaluator) is told however often, and so
-- is what LPS tells each person by itself.
create function notices.hold_back() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if current_user = 'lps_app' and new.space_id <> new.caused_by and trust.told_often(new.space_id) then
    raise exception 'told too often' using errcode = 'LPS29';
  end if;
  return new;
end $$;
revoke all on function notices.hold_back from public;
create trigger hold_back before insert on notices.notice for each row execute function notices.hold_back();
