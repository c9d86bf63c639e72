-- A sum over the steps of one space was planned once and kept: a plan made when the tables were nearly empty reads them whole
-- at each sum, and whoever brings much in at one go then waits for minutes. It is planned for what is there each time.
alter function portfolio.sum_up(uuid) set plan_cache_mode to force_custom_plan;
