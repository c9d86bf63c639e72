-- A card is also decided before its leader looks: after deeds around them, and when its day is over. Until when that is done
-- is new with each look that had to decide for itself, so nobody is decided for who has not looked for weeks.
alter table coach.card add column ahead_until timestamptz;
grant update (ahead_until) on coach.card to lps_app;

-- Whose card ended by time alone, a few at once, those who wait longest first. A cycle that is paused or closed asks for
-- nothing; where nothing is kept (`empty`) a deed forgot it, and whoever did it is decided for already.
create function trust.whose_turn_for_card() returns setof uuid
  language sql stable security definer cost 2000 rows 100 set search_path = ''
  as $$ select k.space_id from coach.card k join cycles.cycle c on c.space_id = k.space_id and c.id = k.cycle_id
    where trust.me() is null and c.state in ('active', 'closing') and upper(k.holds) <= trust.now()
      and k.ahead_until > trust.now()
    order by upper(k.holds) limit 500 $$;
revoke all on function trust.whose_turn_for_card from public;
grant execute on function trust.whose_turn_for_card to lps_app;
