-- How many rows these functions give. Unsaid, the planner takes a thousand for each and reads whole tables to join them;
-- `create or replace` had forgotten what 0005 said.
alter function trust.accesses_on_me() rows 1;
alter function trust.shared_with_me() rows 20;

-- What it costs to look at one row: a walk through several tables, not a comparison. Where PostgreSQL takes it for cheap, it
-- asks for every person there is instead of finding one by the key.
alter function trust.knows cost 1000;
