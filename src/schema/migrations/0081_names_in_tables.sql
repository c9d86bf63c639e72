-- Whom the names in a table mean, where they are not written as ours are: "0007", "ALDER EL". A name that means none of
-- ours says so with null. Said once, it counts for every table of the organization.
alter table indicators.mapping add column called jsonb not null default '{}' check (jsonb_typeof(called) = 'object');
grant update (called) on indicators.mapping to lps_app;
