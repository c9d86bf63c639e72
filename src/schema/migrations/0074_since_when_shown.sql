-- Since when numbers are shown as they are, so that whoever looked earlier reads that they changed. Of what was shown before
-- it is not known.
alter table indicators.shown add column since timestamptz;
