-- The number that an event carries: seconds, minutes as seconds, points, money. Rows of before say it
-- after they were built again, which the upgrade does by itself.
alter table insight.event_fact add column number double precision;
