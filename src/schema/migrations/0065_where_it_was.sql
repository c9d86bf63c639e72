-- What was seen of a goal of an organization stays, each number with its day, as with a leader's goal: a version that has a day is
-- a number and no wording; a version with a day and no number takes that day's number back.
alter table plans.goal_version add column current numeric, add column current_on date;

insert into plans.goal_version (space_id, goal_id, statement, why, measure, unit, baseline, target, lower, due, stops, state,
    made_by, at, current, current_on)
  select space_id, id, statement, why, measure, unit, baseline, target, lower, due, stops, state, made_by, changed_at, current,
    coalesce(current_on, changed_at::date)
  from plans.goal where current is not null;
update plans.goal set current_on = changed_at::date where current is not null and current_on is null;
