-- How many rows these functions give. Unsaid, the planner takes a thousand for each and reads whole tables to join them;
-- `create or replace` had forgotten what 0005 said.
alter function trust.accesses_on_me() rows 1;
alter function trust.shared_with_me() rows 20;
