-- More that a leader may share: a self-assessment, an inquiry, a decision brief.
alter table sharing.grant drop constraint grant_noun_check;
alter table sharing.grant add constraint grant_noun_check
  check (noun in ('purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief'));
alter table breakglass.access drop constraint access_noun_check;
alter table breakglass.access add constraint access_noun_check
  check (noun in ('purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief'));

insert into roles.permission (role, object, deed)
  select role, object, 'shared' from unnest(array['partner', 'roundtableMember', 'outsideCoach']) role,
    unnest(array['assessment', 'inquiry', 'brief']) object;

-- Is there such an item in this space? Only other functions of trust ask.
create function trust.there(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select case noun
    when 'evidence' then exists (select 1 from portfolio.evidence e where e.space_id = space and e.id = item)
    when 'goal' then exists (select 1 from focus.goal g where g.space_id = space and g.id = item)
    when 'purpose' then exists (select 1 from purpose.purpose p where p.space_id = space and p.id = item)
    when 'philosophy' then exists (select 1 from purpose.philosophy p where p.space_id = space and p.id = item)
    when 'assessment' then exists (select 1 from assessment.assessment a where a.space_id = space and a.id = item)
    when 'inquiry' then exists (select 1 from inquiry.inquiry i where i.space_id = space and i.id = item)
    when 'brief' then exists (select 1 from briefs.brief b where b.space_id = space and b.id = item)
    else false end $$;

create or replace function trust.holds(noun text, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select trust.there(noun, trust.me(), item) $$;

create or replace function trust.broken(noun text, space uuid, item uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (
    select 1 from breakglass.access a
    where a.space_id = space and a.reader_id = trust.me()
      and (a.item_id is null or (a.item_id = item and a.noun = broken.noun))
      and trust.breaks(space, a.id)) and trust.there(noun, space, item) $$;

revoke all on function trust.there from public;
alter function trust.there cost 500;
