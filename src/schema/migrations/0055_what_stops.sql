-- A goal of an organization says what stops for it, or why nothing must, like a leader's goal and an initiative.
alter table plans.goal add column stops text not null default '';
alter table plans.goal_version add column stops text not null default '';
grant update (stops) on plans.goal to lps_app;
