-- A goal that was not finished when a year ended: its leader carries it on into the next, or leaves it where it was.
-- The goal that goes on says which one it began from, in the same space; a year takes up each goal once.
alter table focus.goal
  drop constraint goal_origin_check,
  add constraint goal_origin_check check (origin in ('inquiry', 'assessment', 'goal')),
  -- When its owner left it behind; nothing asks for it again.
  add column left_at timestamptz;
create unique index goal_carried_once on focus.goal (space_id, cycle_id, origin_id) where origin = 'goal';
