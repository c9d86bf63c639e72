-- Two who write the same initiative at once are told apart by what their forms said when they were loaded, as with goals;
-- which writing it is counts no more.
alter table initiatives.initiative drop column revision;
