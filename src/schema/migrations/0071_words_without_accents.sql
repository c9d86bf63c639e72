-- Words are compared in one way wherever somebody searches: without accents, case and the marks that a script lets one leave
-- out. "jose" finds José, "strasse" Straße, "istanbul" İstanbul and "ısrar" israr, "phu huynh" phụ huynh, and Arabic and
-- Hebrew are found without points, alef by alef.
create function people.bare(words text) returns text
  language sql immutable parallel safe strict
  as $$ select casefold(translate(normalize(regexp_replace(normalize(
      public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC)), NFKD),
      '[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+',
      '', 'g'), NFC), 'ٱىیةک', 'اييهك') collate pg_c_utf8) $$;

create or replace function people.fold(words text) returns text
  language sql immutable parallel safe strict
  as $$ select ' ' || trim(regexp_replace(
      case when f.bare ~ '[''’-]' then f.bare || ' ' || regexp_replace(f.bare, '[''’-]', '', 'g') else f.bare end,
      '[^[:alnum:]]+', ' ', 'g')) || ' '
    from (select people.bare(words) as bare) f $$;

-- What was written before is folded anew. Items are many and mostly in Latin letters, for which nothing changes.
alter table people.person alter column folded set expression as (people.fold(name || ' ' || coalesce(full_name, '')));
alter table posts.post alter column folded set expression as (people.fold(title));
alter table organizations.organization alter column folded set expression as (people.fold(name));
do $$ begin
  if exists (select from frameworks.item where code || label || statement ~ '[\u0370-\u07ff]') then
    alter table frameworks.item
      alter column plain_code set expression as (frameworks.plain_code(code)),
      alter column words set expression as (
        frameworks.words_of(code || ' ' || translate(code, '.-', '') || ' ' || label || ' ' || statement));
  end if;
end $$;

-- The words of an entry, folded, each once. Punctuation would stick to the words it surrounds: “okay”, ja—nein.
create function portfolio.parted(words text) returns setof text
  language sql immutable parallel safe strict rows 20
  as $$ select distinct left(word, 100)
    from regexp_split_to_table(left(people.bare(left(words, 100000)), 100000) collate pg_unicode_fast,
      '[[:punct:][:space:][:cntrl:]$+<=>^`|~]+') word
    where word <> '' $$;
create function portfolio.words_of(words text) returns tsvector
  language sql immutable parallel safe
  as $$ select array_to_tsvector(array(select portfolio.parted(words))) $$;

-- What somebody looks for: each word begins a word of the entry. Nothing where there is no word.
create function portfolio.asked(words text) returns tsquery
  language sql immutable parallel safe
  as $$ select string_agg('''' || word || ''':*', ' & ')::tsquery from portfolio.parted(words) word $$;

alter table portfolio.evidence alter column words
  set expression as (portfolio.words_of(title || ' ' || caption || ' ' || coalesce(link, '')));
