-- A number without its day tells little: where a goal stands now says on which day that was seen. A leader's versions keep
-- each number with its day; what was written before is taken to be of the day on which it was first written.
alter table focus.goal add column current_on date;
alter table focus.goal_version add column current_on date;
alter table plans.goal add column current_on date;
grant update (current_on) on plans.goal to lps_app;

with turns as (
    select space_id, goal_id, id, at, current, current is distinct from lag(current) over of_goal as turn
    from focus.goal_version window of_goal as (partition by space_id, goal_id order by at, id)),
  runs as (
    select *, count(*) filter (where turn) over (partition by space_id, goal_id order by at, id) as run from turns),
  days as (
    select space_id, id, (min(at) over (partition by space_id, goal_id, run) at time zone 'UTC')::date as day
    from runs where current is not null)
update focus.goal_version v set current_on = d.day from days d where v.space_id = d.space_id and v.id = d.id;

update focus.goal g set current_on = (select v.current_on from focus.goal_version v
    where v.space_id = g.space_id and v.goal_id = g.id and v.current = g.current order by v.at desc, v.id desc limit 1)
  where current is not null;
