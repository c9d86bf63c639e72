-- What an item is called, of any noun that can be shared, as far as the asker may see it: it reads under their policies.
-- Nothing where it is not there for them; empty where a noun has no title of its own. Looked up by its key in the one table
-- it stands in; joined, every table would be read whole.
create function sharing.title_of(noun text, space uuid, item uuid) returns text
  language sql stable set search_path = ''
  as $$ select case noun
    when 'evidence' then (select coalesce(nullif(e.title, ''), left(e.caption, 120))
      from portfolio.evidence e where e.space_id = space and e.id = item and e.trashed_at is null)
    when 'goal' then (select g.statement from focus.goal g where g.space_id = space and g.id = item)
    when 'assessment' then (select v.title
      from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      where a.space_id = space and a.id = item)
    when 'inquiry' then (select i.title from inquiry.inquiry i where i.space_id = space and i.id = item)
    when 'brief' then (select b.title from briefs.brief b where b.space_id = space and b.id = item)
    when 'purpose' then (select '' from purpose.purpose p where p.space_id = space and p.id = item)
    when 'philosophy' then (select '' from purpose.philosophy p where p.space_id = space and p.id = item)
    when 'pulse' then (select '' from pulse.pulse p where p.space_id = space and p.id = item) end $$;
revoke all on function sharing.title_of from public;
grant execute on function sharing.title_of to lps_app;
alter function sharing.title_of cost 500;
