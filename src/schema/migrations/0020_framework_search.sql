-- Finding items by the beginnings of words and by code, and adopting once.

-- Words of an item as they are compared: folded, each once, as they are and not by the rules of one language.
create function frameworks.words_of(words text) returns tsvector
  language sql immutable parallel safe
  as $$ select array_to_tsvector(coalesce(array_agg(distinct left(word, 100)), '{}'))
    from unnest(string_to_array(trim(people.fold(words)), ' ')) word where word <> '' $$;

-- A code without what people leave out: "PSEL 4.c" is kept as "psel4c".
create function frameworks.plain_code(code text) returns text
  language sql immutable parallel safe strict
  as $$ select replace(people.fold(translate(code, '''’-', '   ')), ' ', '') $$;

-- What somebody looks for: each word begins a word of the item. One letter begins nearly all of them; it is a code, or nothing.
create function frameworks.asked(words text) returns tsquery
  language sql immutable parallel safe strict
  as $$ select coalesce(string_agg('''' || left(word, 100) || ''':*', ' & '), '')::tsquery
    from unnest(string_to_array(trim(people.fold(translate(words, '''’-', '   '))), ' ')) word
    where word <> '' and word !~ '^[a-z0-9]$' $$;

alter table frameworks.item add column plain_code text not null
  generated always as (frameworks.plain_code(code)) stored;
alter table frameworks.item add column words tsvector not null
  generated always as (frameworks.words_of(code || ' ' || translate(code, '.-', '') || ' ' || label || ' ' || statement))
  stored;
create index item_words on frameworks.item using gin (words);
create index item_code on frameworks.item (plain_code text_pattern_ops);

-- Items of the versions that the asker may read, twenty-five a page and one more that tells of a next page. What is
-- looked for as a code comes first; of words that thousands of items have, the first five hundred are put in order.
create function trust.find_items(words text, page integer)
  returns table (space_id uuid, id uuid)
  language sql stable security definer set search_path = ''
  as $$ with
    asked as materialized (select frameworks.asked(words) as query, frameworks.plain_code(words) as code),
    seen as materialized (select v from trust.versions() v),
    coded as (
      select i.space_id, i.id, i.version_id, i.place, i.plain_code,
        case when i.plain_code = (select code from asked) then 0 else 2 end as far
      from frameworks.item i
      where i.plain_code ~>=~ (select nullif(code, '') from asked)
        and i.plain_code ~<~ (select code || chr(1114111) from asked)
        and i.version_id in (select v from seen) and not i.hidden
      limit 500),
    worded as (
      select i.space_id, i.id, i.version_id, i.place, i.plain_code,
        case when i.plain_code like '%_' || (select code from asked) then 1 else 3 end as far
      from frameworks.item i
      where i.words @@ (select query from asked) and i.version_id in (select v from seen) and not i.hidden
      limit 500),
    best as (
      select distinct on (x.id) x.* from (table coded union all table worded) x order by x.id, x.far)
    select b.space_id, b.id from best b
    order by b.far, case when b.far < 3 then length(b.plain_code) end, b.version_id, b.place, b.id
    limit 26 offset 25 * (greatest(page, 1)::bigint - 1) $$;

revoke all on function trust.find_items from public;
grant execute on function trust.find_items to lps_app;
alter function trust.find_items cost 20000 rows 26;

-- The same adoption is made once, however often the button is pressed.
create unique index adoption_once on frameworks.adoption (space_id, version_id, uses, role_kinds) where ends is null;
