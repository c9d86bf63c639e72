-- However often somebody presses, one PDF of a cycle waits. What waited twice is let go as under way: its job makes it all the same.
update portfolio.print p set state = 'printing' where state = 'waiting' and exists (
  select from portfolio.print o where o.space_id = p.space_id and o.cycle_id = p.cycle_id and o.state = 'waiting'
    and (o.asked_at, o.id) > (p.asked_at, p.id));
create unique index print_waiting on portfolio.print (space_id, cycle_id) where state = 'waiting';
