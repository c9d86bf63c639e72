-- Whoever ends a grant changes nothing else of it: what was presented in a meeting stays said of that meeting.
create function trust.was_presented_in(given uuid, meeting uuid) returns boolean
  language sql stable security definer cost 100 set search_path = ''
  as $$ select exists (select 1 from sharing.grant g where g.space_id = trust.me() and g.id = given
    and g.meeting_id is not distinct from meeting) $$;
revoke all on function trust.was_presented_in from public;
grant execute on function trust.was_presented_in to lps_app;

alter policy change on sharing.grant with check (
  space_id = (select trust.me()) and ((until_at = trust.now() and trust.was_presented_in(id, meeting_id))
    or (from_at = trust.now() and (until_at is null or until_at > trust.now())
      and trust.may_give(noun, item_id, circle_id, person_id, meeting_id, until_at))));
