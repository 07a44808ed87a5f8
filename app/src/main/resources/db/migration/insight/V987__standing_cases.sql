-- Whether the time of a case stands still, so that nobody counts it as overdue meanwhile.
alter table insight.case_fact add column standing boolean not null default false;
