-- Which way of the service the applicant chose.
alter table intake.draft add column speed text not null default 'ORDINARY'
  check (speed in ('ORDINARY', 'EXPRESS'));
