-- How many visits a case took, as the journal tells.
alter table insight.case_fact add column visits int not null default 0;
